"""From where an anonymous sessie may be opened."""

import ipaddress

from starlette.requests import Request

DEMO = "demo"
FORWARDED = ("forwarded", "x-forwarded-for", "x-real-ip")


def may_open(request: Request, gemeente_id: str, allowed: list[str]) -> bool:
    """An allowed Origin; or no Origin at all, straight from this machine, for the gemeente `demo`."""
    origin = request.headers.get("origin")
    if origin is not None:
        return origin in allowed
    return gemeente_id == DEMO and from_this_machine(request)


def from_this_machine(request: Request) -> bool:
    """A forwarding header means that a proxy on this machine speaks for someone else."""
    if any(name in request.headers for name in FORWARDED) or request.client is None:
        return False
    try:
        return ipaddress.ip_address(request.client.host).is_loopback
    except ValueError:
        return False
