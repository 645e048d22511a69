"""`make stop`: end a running product and wait until it is gone."""

from __future__ import annotations

import contextlib
import fcntl
import os
import signal
import sys

from ops.paths import data_directory


def main() -> int:
    with open(data_directory() / "lock", "a+") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            lock.seek(0)
            pid = lock.read().strip()
            if pid.isdigit():
                with contextlib.suppress(ProcessLookupError):
                    os.kill(int(pid), signal.SIGTERM)
            fcntl.flock(lock, fcntl.LOCK_EX)
            print("Detenido.")
            return 0
    print("No estaba en marcha.", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
