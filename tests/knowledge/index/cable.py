"""A cable between a store and its database that a test can pull out and put back."""

import select
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlalchemy import URL, make_url


class Cable:
    """Listens on a port of its own and passes everything on, both ways."""

    def __init__(self, address: str) -> None:
        self._url = make_url(address)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._open: list[socket.socket] = []
        self._is_out = False
        threading.Thread(target=self._accept, daemon=True).start()

    @property
    def address(self) -> str:
        port = self._listener.getsockname()[1]
        url = self._url.set(host="127.0.0.1", port=port).difference_update_query(["host", "port"])
        return url.render_as_string(hide_password=False)

    def pull_out(self) -> None:
        self._is_out = True
        for one in self._open:
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)

    def put_back(self) -> None:
        self._is_out = False

    def close(self) -> None:
        self.pull_out()
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                near, _ = self._listener.accept()
                if self._is_out:
                    near.close()
                    continue
                threading.Thread(target=self._pass_on, args=(near, _connect(self._url)), daemon=True).start()

    def _pass_on(self, near: socket.socket, far: socket.socket) -> None:
        self._open += [near, far]
        other = {near: far, far: near}
        with near, far, suppress(OSError):
            while True:
                for ready in select.select([near, far], [], [])[0]:
                    received = ready.recv(65_536)
                    if not received:
                        return
                    other[ready].sendall(received)


@contextmanager
def cable_to(address: str) -> Iterator[Cable]:
    cable = Cable(address)
    try:
        yield cable
    finally:
        cable.close()


def _connect(url: URL) -> socket.socket:
    folder = url.query.get("host")
    if isinstance(folder, str) and folder.startswith("/"):
        far = socket.socket(socket.AF_UNIX)
        far.connect(str(Path(folder) / f".s.PGSQL.{url.port or 5432}"))
        return far
    return socket.create_connection((url.host or "127.0.0.1", url.port or 5432))
