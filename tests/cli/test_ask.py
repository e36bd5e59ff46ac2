"""Laws of ``ask``: each answer is in the file at once, and nothing is guessed or lost."""

from __future__ import annotations

import json
import os
import select
import signal
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from support.flow_documents import FLOW, PARTIES

import pubservice_share as pss
from pubservice_share.cli import ask
from pubservice_share.cli import main as running  # noqa: F401 - its commands join the group
from pubservice_share.cli.shared import command
from pubservice_share.forms import Interview

#: An answer that each kind of question takes.
TYPED = {
    "yes-no": "yes", "one-of": "1", "some-of": "all", "day": "2027-01-31", "duration": "2 years",
    "text": "Some words", "texts": "attendance; benefits", "body": "Leeds", "bodies": "Leeds",
    "flows": "1 to 2",
}  # fmt: skip

NEW_AGREEMENT = [
    "3", "", "Leeds", "West Yorkshire Police", "a primary school", "job centre", "",
    "Supporting Families", "2026-01-05", "2 to 1", "3 to 1", "4 to 1", "",
]  # fmt: skip


@pytest.fixture(autouse=True)
def terminal(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(ask, "_in_terminal", lambda: True)
    monkeypatch.chdir(tmp_path)


def run(*arguments: str, lines: list[str] | None = None) -> Result:
    typed = "".join(f"{line}\n" for line in lines or [])
    return CliRunner().invoke(command, ["ask", *arguments], input=typed, standalone_mode=False)


def write(name: str, document: dict[str, Any]) -> Path:
    path = Path(name)
    path.write_text(json.dumps(document), encoding="utf-8")
    return path


def content(path: Path | str) -> dict[str, Any]:
    value: dict[str, Any] = json.loads(Path(path).read_text(encoding="utf-8"))
    return value


def agreement(**more: Any) -> dict[str, Any]:
    bare = {
        name: FLOW[name] for name in ("discloser", "recipient", "power", "objective", "territory")
    }
    back = {**bare, "discloser": FLOW["recipient"], "recipient": FLOW["discloser"]}
    return {
        "type": "agreement", "title": "An agreement", "parties": PARTIES, "flows": [bare, back],
        "starts": "2024-05-01", **more,
    }  # fmt: skip


def answers_to(document: dict[str, Any]) -> list[str]:
    """What to type until no question is left."""
    interview, lines = Interview(document=pss.from_dict(document)), []
    while (question := interview.question) is not None:
        lines.append(TYPED[question.kind])
        value = (
            {"some-of": [choice.value for choice in question.choices], "yes-no": True}.get(
                question.kind
            )
            or (question.choices[0].value if question.choices else None)
            or {"day": "2027-01-31", "duration": "P2Y", "texts": ["attendance", "benefits"]}.get(
                question.kind, "Some words"
            )
        )
        interview = interview.answered(question, value)
    return lines


def test_a_draft_is_begun_and_finished_by_typing_alone() -> None:
    first = run("--new", "draft.json", lines=NEW_AGREEMENT)
    assert first.exit_code == 0
    lines = answers_to(content("draft.json"))
    second = run("draft.json", lines=lines)
    assert second.return_value == 0
    document = pss.from_dict(content("draft.json"))
    assert Interview(document=document).question is None
    assert len(content("draft.json")["flows"]) == 3
    assert content("draft.json")["retention"] == "P2Y"
    assert "pubservice-share assess draft.json" in second.output


@pytest.mark.parametrize(
    ("lines", "noun"),
    [
        (["1", "", "West Yorkshire Police", "Leeds", "1", "2026-01-05", "s"], "disclosure"),
        (["2", "", "Leeds", "DWP", "a school", "", "ECO", "3", "2026-01-05", "s"], "partnership"),
        (["1", "3", "Nobody at all", "Police Scotland", "DWP", "1",
          "2026-01-05", "s"], "disclosure"),
    ],
    ids=["disclosure", "partnership", "scotland"],
)  # fmt: skip
def test_a_document_of_each_kind_is_begun(lines: list[str], noun: str) -> None:
    result = run("--new", "new.json", lines=lines)
    assert result.exception is None
    assert content("new.json")["type"] == noun
    assert pss.from_dict(content("new.json"))
    # A document may be settled at once, as where the power is not in force in the territory.
    is_open = Interview(document=pss.from_dict(content("new.json"))).question is not None
    assert ("To go on: pubservice-share ask new.json" in result.output) is is_open
    assert ("No question about new.json is open" in result.output) is not is_open


def test_each_answer_is_in_the_file_before_the_next_question() -> None:
    path = write("a.json", agreement())
    run("a.json", lines=["all", "yes"])  # then the terminal is closed
    assert content(path)["facts"]["pursues"]
    assert content(path)["facts"]["assists_eligible_people"] is True


def test_enter_is_not_known_and_is_listed_at_the_end() -> None:
    write("a.json", agreement())
    count = len(Interview(document=pss.from_dict(agreement())).plan)
    result = run("a.json", lines=[""] * count)
    assert f"Not known yet ({count}):" in result.output
    assert pss.from_dict(content("a.json")) == pss.from_dict(agreement())


def test_back_takes_the_last_answer_out_of_the_file() -> None:
    path = write("a.json", agreement())
    run("a.json", lines=["all", "b", "s"])
    assert pss.from_dict(content(path)) == pss.from_dict(agreement())


def test_stopping_says_how_to_go_on_and_exits_with_0() -> None:
    write("a.json", agreement())
    result = run("a.json", lines=["all", "s"])
    assert result.return_value == 0
    assert "To go on: pubservice-share ask a.json" in result.output


@pytest.mark.parametrize("typed", ["99", "perhaps", "-1", "1;2"])
def test_what_is_not_an_answer_is_asked_again(typed: str) -> None:
    path = write("a.json", agreement())
    result = run("a.json", lines=[typed, "s"])
    assert "Type number" in result.output
    assert pss.from_dict(content(path)) == pss.from_dict(agreement())


def test_a_file_that_changes_beneath_keeps_what_was_changed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = write("a.json", agreement())
    from pubservice_share.cli import interviews

    lines = iter(["all", "yes", "s"])

    def read_line(prompt: str = "> ") -> str:
        line = next(lines)
        if line == "yes":
            path.write_text(json.dumps({**content(path), "title": "Another title"}))
        if line == "s":
            raise interviews.StoppedError
        return line

    monkeypatch.setattr(interviews, "read_line", read_line)
    result = run("a.json")
    assert "has changed" in result.output
    assert content(path)["title"] == "Another title"
    assert content(path)["facts"]["assists_eligible_people"] is True


def test_a_file_that_breaks_beneath_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    path = write("a.json", agreement())
    from pubservice_share.cli import interviews

    def read_line(prompt: str = "> ") -> str:
        path.write_text("{")
        return "all"

    monkeypatch.setattr(interviews, "read_line", read_line)
    assert run("a.json").return_value == 2
    assert path.read_text() == "{"


def test_a_broken_file_is_refused_and_left_alone() -> None:
    path = Path("broken.json")
    path.write_text('{"type": "agreement"', encoding="utf-8")
    result = run("broken.json", lines=["yes"])
    assert result.return_value == 2
    assert path.read_text(encoding="utf-8") == '{"type": "agreement"'


def usage(*arguments: str, lines: list[str] | None = None) -> str:
    error = run(*arguments, lines=lines).exception
    assert error is not None
    assert getattr(error, "exit_code", None) is not None
    return str(getattr(error, "message", error))


def test_a_file_that_does_not_exist_shows_how_to_begin_one() -> None:
    result = run("nothing.json")
    assert result.return_value == 2
    assert "pubservice-share ask --new nothing.json" in result.output


def test_new_replaces_no_file_unasked() -> None:
    path = write("a.json", agreement())
    usage("--new", "a.json", lines=NEW_AGREEMENT)
    assert content(path) == agreement()


def test_without_a_terminal_the_way_for_scripts_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ask, "_in_terminal", lambda: False)
    write("a.json", agreement())
    assert "--set" in usage("a.json")


