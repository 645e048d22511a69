"""The whole evaluation of a tiny set by a triage that obeys its messages."""

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

from bot.risk.evaluation.__main__ import conclude, write
from bot.risk.evaluation.console import table
from bot.risk.evaluation.floors import Floors
from bot.risk.evaluation.judge import judge_all
from bot.risk.evaluation.page.document import page
from bot.risk.evaluation.report import Report, report_on, worst_misses
from bot.risk.evaluation.words import COLUMNS, FIGURES

from .examples import TRIAGE, conversation, judged, message

MESSAGES = [
    *[message(4, said="nivel 4")] * 3,
    message(4, said="<b>callado</b>"),
    message(3, "amenaza", "nivel 3 amenaza", spelling="noisy"),
    message(2, "amenaza", "pregunta", spelling="noisy"),
    *[message(0, said="hola")] * 9,
    message(0, said="nivel 2"),
    message(0, "fuera_de_tema", "pregunta", group="figurative"),
    message(0, "fuera_de_tema", "", group="figurative"),
]
TALKS = [conversation(3, "hola", "nivel 3"), conversation(4, "hola", "pregunta"), conversation(0, "nivel 2")]


@pytest.fixture(scope="module")
def report() -> Report:
    judgements = judge_all(MESSAGES, TALKS, TRIAGE, noise=str.lower)
    return report_on(judgements, replace(Floors.load(), published={}), {"model_of_present_data": True})


def test_figures_by_hand(report: Report) -> None:
    expected = {
        "risky_answered": 5 / 6,
        "imminent_escalated": 3 / 4,
        "severe_escalated": 4 / 5,
        "everyday_escalated": 1 / 10,
        "figurative_escalated": 0.0,
        "harmless_asked": 1 / 12,
        "conversations_recognised": 1 / 2,
        "spelling_drop_answered": 3 / 4 - 1,
        "spelling_drop_escalated": 3 / 4 - 1,
        "noise_drop_answered": 0.0,
        "voice_gap_answered": 0.0,
    }
    assert {name: report.values[name] for name in expected} == pytest.approx(expected)


def test_every_goal_has_a_figure_and_a_name(report: Report) -> None:
    assert list(report.values) == list(Floors.load().goals) == list(FIGURES)


def test_json_holds_no_text_of_the_evaluation(report: Report, tmp_path: Path) -> None:
    write(report, tmp_path)
    stored = (tmp_path / "evaluation.json").read_text(encoding="utf-8")
    assert json.loads(stored)["worst_misses"][0]["line"] == 1
    assert "callado" not in stored


def test_the_page_stands_alone_and_escapes(report: Report) -> None:
    html = page(report)
    assert "&lt;b&gt;callado&lt;/b&gt;" in html
    assert "<b>callado" not in html
    assert not re.search(r"<script|<link|<img|src=|href=|url\(|https?:", html)
    assert html.count("<section>") == html.count("</section>") > 8


def test_the_printed_table_names_every_figure(report: Report) -> None:
    printed = table(report.data)
    assert all(name in printed for name in FIGURES.values())
    assert "callado" not in printed


def test_every_column_has_a_name(report: Report) -> None:
    tables = [report.data["levels"], report.data["topics"], *report.data["splits"].values()]
    assert {column for table in tables for row in table.values() for column in row} <= set(COLUMNS)


def test_worst_misses_first() -> None:
    asked, passed, grave = judged(4, said="pregunta"), judged(2), judged(3)
    found = worst_misses([asked, judged(4, said="nivel 2"), passed, judged(0), grave])
    assert found == [grave, passed, asked]
    assert worst_misses([passed] * 60) == [passed] * 50


def test_publishing_records_the_figures(report: Report, tmp_path: Path) -> None:
    path = tmp_path / "floors.json"
    assert conclude(report, replace(Floors.load(), published={}), path) == 0
    assert Floors.load(path).published["imminent_escalated"] == 0.75


def test_below_a_floor_nothing_is_published(
    report: Report, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "floors.json"
    assert conclude(report, replace(Floors.load(), published={"imminent_escalated": 0.8}), path) == 1
    assert "imminent_escalated: 0.7500" in capsys.readouterr().err
    assert not path.exists()


def test_a_model_of_other_data_is_not_published(report: Report, tmp_path: Path) -> None:
    about = {**report.data["about"], "model_of_present_data": False}
    stale = replace(report, data={**report.data, "about": about})
    assert conclude(stale, replace(Floors.load(), published={}), tmp_path / "floors.json") == 2
    assert conclude(stale, replace(Floors.load(), published={}), None) == 0
    assert not list(tmp_path.iterdir())
