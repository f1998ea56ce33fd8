"""`python -m api.server`: the service on uvicorn, as one process."""

import uvicorn

from api.app import create_app
from api.log_lines import write_json_lines
from api.settings import ApiSettings


def main() -> None:
    settings = ApiSettings()
    write_json_lines()
    uvicorn.run(
        create_app(settings),
        host=settings.host,
        port=settings.port,
        access_log=False,
        log_config=None,
        server_header=False,
        proxy_headers=bool(settings.proxy_adressen),
        forwarded_allow_ips=settings.proxy_adressen or None,
        timeout_keep_alive=20,
    )


if __name__ == "__main__":
    main()
