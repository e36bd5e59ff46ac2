"""Paths that are not files, names that climb, full disks, and writes that stop half way."""

from __future__ import annotations

import errno
import json
import os
import signal
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from pubservice_share.files import in_place

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "examples" / "agreement-fuel-poverty.json"
AGREEMENT = json.loads(EXAMPLE.read_text("utf-8"))
COMMAND = [sys.executable, "-m", "pubservice_share"]

pytestmark = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no such files")


def partnership(folder: Path, name: str) -> Path:
    document = {
        "type": "partnership", "on": "2025-01-01", "territory": ["england"], "power": "s36",
        "parties": [{"name": "A"}, {"name": "B"}], "agreements": [name],
    }  # fmt: skip
    folder.mkdir(exist_ok=True)
    (folder / "partnership.json").write_text(json.dumps(document), "utf-8")
    return folder / "partnership.json"


@pytest.mark.parametrize(
    "name",
    [
        "../outside.json", "sub/../../outside.json", "./../outside.json", "{outside}", "link.json",
        "sub/up/outside.json", "a\x00b.json", "loop", "x" * 5000, "", ".", "..", "sub", "pipe",
        "/dev/zero", "/dev/stdin", "zero", "no-such.json", "~/x.json", "C:\\x.json", "\ud7ff",
    ],
)  # fmt: skip
def test_a_name_in_a_document_leads_to_a_plain_file_beside_it(
    name: str, tmp_path: Path, run: Any
) -> None:
    """None of these is read or waited for, and each is a fault at its place."""
    outside = tmp_path / "outside.json"
    outside.write_text(json.dumps({**AGREEMENT, "title": "Secret"}), "utf-8")
    path = partnership(tmp_path / "in", name.format(outside=outside))
    folder = path.parent
    (folder / "sub").mkdir()
    (folder / "sub" / "inner.json").write_text(json.dumps(AGREEMENT), "utf-8")
    (folder / "link.json").symlink_to(outside)
    (folder / "sub" / "up").symlink_to(tmp_path)
    (folder / "loop").symlink_to("loop")
    (folder / "zero").symlink_to("/dev/zero")
    os.mkfifo(folder / "pipe")
    code, out, err = run("assess", path)
    assert (code, out) == (2, "")
    assert "/agreements/0" in err
    assert "Secret" not in err


def test_a_file_beside_it_and_one_in_a_folder_there_are_read(tmp_path: Path, run: Any) -> None:
    for name in ("beside.json", "sub/inner.json", "link.json"):
        path = partnership(tmp_path / "in", name)
        (path.parent / "sub").mkdir(exist_ok=True)
        for inner in ("beside.json", "sub/inner.json"):
            (path.parent / inner).write_text(json.dumps(AGREEMENT), "utf-8")
        (path.parent / "link.json").unlink(missing_ok=True)
        (path.parent / "link.json").symlink_to("beside.json")
        assert run("assess", path)[0] != 2, name


@pytest.mark.parametrize(
    "command",
    [
        ("assess", "{}"), ("validate", "{}"), ("questions", "{}"), ("register", "import", "{}"),
        ("register", "export", "{}"), ("agreement", "status", "{}", "--as-of", "2024-05-01"),
        ("words", "check", "{}"), ("validate", "{}/.."), ("report", "{}/.."),
        ("assess-table", "{}", "-o", "{}.out", "--from-format", "csv", "--to-format", "csv"),
    ],
    ids=" ".join,
)  # fmt: skip
def test_a_command_never_waits_for_a_pipe_without_a_writer(
    command: tuple[str, ...], tmp_path: Path
) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    os.mkfifo(folder / "pipe.json")
    os.mkfifo(folder / "pipe.jsonl")
    target = folder if "{}/.." in command else folder / "pipe.json"
    arguments = [part.replace("{}/..", "{}").format(target) for part in command]
    run_of_command = subprocess.run(
        [*COMMAND, *arguments], capture_output=True, timeout=60, check=False, text=True
    )
    assert run_of_command.returncode == (0 if command[0] == "report" else 2)
    assert "Traceback" not in run_of_command.stderr


def test_a_pipe_with_a_writer_is_read_to_its_end(run: Any) -> None:
    piped = subprocess.run(
        ["bash", "-c", f"{' '.join(COMMAND)} assess <(sleep 0.3; cat {EXAMPLE})"],
        capture_output=True, check=False,
    )  # fmt: skip
    assert piped.returncode == run("assess", EXAMPLE)[0]


@pytest.mark.parametrize("name", ["x" * 5000, "no/such", "a\udcffb"])
@pytest.mark.parametrize(
    "command",
    [("assess",), ("validate",), ("register", "import"), ("questions",), ("register", "export"),
     ("agreement", "calendar")],
    ids=" ".join,
)  # fmt: skip
def test_a_name_without_a_file_is_unreadable(command: tuple[str, ...], name: str, run: Any) -> None:
    code, _, err = run(*command, name)
    assert code == 2
    assert "cannot be read" in err


