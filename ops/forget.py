"""`make forget CASE=c-…`: deletes the conversation of a closed case, with the keys that lie in the data folder."""

from __future__ import annotations

import os
import subprocess
import sys

from ops.paths import PYTHON, ROOT, data_directory
from ops.programs import kept_keys
from ops.redis_url import redis_url


def main(case_id: str) -> int:
    """The status of the command."""
    with redis_url() as url:
        environment = {**os.environ, "REDIS_URL": url, **kept_keys(data_directory())}
        command = [str(PYTHON), "-m", "channels.forget", case_id]
        return subprocess.run(command, cwd=ROOT, env=environment).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
