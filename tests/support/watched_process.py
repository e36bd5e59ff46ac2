"""Run some commands in this process, and print what they touched: files written, connections.

Python's audit hooks see every file that is opened and every socket that is made, by whatever
library.  ``python watched_process.py CODE`` runs the code, and writes the events to standard
error as JSON.
"""

import json
import os
import sys
from pathlib import Path

SEEN: dict[str, list[str]] = {"written": [], "connected": [], "started": []}
_CONNECTIONS = ("socket.", "urllib.", "http.", "ftplib.", "smtplib.", "imaplib.", "webbrowser.")
_STARTED = ("subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.fork")
_CHANGES = ("os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.link", "os.symlink", "os.chmod",
            "os.chown", "os.truncate", "os.utime", "shutil.")  # fmt: skip
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


def watch(event: str, arguments: tuple[object, ...]) -> None:
    """Note what touches the world outside this process."""
    if event == "open":
        path, mode, flags = arguments
        writes = isinstance(mode, str) and set(mode) & set("wax+")
        if isinstance(path, str | bytes) and (
            writes or (isinstance(flags, int) and flags & _WRITING)
        ):
            SEEN["written"].append(str(Path(os.fsdecode(path)).absolute()))
    elif event.startswith(_CHANGES):
        SEEN["written"] += [
            str(Path(path).absolute()) for path in arguments[:2] if isinstance(path, str)
        ]
    elif event.startswith(_CONNECTIONS):
        SEEN["connected"].append(event)
    elif event.startswith(_STARTED):
        SEEN["started"].append(f"{event} {arguments[:1]}")


def main() -> None:
    """Watch from the first import on."""
    sys.dont_write_bytecode = True
    code = sys.argv[1]
    sys.addaudithook(watch)
    try:
        exec(code, {})  # noqa: S102 - the tests' own code
    finally:
        sys.stderr.write("\n" + json.dumps(SEEN))


if __name__ == "__main__":
    main()
