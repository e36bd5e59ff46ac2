"""The programs of the project, each with arguments that keep it small."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["BENCHMARKS", "ELSEWHERE", "ON_SPARK", "PARTS", "SNAPSHOTS", "TOOLS", "Program"]


class Program(NamedTuple):
    """A program with its arguments."""

    words: str
    #: How it ends.
    code: int = 0

    @property
    def file(self) -> str:
        """The file that it is, or the package."""
        first, *more = self.words.split()
        return more[0].replace(".", "/") if first == "-m" else first


BENCHMARKS = [
    Program("benchmarks/one_decision.py"),
    Program("benchmarks/loads.py"),
    Program("benchmarks/agreements.py"),
    Program("benchmarks/strategies.py"),
    Program("benchmarks/cold.py"),
    Program("benchmarks/startup.py --runs 2"),
    Program("benchmarks/javascript.py"),
    Program("benchmarks/rows_of_a_log.py 100 log.parquet"),
    Program("benchmarks/tables.py --rows 2000 --rounds 1"),
    Program("benchmarks/tables.py --rows 2000 --rounds 1 --mixed"),
    Program("benchmarks/tables.py --growth 2000"),
    Program("benchmarks/tables.py --rows 2000 --rounds 1 --contestants openfisca openfisca-set-up"),
    Program("benchmarks/plot_tables.py"),
]
#: Spark plans for most of a minute, however few the rows are.
ON_SPARK = Program("benchmarks/tables.py --rows 500 --rounds 1 --contestants spark ours-on-spark")
#: They are read by the programs above.
PARTS = {
    "benchmarks/by_hand.py", "benchmarks/in_openfisca.py", "benchmarks/in_spark.py",
    "benchmarks/times.py", "tools/javascript_data.py", "tools/javascript_types.py",
}  # fmt: skip
TOOLS = [
    Program("-m tools.answers_digest"),
    Program("tools/answers_digest.py"),
    Program("-m tools.conformance_kit kit"),
    Program("-m tools.checks_page"),
    Program("-m tools.coverage_page"),
    Program("-m tools.fault_codes_page"),
    Program("-m tools.rule_examples"),
    Program("-m tools.schema_files"),
    Program("-m tools.json_layout"),
    Program("-m tools.tasks"),
    Program("-m tools.tasks schemas"),
    Program("-m tools.tasks neither", 64),
    Program("-m tools.answer_picture"),
    Program("-m tools.compatibility"),
    Program("-m tools.compatibility neither", 64),
    # Its copies are written at the release, and once.
    Program("-m tools.compatibility freeze", 1),
    Program("-m tools.deep --list"),
    Program("-m tools.fuzz all --inputs 3"),
    Program("-m tools.mutate --help"),
]
#: Sphinx runs the first (`make docs`), the next two fetch from the npm registry (their tests are in
#: tests/reports and tests/portable), and the last reads a list that is not in this checkout.
ELSEWHERE = {"tools/reference_pages.py", "tools/style_sheet.py", "tools/javascript_package.py",
             "tools/directory_data.py"}  # fmt: skip
SNAPSHOTS = [
    Program(f"-m tools.snapshot_files {name}")
    for name in (
        "who_may_share", "rule_sentences", "case_sentences", "fault_messages", "check_findings",
        "law_statements", "compiled_rules",
    )
]  # fmt: skip
