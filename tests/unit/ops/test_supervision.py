import configparser
from pathlib import Path

from ops.programs import Plan, Program
from ops.supervision import write_configuration

PLAN = Plan(
    (Program("redis", ("/bin/redis", "a b.conf")),
     Program("uno", ("/bin/uno",), None, (("PUERTO", "1"),)), Program("dos", ("/bin/dos",))),
    {},
)  # fmt: skip


def read(tmp_path: Path) -> configparser.RawConfigParser:
    parser = configparser.RawConfigParser()
    parser.read(write_configuration(PLAN, tmp_path))
    return parser


def test_all_but_the_store_stop_at_once(tmp_path: Path) -> None:
    made = read(tmp_path)
    assert made["group:servicio"]["programs"] == "uno,dos"
    assert int(made["group:servicio"]["priority"]) > int(made["program:redis"]["priority"])


def test_what_dies_is_started_again_and_named(tmp_path: Path) -> None:
    made = read(tmp_path)
    assert made["program:uno"]["autorestart"] == "true"
    assert made["program:uno"]["environment"] == 'CONFIANZA_PROCESS="uno",PUERTO="1"'
    assert made["program:redis"]["command"] == '"/bin/redis" "a b.conf"'
