"""What a run is told on the command line. The defaults are those of the published figures."""

from __future__ import annotations

import argparse
from dataclasses import dataclass


@dataclass(frozen=True)
class Options:
    """Times in seconds; `stock_epochs` of the stock project (Rasa's own default is 100)."""

    conversations: int
    turns: int
    rounds: int
    long_turns: int
    long_conversations: int
    think: tuple[float, float]
    seed: int
    skip_product: bool
    skip_stock: bool
    stock_epochs: int


def read(arguments: list[str] | None = None) -> Options:
    parser = argparse.ArgumentParser(prog="python -m ops.bench", description="Mide la latencia del producto.")
    parser.add_argument("--conversations", type=int, default=10, help="conversaciones a la vez (10)")
    parser.add_argument("--turns", type=int, default=40, help="mensajes de cada conversación (40)")
    parser.add_argument(
        "--rounds", type=int, default=10, help="veces que llegan personas nuevas a la vez (10)"
    )
    parser.add_argument(
        "--long-turns", type=int, default=200, help="el turno lejano que se compara; 0: no medir"
    )
    parser.add_argument("--long-conversations", type=int, default=3, help="conversaciones largas (3)")
    pause = "segundos entre la respuesta y el mensaje siguiente (1 3)"
    parser.add_argument(
        "--think", type=float, nargs=2, default=(1.0, 3.0), metavar=("MIN", "MAX"), help=pause
    )
    parser.add_argument("--seed", type=int, default=20, help="semilla de la mezcla de mensajes (20)")
    parser.add_argument("--skip-product", action="store_true", help="solo el proyecto original de Rasa")
    parser.add_argument("--skip-stock", action="store_true", help="solo el producto")
    epochs = "épocas del proyecto original (1; las 100 de Rasa tardan horas y cada mensaje cuesta lo mismo)"
    parser.add_argument("--stock-epochs", type=int, default=1, help=epochs)
    chosen = vars(parser.parse_args(arguments))
    return Options(**{**chosen, "think": tuple(chosen["think"])})
