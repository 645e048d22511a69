"""`python -m channels.server`: runs until SIGTERM or SIGINT."""

from __future__ import annotations

import os
import socket
import sys

from bot.garbage import leave_loaded_alone
from channels import logs
from channels.server.app import create_app
from channels.settings import Settings, read_or_exit
from channels.wiring.server import build


def main() -> None:
    settings = read_or_exit()
    logs.configure(settings.process or "server")
    app = create_app(build(settings))
    leave_loaded_alone()
    app.run(sock=_listen(settings), single_process=True, access_log=False, motd=False)


def _listen(settings: Settings) -> socket.socket:
    """The listening socket, or one line and status 2 where the address cannot be had."""
    try:
        return socket.create_server((settings.host, settings.port), backlog=512)
    except OSError as error:
        print(
            f"Cannot listen on {settings.host}:{settings.port}: {os.strerror(error.errno or 0)}",
            file=sys.stderr,
        )
        raise SystemExit(2) from None


main()
