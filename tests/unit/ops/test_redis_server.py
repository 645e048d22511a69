from pathlib import Path

import pytest

from ops import redis_server


def test_the_store_is_private_and_keeps_every_write(tmp_path: Path) -> None:
    server = redis_server.prepare(tmp_path, 7123)
    written = server.config.read_text().splitlines()
    for line in (
        "bind 127.0.0.1",
        "port 7123",
        f"requirepass {server.password}",
        "appendonly yes",
        "appendfsync always",
    ):
        assert line in written
    assert server.config.stat().st_mode & 0o077 == 0
    assert redis_server.prepare(tmp_path, 7124).password == server.password


@pytest.mark.parametrize(
    ("shown", "expected"),
    [("Redis server v=7.0.15 sha", "installed"), ("v=6.2.14", "packaged"), ("", "packaged")],
)
def test_an_old_installed_server_is_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, shown: str, expected: str
) -> None:
    binary = tmp_path / "redis-server"
    binary.write_text(f"#!/bin/sh\necho '{shown}'\n")
    binary.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    found = redis_server.find_binary()
    assert ("installed" if found == str(binary) else "packaged") == expected
