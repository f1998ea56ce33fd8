"""The plain page at `/`, and its files. Nothing on it comes from elsewhere."""

from pathlib import Path

from fastapi import APIRouter
from starlette.responses import FileResponse

from api import texts
from api.door.problem import Problem
from api.door.routes import OpenRoute

STATIC = Path(__file__).parent / "static"
MEDIA_TYPES = {
    "page.css": "text/css",
    "page.js": "text/javascript",
    "service.js": "text/javascript",
    "transcript.js": "text/javascript",
}
PAGE_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
    "require-trusted-types-for 'script'; trusted-types 'none'"
)

router = APIRouter(route_class=OpenRoute, include_in_schema=False)


@router.get("/", response_class=FileResponse)
def read_page() -> FileResponse:
    return FileResponse(
        STATIC / "index.html", media_type="text/html", headers={"Content-Security-Policy": PAGE_POLICY}
    )


@router.get("/pagina/{bestand}", response_class=FileResponse)
def read_page_file(bestand: str) -> FileResponse:
    if bestand not in MEDIA_TYPES:
        raise Problem(texts.ONBEKEND)
    return FileResponse(STATIC / bestand, media_type=MEDIA_TYPES[bestand])
