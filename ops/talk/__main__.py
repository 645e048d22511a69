"""`make talk`: try the bot in a terminal, with the risk and the intent of every turn.

Starts what it needs on free ports and with data of its own, and ends it. Nothing that is typed is kept.
"""

from __future__ import annotations

import readline  # noqa: F401  the arrow keys work in what input() reads
import signal
import sys
import tempfile
from pathlib import Path

from bot.risk import assess
from ops import train
from ops.talk.chat import Chat
from ops.talk.console import HELP, Console
from ops.talk.running_bot import NotStarted, RunningBot
from ops.talk.show import Paint

_LEAVE = ":salir"


def main() -> int:
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    train.train_risk()
    model = train.train_rasa()
    with tempfile.TemporaryDirectory(prefix="confianza-") as folder:
        bot = RunningBot(Path(folder), model)
        try:
            print("Arrancando el bot (cerca de un minuto)…", file=sys.stderr, flush=True)
            bot.start()
            assess("hola")  # The models load now, and not with the first message.
            _talk(bot)
        except NotStarted as error:
            print(f"No arrancó.\n{error}", file=sys.stderr)
            return 1
        except KeyboardInterrupt:
            print(file=sys.stderr)
        finally:
            bot.stop()
    return 0


def _talk(bot: RunningBot) -> None:
    console = Console(lambda: Chat(bot.turn, assess), Paint(sys.stdout))
    prompt = "\ntú › " if sys.stdin.isatty() else ""
    print(HELP, flush=True)
    while True:
        try:
            line = input(prompt).strip()
        except EOFError:
            return
        if line == _LEAVE:
            return
        if not prompt:
            print(f"\ntú › {line}")
        for shown in console.answer(line):
            print(shown, flush=True)


if __name__ == "__main__":
    sys.exit(main())