def test_an_output_that_is_also_an_input_is_refused(tmp_path: Path, run: Any) -> None:
    pytest.importorskip("icalendar")
    path = tmp_path / "a.json"
    path.write_text(EXAMPLE.read_text("utf-8"), "utf-8")
    (tmp_path / "link.json").symlink_to("a.json")
    for arguments in (
        ("agreement", "calendar", path, "-o", path),
        ("agreement", "calendar", path, "-o", tmp_path / "link.json"),
        ("report", tmp_path, "-o", path),
        ("assess-table", path, "-o", path, "--from-format", "jsonl", "--to-format", "jsonl"),
    ):
        code, _, err = run(*arguments)
        assert code == 64, arguments
        assert "choose another" in err
    assert path.read_text("utf-8") == EXAMPLE.read_text("utf-8")


OUTPUTS: list[tuple[str, ...]] = [
    ("report", "{in}"),
    ("explorer",),
    ("agreement", "calendar", "{in}"),
    ("agreement", "new", "--party", "Leeds", "--party", "DWP", "--objective", "fuel-poverty",
     "--starts", "2025-01-01"),
]  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.json").write_text(EXAMPLE.read_text("utf-8"), "utf-8")
    return tmp_path / "in"


def with_paths(command: tuple[str, ...], folder: Path, out: Path) -> list[str]:
    return [*(part.replace("{in}", str(folder)) for part in command), "-o", str(out)]


@pytest.mark.parametrize("command", OUTPUTS, ids=lambda command: " ".join(command[:2]))
def test_a_place_that_cannot_be_written_is_reported_and_nothing_is_left(
    command: tuple[str, ...], folder: Path, tmp_path: Path, run: Any
) -> None:
    (tmp_path / "a-folder").mkdir()
    code, _, _ = run(*with_paths(command, folder, tmp_path / "a-folder"))
    assert code == 64
    for out in (tmp_path / "no" / "such" / "out", Path("/proc/out"), tmp_path / ("x" * 300)):
        code, _, err = run(*with_paths(command, folder, out))
        assert code == 70
        assert "the output cannot be written" in err
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a-folder", "in"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
@pytest.mark.parametrize("command", OUTPUTS, ids=lambda command: " ".join(command[:2]))
def test_a_device_that_is_written_to_stays_a_device(
    command: tuple[str, ...], folder: Path, tmp_path: Path, run: Any
) -> None:
    """A file that replaced the device would remove it."""
    for device, expected in (("/dev/null", 0), ("/dev/full", 70)):
        link = tmp_path / f"link{device.replace('/', '-')}"
        link.symlink_to(device)
        code, _, err = run(*with_paths(command, folder, link))
        assert code == expected
        assert ("No space left" in err) is (expected == 70)
        assert stat.S_ISCHR(Path(device).stat().st_mode)
        assert link.is_symlink()


def test_a_link_stays_a_link_and_a_private_file_private(tmp_path: Path) -> None:
    target, link = tmp_path / "held", tmp_path / "link"
    target.write_text("before")
    target.chmod(0o600)
    link.symlink_to(target)
    with in_place(link, ".x") as file:
        file.write(b"after")
    assert link.is_symlink()
    assert target.read_text() == "after"
    assert stat.S_IMODE(target.stat().st_mode) == 0o600


def test_a_disk_that_fills_up_leaves_the_old_file_intact(tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.write_text("before")
    with pytest.raises(OSError, match="No space"), in_place(out, ".x") as file:
        file.write(b"half")
        raise OSError(errno.ENOSPC, "No space left on device")
    assert [path.name for path in tmp_path.iterdir()] == ["out"]
    assert out.read_text() == "before"


#: Writes half of an output, says so, and waits to be ended.
_SLOW = """
import sys, time
from pubservice_share.cli import main, outputs
from pubservice_share import explorer, files

def page(law=None):
    return "half"

def slowly(path, content):
    with files.in_place(path, f".{path.name}.") as file:
        file.write(content)
        file.flush()
        print("half", flush=True)
        time.sleep(60)

explorer.explorer_page = page
outputs.write_whole = slowly
main(["explorer", "-o", sys.argv[1], "--force"])
"""


@pytest.mark.parametrize(
    ("sent", "code", "litter"),
    [(signal.SIGINT, 130, 0), (signal.SIGTERM, 143, 0), (signal.SIGKILL, -9, 1)],
)
def test_an_end_in_the_middle_of_writing_leaves_the_old_file_intact(
    sent: signal.Signals, code: int, litter: int, tmp_path: Path
) -> None:
    out = tmp_path / "out.html"
    out.write_text("before")
    with subprocess.Popen(
        [sys.executable, "-c", _SLOW, str(out)], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"half\n"
        process.send_signal(sent)
        _, err = process.communicate(timeout=30)
    assert process.returncode == code
    assert b"Traceback" not in err
    assert out.read_text() == "before"
    assert len(list(tmp_path.iterdir())) == 1 + litter


def test_a_long_output_ends_quietly_when_its_reader_ends(folder: Path) -> None:
    script = f"set -o pipefail; {' '.join(COMMAND)} explorer | head -c 100 | wc -c"
    piped = subprocess.run(["bash", "-c", script], capture_output=True, check=False, text=True)
    assert (piped.stdout.strip(), piped.stderr) == ("100", "")
    # Some systems tell a writer that all was taken when the reader goes in the middle of one write.
    assert piped.returncode in (0, 141)
