"""`make texts`: what still has to be signed, as results/textos.html and results/*.csv."""

from __future__ import annotations

from ops.paths import ROOT
from ops.texts.rows import line_rows, text_rows
from ops.texts.said import every
from ops.texts.sheet import as_csv, as_page

_RESULTS = ROOT / "results"
_TITLE = "Textos y líneas por firmar"


def main() -> None:
    texts = every()
    drafts = [said for said in texts if not said.signed]
    directory = line_rows()
    unchecked = [row for row in directory if not row.confirmada_por]
    note = (
        f"{len(drafts)} de {len(texts)} textos están en borrador ({sum(d.crisis for d in drafts)} de crisis); "
        f"{len(unchecked)} de {len(directory)} líneas, sin confirmar."
    )
    crisis = text_rows(said for said in drafts if said.crisis)
    others = text_rows(said for said in drafts if not said.crisis)
    tables = (("Textos de crisis", crisis), ("Los demás textos", others), ("Líneas de ayuda", directory))
    _RESULTS.mkdir(exist_ok=True)
    (_RESULTS / "textos.html").write_text(as_page(_TITLE, note, tables), "utf-8")
    for name, rows in (("textos.csv", [*crisis, *others]), ("lineas.csv", directory)):
        if rows:
            (_RESULTS / name).write_text(as_csv(rows), "utf-8")
    print(f"{note}\nresults/textos.html, results/textos.csv, results/lineas.csv")


if __name__ == "__main__":
    main()
