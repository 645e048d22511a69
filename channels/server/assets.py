"""Static files: read, compressed and named by their content once, when the process starts."""

from __future__ import annotations

import gzip
import hashlib
import mimetypes
from dataclasses import dataclass
from pathlib import Path

from sanic import Blueprint, HTTPResponse, Request
from sanic.exceptions import NotFound

_YEAR = 365 * 24 * 3600
NOT_AT_ALL = "no-store"
ASK_EACH_TIME = "no-cache"
NEVER_ASK_AGAIN = f"public, max-age={_YEAR}, immutable"
_VERSION_LENGTH = 12
# Said here because a machine's own list of types may not know them, or not as UTF-8.
_TYPES = {
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".svg": "image/svg+xml",
}


@dataclass(frozen=True)
class Asset:
    """A file as it is sent; `etag` with its quotes."""

    plain: bytes
    packed: bytes
    content_type: str
    etag: str

    @classmethod
    def of(cls, content: bytes, name: str) -> Asset:
        """`name` gives the type by its ending."""
        kind = _TYPES.get(Path(name).suffix) or mimetypes.guess_type(name)[0] or "application/octet-stream"
        packed = gzip.compress(content, 9, mtime=0)
        return cls(content, packed, kind, f'"{_digest(content)}"')

    def answer(self, request: Request, cache: str) -> HTTPResponse:
        """The file, or 304 where the browser has it; compressed where the browser can read that."""
        headers = {"ETag": self.etag, "Cache-Control": cache, "Vary": "Accept-Encoding"}
        known = request.headers.get("if-none-match", "")
        if self.etag in (tag.strip().removeprefix("W/") for tag in known.split(",")):
            return HTTPResponse(status=304, headers=headers)
        if "gzip" not in request.headers.get("accept-encoding", ""):
            return HTTPResponse(self.plain, headers=headers, content_type=self.content_type)
        headers["Content-Encoding"] = "gzip"
        return HTTPResponse(self.packed, headers=headers, content_type=self.content_type)


class Assets:
    """The files of a folder, by their path in it.

    `/base/v-<version>/main.js` may be kept for ever, because the version is the files' digest; modules that it
    imports by relative names come from there too. `/base/main.js` is the same file, asked for each time.
    """

    def __init__(self, folder: Path, base: str) -> None:
        paths = sorted(path for path in folder.rglob("*") if path.is_file())
        self._files = {
            path.relative_to(folder).as_posix(): Asset.of(path.read_bytes(), path.name) for path in paths
        }
        etags = "".join(f"{name}{asset.etag}" for name, asset in self._files.items())
        self._prefix = f"v-{_digest(etags.encode())}/"
        self._base = base

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self._files)

    @property
    def address(self) -> str:
        """Where the files are that may be kept; without a slash at the end."""
        return f"{self._base}/{self._prefix}".rstrip("/")

    def __getitem__(self, name: str) -> Asset:
        return self._files[name]

    def add_to(self, routes: Blueprint, uri: str) -> None:
        """Serves them below `uri` of the blueprint."""

        async def serve(request: Request, path: str) -> HTTPResponse:
            return self.answer(request, path)

        routes.add_route(serve, f"{uri}/<path:path>", methods=["GET", "HEAD"], name="files")

    def answer(self, request: Request, path: str) -> HTTPResponse:
        """The file at `path` below the base; raises NotFound."""
        versioned = path.startswith(self._prefix)
        # A page that was loaded before an update asks for its own version: it gets what there is.
        name = path.split("/", 1)[1] if path.startswith("v-") and "/" in path else path
        asset = self._files.get(name)
        if asset is None:
            raise NotFound
        return asset.answer(request, NEVER_ASK_AGAIN if versioned else ASK_EACH_TIME)


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:_VERSION_LENGTH]
