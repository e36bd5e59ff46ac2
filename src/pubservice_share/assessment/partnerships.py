"""The answer to a partnership: who may disclose to whom, and which flows lack an agreement."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

import attrs

from pubservice_share._version import __version__
from pubservice_share.documents import digest
from pubservice_share.law import Edition
from pubservice_share.model import Body
from pubservice_share.model.partnerships import Partnership
from pubservice_share.rules.checks import Check, declared_at
from pubservice_share.rules.facts import order_of
from pubservice_share.words import Catalogue, and_list, day_in_words

from .agreements.flows import disclosure_of
from .answers import CheckedLaw, Finding, Outcome, Record, Result
from .assessments import Asking, Assessment, asking
from .covering import Covering
from .matrices import Matrix
from .single import SingleAssessment, answered

__all__ = ["Cell", "PartnershipAssessment", "Standing", "assess_partnership"]

_WORSE = (Outcome.UNDETERMINED, Outcome.NOT_PERMITTED)


def _rule(id: str, title: str, severity: Any, *, decides: bool, basis: Any) -> Check:
    return Check(
        id=f"partnership.{id}", title=title, basis=basis, severity=severity, decides=decides
    )


_PAIR = _rule("pair", "The power reaches the flow", "error", decides=True, basis="statute")
_COVERED = _rule(
    "not-covered", "An agreement covers the flow", "warning", decides=False, basis="code"
)
_PROVIDER = _rule(
    "provider-only", "The body can take part", "advice", decides=False, basis="statute"
)
#: By whether an agreement covers a flow: the result, and what is said.
_COVERAGE = {
    True: (Result.MET, "covered"),
    None: (Result.UNKNOWN, "coverage-not-known"),
    False: (Result.NOT_MET, "not-covered"),
}


@attrs.frozen(kw_only=True, eq=False, slots=False)
class Cell:
    """One flow of the matrix: from one body to another."""

    #: The places of the two bodies among the parties.
    discloser: int
    recipient: int
    answer: SingleAssessment
    #: The agreements that cover the flow, by id or title.
    agreements: tuple[str, ...]
    #: Whether one does; None where that is not known.
    covered: bool | None

    @property
    def outcome(self) -> Outcome:
        """What the power says to the flow."""
        return self.answer.outcome

    def path(self, path: str) -> str:
        """A path within the disclosure as the path within the partnership."""
        party, _, rest = path.partition(".")
        places = {"discloser": self.discloser, "recipient": self.recipient}
        if party in places:
            return f"parties.{places[party]}" + (f".{rest}" if rest else "")
        return path


@attrs.frozen(kw_only=True)
class Standing:
    """How one body stands in a partnership."""

    name: str
    #: To how many of the others it may disclose, and from how many receive.
    may_disclose_to: int
    may_receive_from: int
    #: Whether it can take part only as a provider of services to a body that is listed.
    only_as_provider: bool

    def to_dict(self) -> dict[str, Any]:
        """The standing as plain JSON values."""
        return attrs.asdict(self)


@attrs.frozen(kw_only=True, eq=False, repr=False, slots=False)
class PartnershipAssessment(Assessment):
    """The answer to a partnership, with the matrix of its flows.

    The outcome is permitted only where every body may disclose to every other.
    """

    outcome: Outcome
    #: One cell for each ordered pair of bodies.
    cells: tuple[Cell, ...]
    _partnership: Partnership = attrs.field(alias="partnership")
    _edition: Edition = attrs.field(alias="edition")
    _adopted: Mapping[str, bool] = attrs.field(alias="adopted")
    _catalogue: Catalogue = attrs.field(alias="catalogue")

    @property
    def subject(self) -> str:
        """The noun that was assessed."""
        return "partnership"

    @property
    def document(self) -> Partnership:
        """The document that was answered."""
        return self._partnership

    @property
    def reference(self) -> str | None:
        """The caller's own reference."""
        return self._partnership.reference

    @property
    def on(self) -> date:
        """The day of the law."""
        return self._partnership.on

    @property
    def parties(self) -> tuple[Body, ...]:
        """The bodies, in the order of the matrix."""
        return self._partnership.parties

    @property
    def title(self) -> str:
        """Who wants to share."""
        return and_list((body.name for body in self.parties), self._catalogue)

    @property
    def subtitle(self) -> str:
        """Under which power, for what, where and when."""
        if self.cells:
            return self.cells[0].answer.subtitle
        return day_in_words(self.on, self._catalogue)

    @functools.cached_property
    def law(self) -> CheckedLaw:
        """The edition of the law, and the earliest day to which it was checked."""
        power = self._edition.powers[self._partnership.power or "s35"]
        checked_to = [cell.answer.law.verified_to for cell in self.cells] or [power.verified_to]
        return CheckedLaw(edition=self._edition.edition, verified_to=min(checked_to))

    @functools.cached_property
    def record(self) -> Record:
        """What lets anyone repeat the answer."""
        return Record(library=__version__, digest=digest(self._partnership), adopted=self._adopted)

    @functools.cached_property
    def _asked(self) -> dict[str, Asking]:
        if self.outcome is not Outcome.UNDETERMINED:
            return {}
        if not self.cells:
            return {"parties": asking("parties", self._catalogue)}
        asked: dict[str, tuple[tuple[int, int], Asking]] = {}
        for cell in self.cells:
            for path in cell.answer.missing:
                held = cell.path(path)
                place = int(held.split(".")[1]) if held.startswith("parties.") else -1
                asked.setdefault(held, ((place, order_of(path)), cell.answer.asking(path)))
        return {path: asked[path][1] for path in sorted(asked, key=lambda path: asked[path][0])}

    @property
    def missing(self) -> tuple[str, ...]:
        """The facts that would settle the answer, together with the readings named."""
        return tuple(self._asked)

    @property
    def readings(self) -> tuple[str, ...]:
        """The readings on which the answer turns."""
        if self.outcome is not Outcome.UNDETERMINED:
            return ()
        return tuple(sorted({name for cell in self.cells for name in cell.answer.readings}))

    @property
    def unsettled(self) -> int:
        """How many decisive results of all pairs are unknown; 0 once the answer is settled."""
        if self.outcome is not Outcome.UNDETERMINED:
            return 0
        return sum(cell.answer.unsettled for cell in self.cells) or 1

    def asking(self, path: str) -> Asking:
        """What to ask for a fact that is missing.  Raises LookupError for a path that is not."""
        return self._asked[path]

    @functools.cached_property
    def standing(self) -> tuple[Standing, ...]:
        """How each body stands."""
        count = len(self.parties)
        out: list[list[Cell]] = [[] for _ in range(count)]
        back: list[list[Cell]] = [[] for _ in range(count)]
        for cell in self.cells:
            out[cell.discloser].append(cell)
            back[cell.recipient].append(cell)
        return tuple(self._standing_of(place, out[place], back[place]) for place in range(count))

    def _standing_of(self, place: int, out: list[Cell], back: list[Cell]) -> Standing:
        return Standing(
            name=self.parties[place].name,
            may_disclose_to=sum(cell.outcome is Outcome.PERMITTED for cell in out),
            may_receive_from=sum(cell.outcome is Outcome.PERMITTED for cell in back),
            only_as_provider=bool(out)
            and all(_unplaced(cell, "discloser") for cell in out)
            and all(_unplaced(cell, "recipient") for cell in back),
        )

    @functools.cached_property
    def findings(self) -> tuple[Finding, ...]:
        """What the power says to each flow, which of them lack an agreement, and who cannot
        take part as it is.
        """
        made = [self._of_pair(cell) for cell in self.cells]
        if not self.cells:
            made.append(
                self._finding(
                    _PAIR, Result.UNKNOWN, "/parties", self._catalogue["partnership.alone"],
                    self._catalogue["cure.find-out"].format(question=self.question("parties")),
                    missing=("parties",),
                )
            )  # fmt: skip
        made += self._coverage()
        made += self._providers()
        return tuple(made)

    def _finding(
        self,
        rule: Check,
        result: Result,
        pointer: str,
        reason: str,
        cure: str | None,
        **more: Any,
    ) -> Finding:
        citations = more.pop("citations", ("DEA 2017 s.35(1)",))
        return Finding(
            _declared=declared_at(rule, pointer), result=result, citations=citations,
            reason=reason, cure=cure, _on=self.on, _edition=self._edition, **more,
        )  # fmt: skip

    def _of_pair(self, cell: Cell) -> Finding:
        title, words = cell.answer.title, self._catalogue
        pointer = f"/parties/{cell.discloser}"
        told = [found for found in cell.answer.findings if found.decides]
        if cell.outcome is Outcome.PERMITTED:
            reason = words["partnership.reached"].format(title=title)
            return self._finding(
                _PAIR, Result.MET, pointer, reason, None, citations=_citations(told)
            )
        barred = cell.outcome is Outcome.NOT_PERMITTED
        result = Result.NOT_MET if barred else Result.UNKNOWN
        held = [found for found in told if found.result is result]
        reason = words["partnership.pair"].format(
            title=title, reasons="; ".join(found.reason for found in held)
        )
        cures = dict.fromkeys(found.cure for found in held if found.cure)
        return self._finding(
            _PAIR, result, pointer, reason, " ".join(cures) or None,
            citations=_citations(held), missing=tuple(map(cell.path, cell.answer.missing)),
            readings=cell.answer.readings,
        )  # fmt: skip

    def _coverage(self) -> Iterator[Finding]:
        words = self._catalogue
        for cell in self.cells:
            if cell.outcome is not Outcome.PERMITTED:
                continue
            result, name = _COVERAGE[cell.covered]
            id = f"partnership.{name}"
            yield self._finding(
                _COVERED, result, f"/parties/{cell.discloser}",
                words[id].format(
                    title=cell.answer.title, agreements=and_list(cell.agreements, words)
                ),
                None if cell.covered else words[f"{id}.cure"],
                citations=("DEA 2017 s.43(3)",),
            )  # fmt: skip

    def _providers(self) -> Iterator[Finding]:
        words = self._catalogue
        schedule = self._edition.powers[self._partnership.power or "s35"].schedule
        cites = tuple(
            wordings[-1].citation
            for ref, wordings in self._edition.entries.items()
            if ref.startswith(f"sch{schedule}/")
            and any(row.kind == "provider" and row.holds_on(self.on) for row in wordings)
        )
        for place, held in enumerate(self.standing):
            if held.only_as_provider:
                yield self._finding(
                    _PROVIDER, Result.NOT_MET, f"/parties/{place}",
                    words["partnership.provider-only"].format(party=held.name),
                    words["partnership.provider-only.cure"], citations=cites,
                )  # fmt: skip

    @functools.cached_property
    def notes(self) -> tuple[str, ...]:
        """What the answer says of itself."""
        words = self._catalogue
        first, last = words["note.permissive"], words["note.no-advice"]
        other = words["note.other-powers"]
        said = [first]
        if any(cell.outcome is Outcome.NOT_PERMITTED for cell in self.cells):
            said.append(other)
        single = dict.fromkeys(note for cell in self.cells for note in cell.answer.notes)
        said += [note for note in single if note not in (first, other, last)]
        said.append(last)
        return tuple(said)

    def to_dict(self) -> dict[str, Any]:
        """The answer as plain JSON values."""
        return {**super().to_dict(), "matrix": [*self.matrix()],
                "standing": [held.to_dict() for held in self.standing]}  # fmt: skip

    def matrix(self) -> list[dict[str, Any]]:
        """One row for each ordered pair of bodies, as plain JSON values."""
        return Matrix(
            {
                "discloser": self.parties[cell.discloser].name,
                "recipient": self.parties[cell.recipient].name,
                "outcome": cell.outcome.value,
                "agreements": list(cell.agreements),
                "covered": cell.covered,
            }
            for cell in self.cells
        )