def test_set_needs_no_terminal_and_states_a_fact_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ask, "_in_terminal", lambda: False)
    path = write("a.json", agreement())
    run(
        "a.json",
        "--set", "complies_with_data_protection=yes", "--set", "information.personal=true",
        "--set", "pursues=identify,improve-or-facilitate", "--set", "retention=2 years",
        "--set", f"parties.{PARTIES[0]['id']}.role=controller",
    )  # fmt: skip
    after = content(path)
    assert after["facts"] == {
        "pursues": ["identify", "improve-or-facilitate"],
        "information": {"personal": True},
        "complies_with_data_protection": True,
    }
    assert after["retention"] == "P2Y"
    assert after["parties"][0]["role"] == "controller"


@pytest.mark.parametrize(("flows", "places"), [("all", [0, 1]), ("2", [1]), ("1,2", [0, 1])])
def test_set_states_a_fact_in_the_flows_named(flows: str, places: list[int]) -> None:
    path = write("a.json", agreement())
    run("a.json", "--set", "assists_eligible_people=no", "--flows", flows)
    stated = [
        place
        for place, flow in enumerate(content(path)["flows"])
        if flow.get("assists_eligible_people") is False
    ]
    assert stated == places


def test_set_to_nothing_makes_a_field_not_known() -> None:
    path = write("a.json", agreement(retention="P1Y"))
    run("a.json", "--set", "retention=")
    assert "retention" not in content(path)


