"""Fixtures that tests of more than one folder share."""

from __future__ import annotations

from typing import Any, NamedTuple

import pytest

from pubservice_share import cli


class CommandResult(NamedTuple):
    """The exit code of a command and what it printed."""

    code: int
    out: str
    err: str


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Any:
    """The command with some arguments: its exit code, and what it prints on either stream."""

    def run(*arguments: object) -> CommandResult:
        with pytest.raises(SystemExit) as caught:
            cli.main([str(argument) for argument in arguments])
        out, err = capsys.readouterr()
        assert isinstance(caught.value.code, int)
        assert "Traceback" not in out + err
        return CommandResult(caught.value.code, out, err)

    return run
