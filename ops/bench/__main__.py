"""`make bench`: measure the product and a stock Rasa project, print a table, write `results/bench.json`.

Status 0 whenever it measured: a figure is not a test.
"""

from __future__ import annotations

import signal
import sys
from dataclasses import asdict
from typing import Any

from ops.bench import bot_time, machine, product, promises, report
from ops.bench.hosting import forget_deployment
from ops.bench.measure import measure
from ops.bench.options import Options, read
from ops.bench.stock import server, training

_INTERRUPTED = 130


def main() -> int:
    options = read()
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.default_int_handler)
    forget_deployment()
    try:
        result = _measured(options)
    except KeyboardInterrupt:
        print("Interrumpido: no se midió.", file=sys.stderr)
        return _INTERRUPTED
    verdicts = promises.judge(result["product"]) if "product" in result else []
    path = report.write(result, verdicts)
    print(report.table(result, verdicts))
    print(f"Cifras completas: {path}")
    return 0


def _measured(options: Options) -> dict[str, Any]:
    """One after the other, each alone on the machine; training comes before anything is measured."""
    project = None if options.skip_stock else training.trained(options.stock_epochs)
    result: dict[str, Any] = {"machine": machine.describe(), "options": asdict(options)}
    if not options.skip_product:
        with product.running() as running:
            result["product"] = measure("Chat de Confianza", running, options, watched=True)
            if options.long_turns:
                result["product"]["bot"] = bot_time.measure(running, options)
    if project:
        with server.running(project) as running:
            result["stock"] = measure("Rasa original", running, options, watched=False)
        result["stock"]["training_seconds"] = training.training_seconds(project)
    return result


if __name__ == "__main__":
    sys.exit(main())
