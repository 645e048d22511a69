"""The sheet that is signed, as CSV for a spreadsheet and as a page for paper."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import asdict, fields
from html import escape
from string import Template
from typing import Any

_TO_SIGN = ("cambios", "nombre y firma", "fecha de firma")
_PAGE = Template("""<!doctype html>
<html lang="es">
<meta charset="utf-8">
<title>$title</title>
<style>
body { font: 14px/1.4 sans-serif; margin: 2rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #999; padding: 6px; text-align: left; vertical-align: top; white-space: pre-line; }
th { background: #eee; position: sticky; top: 0; }
tr { break-inside: avoid; }
td:nth-last-child(-n + 3) { min-width: 7rem; }
</style>
<h1>$title</h1>
<p>$note</p>
$tables
</html>
""")


def as_csv(rows: Sequence[Any]) -> str:
    """Rows (dataclasses of one kind) with a heading and empty columns to sign; a byte order mark for Excel."""
    names = [field.name for field in fields(rows[0])]
    out = io.StringIO()
    writer = csv.DictWriter(out, [*names, *_TO_SIGN])
    writer.writeheader()
    writer.writerows({key: _plain(value) for key, value in asdict(row).items()} for row in rows)
    return "\ufeff" + out.getvalue()


def as_page(title: str, note: str, tables: Sequence[tuple[str, Sequence[Any]]]) -> str:
    """`tables` are headings with their rows."""
    written = "\n".join(f"<h2>{escape(heading)}</h2>\n{_table(rows)}" for heading, rows in tables if rows)
    return _PAGE.substitute(title=escape(title), note=escape(note), tables=written)


def _table(rows: Sequence[Any]) -> str:
    heads = [*(field.name.replace("_", " ") for field in fields(rows[0])), *_TO_SIGN]
    head = "".join(f"<th>{escape(name)}</th>" for name in heads)
    blank = "<td></td>" * len(_TO_SIGN)
    body = "\n".join(
        f"<tr>{''.join(f'<td>{escape(value)}</td>' for value in asdict(row).values())}{blank}</tr>"
        for row in rows
    )
    return f"<table><thead><tr>{head}</tr></thead><tbody>\n{body}\n</tbody></table>"


def _plain(value: str) -> str:
    """A cell that a spreadsheet takes for text: one that begins like a formula (`*765`, `=`, `+52`) gets a quote."""
    return f"'{value}" if value[:1] in ("=", "+", "-", "@") else value