def _citations(findings: list[Finding]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(cite for found in findings for cite in found.citations))


def _unplaced(cell: Cell, role: str) -> bool:
    """Whether the body has no place of its own on that side of the flow, whatever else."""
    return any(
        found.result is Result.NOT_MET and found.pointer == f"/{role}"
        for found in cell.answer.findings
        if found.decides
    )


def assess_partnership(
    partnership: Partnership, edition: Edition, adopted: Mapping[str, bool], words: Catalogue
) -> PartnershipAssessment:
    """What the power says to a partnership that was checked, under views that are known."""
    cells = []
    covering = Covering(partnership)
    for one, discloser in enumerate(partnership.parties):
        for other, recipient in enumerate(partnership.parties):
            if one == other:
                continue
            document = disclosure_of(
                partnership,
                discloser,
                recipient,
                power=partnership.power or "s35",
                on=partnership.on,
                territory=partnership.territory,
                edition=edition,
            )
            names, covered = covering.of(one, other)
            cells.append(
                Cell(
                    discloser=one, recipient=other, agreements=names, covered=covered,
                    answer=answered(document, edition, adopted, words),
                )
            )  # fmt: skip
    outcome = Outcome.PERMITTED if cells else Outcome.UNDETERMINED
    for worst in _WORSE:
        if any(cell.outcome is worst for cell in cells):
            outcome = worst
    return PartnershipAssessment(
        outcome=outcome,
        cells=tuple(cells),
        partnership=partnership,
        edition=edition,
        adopted=adopted,
        catalogue=words,
    )