@pytest.mark.parametrize(
    "setting",
    ["retention", "=x", "nothing=1", "retention=soon", "parties.nobody.role=controller",
     "starts=2024-02-30", "assists_eligible_people=perhaps", "title.x=1",
     "signatures.nobody.on=2025-03-10", "data_items.none.reason=x", "dpia.all.on=2025-03-10",
     "flows.all.items=x", "lawful_bases.all.basis=7"],
)  # fmt: skip
def test_a_wrong_setting_changes_nothing(setting: str) -> None:
    path = write("a.json", agreement())
    usage("a.json", "--set", setting)
    assert content(path) == agreement()


@pytest.mark.parametrize("flows", ["3", "0", "x", "1;2"])
def test_flows_that_do_not_exist_are_refused(flows: str) -> None:
    path = write("a.json", agreement())
    usage("a.json", "--set", "assists_eligible_people=yes", "--flows", flows)
    assert content(path) == agreement()


def test_a_draft_says_what_is_to_be_filled_in_and_an_answer_takes_it_off_the_list() -> None:
    CliRunner().invoke(
        command,
        ["agreement", "new", "--party", "Leeds", "--party", "West Yorkshire Police", "--objective",
         "multiple-disadvantages", "--starts", "2026-01-05", "-o", "d.json"],
        standalone_mode=False,
    )  # fmt: skip
    to_fill_in = content("d.json")["annotations"]["to_fill_in"]
    assert "Usually known by" in to_fill_in["retention"]
    lines = answers_to(content("d.json"))
    run("d.json", lines=lines)
    assert content("d.json").get("annotations", {}).get("to_fill_in", {}) == {}


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo-terminals on Windows")
@pytest.mark.parametrize("end", [b"\x03", b"\x04"], ids=["ctrl-c", "ctrl-d"])
def test_in_a_real_terminal_ctrl_c_and_ctrl_d_keep_what_was_answered(end: bytes) -> None:
    import pty

    path = write("a.json", agreement()).resolve()
    process, terminal = pty.fork()
    if process == 0:  # pragma: no cover - another process
        signal.signal(signal.SIGINT, signal.SIG_DFL)  # a job in the background ignores it
        os.execv(sys.executable, [sys.executable, "-m", "pubservice_share", "ask", str(path)])  # noqa: S606
    printed = _read_until(terminal, b"> ")
    os.write(terminal, b"all\n")
    printed += _read_until(terminal, b"> ")
    # Python may miss a key pressed before it waits for one, so it is pressed until it is seen.
    for _ in range(60):
        os.write(terminal, end)
        printed += _read_until(terminal, b"To go on", 1)
        if b"To go on" in printed:
            break
    else:
        os.kill(process, signal.SIGKILL)
    _, status = os.waitpid(process, 0)
    os.close(terminal)
    assert os.waitstatus_to_exitcode(status) == 0
    assert content(path)["facts"]["pursues"]


