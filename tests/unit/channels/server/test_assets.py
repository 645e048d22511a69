"""Static files: small on the way, kept where they may be, asked for where they may have changed."""

from __future__ import annotations

import gzip
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from sanic.exceptions import NotFound

from channels.server.assets import ASK_EACH_TIME, NEVER_ASK_AGAIN, Assets

TEXT = b"export const answer = 42;\n" * 20


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "common").mkdir()
    (tmp_path / "common" / "a.js").write_bytes(TEXT)
    (tmp_path / "b.css").write_bytes(b"body{}")
    return tmp_path


def asked(**headers: str) -> Any:
    return SimpleNamespace(headers={name.replace("_", "-"): value for name, value in headers.items()})


def test_who_can_read_gzip_gets_it(folder: Path) -> None:
    answer = Assets(folder, "/chat")["common/a.js"].answer(asked(accept_encoding="br, gzip"), ASK_EACH_TIME)
    assert answer.headers["content-encoding"] == "gzip"
    assert answer.headers["vary"] == "Accept-Encoding"
    assert answer.body is not None
    assert gzip.decompress(answer.body) == TEXT
    assert len(answer.body) < len(TEXT)


def test_who_cannot_gets_it_plain(folder: Path) -> None:
    answer = Assets(folder, "/chat")["common/a.js"].answer(asked(), ASK_EACH_TIME)
    assert answer.body == TEXT
    assert "content-encoding" not in answer.headers
    assert answer.content_type == "text/javascript; charset=utf-8"


def test_who_has_it_gets_nothing(folder: Path) -> None:
    asset = Assets(folder, "/chat")["b.css"]
    for tags in (asset.etag, f'"other", W/{asset.etag}'):
        answer = asset.answer(asked(if_none_match=tags), ASK_EACH_TIME)
        assert (answer.status, answer.body) == (304, b"")


def test_only_the_present_version_is_kept_for_ever(folder: Path) -> None:
    assets = Assets(folder, "/chat")
    version = assets.address.removeprefix("/chat/")
    paths = {
        f"{version}/b.css": NEVER_ASK_AGAIN,
        "b.css": ASK_EACH_TIME,
        "v-0123456789ab/b.css": ASK_EACH_TIME,
    }
    for path, cache in paths.items():
        assert assets.answer(asked(), path).headers["cache-control"] == cache


def test_a_change_of_any_file_is_another_version(folder: Path) -> None:
    before = Assets(folder, "/chat").address
    (folder / "b.css").write_bytes(b"body{color:red}")
    assert Assets(folder, "/chat").address != before


@pytest.mark.parametrize("path", ["c.js", "../secret", "common", "", "v-1/", "common/../../secret"])
def test_nothing_else_is_there(folder: Path, path: str) -> None:
    (folder.parent / "secret").write_text("x")
    with pytest.raises(NotFound):
        Assets(folder, "/chat").answer(asked(), path)
