"""Which model serves after `make train`: never one that was measured below the floors, if there is another."""

import json
from pathlib import Path

import numpy as np
import pytest

from bot.risk.model import FOLDER_VARIABLE, HEADS
from ops.risk_renewal import RiskRenewal, digest_of


def write(folder: Path, data_digest: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    np.savez(folder / HEADS, about=np.array(json.dumps({"data_digest": data_digest})))


class Modules:
    """Stands for `python -m bot.risk.…`: training writes a model, evaluation says whether it is good."""

    def __init__(self, good: bool = True, trains: bool = True) -> None:
        self.good, self.trains = good, trains
        self.ran: list[str] = []

    def __call__(self, module: str, *arguments: str, **variables: str) -> int:
        self.ran.append(module)
        if module == "training":
            if self.trains:
                write(Path(arguments[0]), "new")
            return 0 if self.trains else 1
        assert digest_of(Path(variables[FOLDER_VARIABLE])) == "new", "the candidate is what is measured"
        return 0 if self.good else 1


def renewal(folder: Path, modules: Modules, in_haste: bool = False) -> RiskRenewal:
    return RiskRenewal(
        folder / "risk", folder / "risk.candidate", "new", modules, lambda text: None, in_haste
    )


def test_a_good_model_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    write(tmp_path / "risk", "old")
    assert renewal(tmp_path, Modules()).renew()
    assert digest_of(tmp_path / "risk") == "new"
    assert [folder.name for folder in tmp_path.iterdir()] == ["risk"]


def test_a_model_below_the_floors_does_not(tmp_path: Path) -> None:
    write(tmp_path / "risk", "old")
    modules = Modules(good=False)
    assert not renewal(tmp_path, modules).renew()
    assert digest_of(tmp_path / "risk") == "old"
    assert not renewal(tmp_path, modules).renew()
    assert modules.ran == ["training", "evaluation", "evaluation"], "measured again, not trained again"


def test_where_there_is_no_other_it_serves_all_the_same(tmp_path: Path) -> None:
    assert not renewal(tmp_path, Modules(good=False)).renew()
    assert digest_of(tmp_path / "risk") == "new"


def test_a_model_of_the_present_data_is_left_alone(tmp_path: Path) -> None:
    write(tmp_path / "risk", "new")
    modules = Modules()
    assert renewal(tmp_path, modules).renew()
    assert modules.ran == []


def test_failed_training_ends_the_program_and_changes_nothing(tmp_path: Path) -> None:
    write(tmp_path / "risk", "old")
    with pytest.raises(SystemExit):
        renewal(tmp_path, Modules(trains=False)).renew()
    assert digest_of(tmp_path / "risk") == "old"


def test_a_damaged_model_is_none(tmp_path: Path) -> None:
    (tmp_path / "risk").mkdir()
    (tmp_path / "risk" / HEADS).write_bytes(b"PK\x03\x04 not quite")
    assert digest_of(tmp_path / "risk") is None


def test_a_first_start_does_not_wait_for_figures(tmp_path: Path) -> None:
    modules = Modules(good=False)
    assert renewal(tmp_path, modules, in_haste=True).renew()
    assert modules.ran == ["training"]


def test_a_start_with_another_model_at_hand_does(tmp_path: Path) -> None:
    write(tmp_path / "risk", "old")
    assert not renewal(tmp_path, Modules(good=False), in_haste=True).renew()
    assert digest_of(tmp_path / "risk") == "old"
