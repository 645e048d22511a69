"""What a trainer can type besides what a person would write: a colon and a word."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import cast, get_args

from channels.dispatch.line import Place
from channels.kinds import Kind
from ops.talk import show
from ops.talk.chat import Chat, TurnRefused

HELP = """Escribe como lo haría una persona. Con dos puntos al principio:
  :espera 120          pasan 120 segundos sin que la persona escriba
  :llega audio texto   llega un audio, image, video, location, sticker…; el texto es opcional
  :consejera texto     una consejera toma el caso y escribe; el bot calla
  :devuelve  :cierra   la consejera devuelve el caso al bot, o lo cierra
  :mesa 0 5            en la mesa hay 0 consejeras y 5 casos antes
  :pasan 26            pasan 26 horas
  :contexto            lo que sabe la consejera
  :nueva  :salir       otra conversación; terminar (también Ctrl-D)"""
_HOUR = 3600
# As many as the product takes for too many, unless told otherwise (CONFIANZA_QUEUE_LIMIT).
_LONG_LINE = 10


class Console:
    """One trainer; `begin` makes a new conversation."""

    def __init__(self, begin: Callable[[], Chat], paint: show.Paint) -> None:
        self._begin = begin
        self._paint = paint
        self._chat = begin()
        self._checkin = 0
        self._commands: dict[str, Callable[[str], Iterator[str]]] = {
            "espera": self._wait,
            "llega": self._arrive,
            "consejera": self._counselor,
            "devuelve": self._hand_back,
            "cierra": self._close,
            "mesa": self._floor,
            "pasan": self._later,
            "contexto": self._context,
            "nueva": self._new,
        }

    def answer(self, line: str) -> Iterator[str]:
        """The lines to show for one typed line. Never raises for what a trainer may mistype."""
        word, _, rest = line.removeprefix(":").partition(" ")
        try:
            if not line.startswith(":"):
                self._checkin = 0
                yield from show.turn(self._chat.say(line), self._paint)
            elif word in self._commands:
                yield from self._commands[word](rest.strip())
            else:
                yield HELP
        except TurnRefused as error:
            yield f"  Rasa contestó con un error: {error}"
        except (ValueError, IndexError) as error:
            yield f"  No se pudo: {error}"

    def _wait(self, seconds: str) -> Iterator[str]:
        self._checkin += 1
        yield from show.turn(self._chat.wait(int(seconds or 120), self._checkin), self._paint)

    def _arrive(self, rest: str) -> Iterator[str]:
        kind, _, caption = rest.partition(" ")
        if kind not in get_args(Kind):
            raise ValueError(f"hay {', '.join(get_args(Kind))}")
        yield from show.turn(self._chat.say(caption, kind=cast("Kind", kind)), self._paint)

    def _counselor(self, text: str) -> Iterator[str]:
        self._chat.counselor(text)
        yield "  Habla la consejera; el bot calla hasta :devuelve o :cierra."

    def _hand_back(self, _: str) -> Iterator[str]:
        self._chat.hand_back()
        yield "  El caso vuelve a esperar; habla el bot."

    def _close(self, _: str) -> Iterator[str]:
        self._chat.close()
        yield "  Caso cerrado; habla el bot."

    def _floor(self, numbers: str) -> Iterator[str]:
        counselors, ahead = (int(number) for number in numbers.split())
        self._chat.place = Place(counselors, ahead, over_limit=ahead >= _LONG_LINE)
        yield f"  Consejeras en turno: {counselors}; casos antes: {ahead}."

    def _later(self, hours: str) -> Iterator[str]:
        self._chat.later(int(hours) * _HOUR)
        yield f"  Pasaron {hours} horas."

    def _context(self, _: str) -> Iterator[str]:
        yield json.dumps(self._chat.conversation.context.to_dict(), ensure_ascii=False, indent=2)

    def _new(self, _: str) -> Iterator[str]:
        self._chat, self._checkin = self._begin(), 0
        yield "  Conversación nueva."