def _read_until(terminal: int, wanted: bytes, seconds: int = 60) -> bytes:
    printed = b""
    while wanted not in printed and select.select([terminal], [], [], seconds)[0]:
        try:
            block = os.read(terminal, 65536)
        except OSError:
            break
        if not block:
            break
        printed += block
    return printed


def test_a_row_of_one_party_is_set_without_the_others() -> None:
    first, second = (party["id"] for party in PARTIES[:2])
    path = write("a.json", agreement())
    run("a.json", "--set", f"lawful_bases.{first}.basis=6(1)(c)")
    run("a.json", "--set", f"lawful_bases.{second}.basis=6(1)(e)")
    run("a.json", "--set", f"lawful_bases.{first}.basis=6(1)(e)")
    assert content(path)["lawful_bases"] == [
        {"party": first, "basis": "6(1)(e)"},
        {"party": second, "basis": "6(1)(e)"},
    ]


def test_an_answer_can_be_changed_after_the_last_question() -> None:
    path = write("a.json", agreement())
    count = len(Interview(document=pss.from_dict(agreement())).plan)
    run("a.json", lines=["all", *[""] * (count - 1), *["b"] * count, "1,2", "s"])
    assert content(path)["facts"]["pursues"] == ["identify", "improve-or-facilitate"]


def test_an_end_that_is_not_permitted_says_why() -> None:
    document = {
        "type": "disclosure", "power": "s35", "on": "2025-01-06", "territory": ["england"],
        "discloser": {"name": "West Yorkshire Police", "specified_as": ["sch4/22"]},
        "recipient": {"name": "Leeds City Council", "specified_as": ["sch4/12"]},
        "objective": "multiple-disadvantages", "assists_eligible_people": True,
        "pursues": ["identify", "improve-or-facilitate", "improve-well-being"],
        "information": {"held_in_connection_with_functions": True},
        "complies_with_data_protection": True,
    }  # fmt: skip
    write("d.json", document)
    result = run("d.json", lines=["yes", ""])
    assert "Not permitted." in result.output
    assert "prohibit" in result.output.rpartition("Not permitted.")[2]


@pytest.mark.parametrize("typed", ["2029-03-31", "31 March 2029", "31/03/2029"])
def test_a_setting_takes_the_days_that_the_interview_takes(typed: str) -> None:
    path = write("a.json", agreement())
    run("a.json", "--set", f"ends={typed}")
    assert content(path)["ends"] == "2029-03-31"


def test_a_draft_of_the_interview_lists_the_fields_that_set_takes() -> None:
    run("--new", "draft.json", lines=NEW_AGREEMENT)
    assert "retention" in content("draft.json")["annotations"]["to_fill_in"]


def test_the_points_at_the_end_are_those_that_the_answer_lists() -> None:
    write("a.json", agreement())
    count = len(Interview(document=pss.from_dict(agreement())).plan)
    ended = run("a.json", lines=[""] * (count + 1)).output
    points = int(ended.rpartition(" points to fix")[0].split()[-1])
    answer = pss.assess(pss.from_dict(agreement()))
    listed = [line for line in answer.text().splitlines() if line.startswith("  - ")]
    assert points == len(listed)
