"""`make whatsapp-check`: is WhatsApp set up as docs/whatsapp.md asks? URL=… names another address of the webhook."""

from __future__ import annotations

import os
import subprocess
import sys

from ops.paths import PYTHON, ROOT, data_directory
from ops.programs import kept_keys


def main() -> int:
    """The status of `channels.whatsapp.check`; 1 where something is wrong. Redis is not needed for it."""
    own = {"REDIS_URL": "redis://127.0.0.1", **os.environ, **kept_keys(data_directory())}
    command = [str(PYTHON), "-m", "channels.whatsapp.check", *filter(None, sys.argv[1:])]
    return subprocess.run(command, cwd=ROOT, env=own).returncode


if __name__ == "__main__":
    sys.exit(main())
