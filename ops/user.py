"""`make user`: add a person to the desk, whether or not the product is running."""

from __future__ import annotations

import os
import subprocess
import sys

from ops.paths import PYTHON, ROOT, data_directory
from ops.programs import kept_keys
from ops.redis_url import redis_url


def main(name: str, role: str, team: str) -> int:
    if not name or not role:
        print(
            "Uso: make user NAME=ana ROLE=counselor TEAM=psicologia (la contraseña se escribe después)",
            file=sys.stderr,
        )
        return 2
    command = [str(PYTHON), "-m", "channels.desk.users", "add", name, "--role", role]
    command += ["--team", team] if team else []
    with redis_url() as url:
        environment = {**os.environ, "REDIS_URL": url, **kept_keys(data_directory())}
        return subprocess.run(command, cwd=ROOT, env=environment).returncode


if __name__ == "__main__":
    sys.exit(main(*(sys.argv[1:4] + [""] * 3)[:3]))
