__all__ = ['Change', 'Edition', 'Entry', 'FeedError', 'FeedFault', 'Instrument', 'Law', 'LawDataError', 'Objective', 'Power', 'Reading', 'Reported', 'Unchecked', 'Watched', 'WatchedEffect', 'as_at', 'built_in', 'change_days', 'changes', 'link', 'load', 'reported', 'unchecked', 'watch']

class Change:
    on: date
    kind: str
    about: str
    what: str
    by: str
    link: str | None
    territory: tuple[str, ...]
    status: str
    def to_dict(self) -> dict[str, Any]: ...

class Edition:
    edition: str
    title: str
    passed: date
    licence: str
    instruments: Mapping[str, Instrument]
    sources: Mapping[str, Source]
    powers: Mapping[str, Power]
    safeguards: Mapping[str, Power]
    recipient_classes: Mapping[str, RecipientClass]
    amendments: tuple[Amendment, ...]
    schedules: Mapping[int, Schedule]
    objectives: Mapping[str, Objective]
    proposed_objectives: Mapping[str, Proposal]
    readings: Mapping[str, Reading]
    restrictions: Mapping[str, Restriction]
    purposes: tuple[Purpose, ...]
    intended_uses: tuple[IntendedUse, ...]
    eligible_classes: tuple[EligibleClass, ...]
    lawful_bases: Mapping[str, LawfulBasis]
    grounds: Mapping[str, Ground]
    penalties: tuple[Penalty, ...]
    prosecutions: tuple[Prosecution, ...]
    defences: tuple[Defence, ...]
    misreadings: tuple[Misreading, ...]
    duties: tuple[Duty, ...]
    watched: Mapping[str, WatchedItem]
    entries: Mapping[str, tuple[Entry, ...]]
    references: frozenset[str]
    key: str
    def short_title(self, power: str) -> str: ...
    eligible_when_not_stated: str
    digest: str
    def to_dict(self) -> dict[str, Any]: ...

class Entry:
    since: date
    until: date | None
    def holds_on(self, day: date) -> bool: ...
    ref: str
    part: int
    kind: Literal['named', 'description', 'provider']
    name: str
    capacity: str | None
    functions: str | None
    revenue_and_customs: bool
    extent: tuple[Territory, ...]
    wording_extent: tuple[Territory, ...] | None
    inserted_by: str
    ended_by: str | None
    source: str
    citation: str

class FeedError(ValueError):
    def __init__(self, faults: Iterable[FeedFault]) -> None: ...
    faults: tuple[FeedFault, ...]
    def to_dict(self) -> dict[str, Any]: ...

class FeedFault:
    file: str
    place: str
    message: str
    cure: str

class Instrument:
    id: str
    uri: str
    title: str | None
    first_day: date | None

class Law:
    edition: Edition
    on: date
    span: int
    def objectives(self) -> tuple[Objective, ...]: ...
    def objective(self, id: str) -> Objective | None: ...
    def schedule(self, number: int) -> tuple[Entry, ...]: ...
    def entry(self, ref: str) -> Entry | None: ...
    def power(self, id: str) -> Power | None: ...
    def in_force(self, power: str) -> tuple[str, ...]: ...
    def specified_persons(self, objective_id: str) -> tuple[Entry, ...]: ...
    def arguable_persons(self, objective_id: str) -> dict[str, str]: ...

class LawDataError(ValueError):
    def __init__(self, message: str, problems: Iterable[Problem] = ()) -> None: ...
    problems: Any
    @classmethod
    def of(cls, problems: Iterable[Problem]) -> LawDataError: ...

class Objective:
    since: date
    until: date | None
    def holds_on(self, day: date) -> bool: ...
    id: str
    title: str
    aim: str
    people: str
    people_by: str | None
    instrument: str
    extent: tuple[Territory, ...]
    commenced_by: str
    extent_by: str
    specified_by: str
    opening: str
    persons_by: str
    providers_by: str
    combine: Literal['all', 'any']
    verified_to: date
    source: str
    register_names: tuple[str, ...]
    elements: tuple[Element, ...]
    factors: Factors | None
    persons: tuple[Listing, ...]

class Power:
    id: str
    citation: str
    title: str
    short_title: str | None
    register_objective: str | None
    extent: tuple[Territory, ...]
    schedule: int | None
    bound_by_consent: bool
    verified_to: date
    commencement: tuple[Commencement, ...]
    later_in: dict[Territory, date]

class Reading:
    id: str
    question: str
    adopted: str
    other: str
    citations: tuple[str, ...]

class Reported:
    citation: str
    what: str
    since: date | None
    listed_from: date | None
    status: FromStatus
    look_at: tuple[str, ...]
    def to_dict(self) -> dict[str, Any]: ...

class Unchecked:
    citation: str
    title: str
    verified_to: date
    look_at: tuple[str, ...]
    def to_dict(self) -> dict[str, Any]: ...

class Watched:
    edition: str
    files: tuple[SavedFile, ...]
    effects: tuple[WatchedEffect, ...]
    texts: tuple[WatchedText, ...]
    outside: int
    pages_not_given: tuple[str, ...]
    other_law: bool
    unknown: tuple[WatchedEffect, ...]
    anything_unknown: bool
    saved_on: tuple[date, ...]
    def to_dict(self) -> dict[str, Any]: ...

class WatchedEffect:
    effect: Effect
    affected_id: str
    affecting_id: str
    touches: tuple[str, ...]
    rows: tuple[str, ...]
    known: bool
    unknown_days: tuple[date, ...]
    prospective_unknown: bool
    other_days: tuple[date, ...]
    look_at: tuple[str, ...]
    def to_dict(self) -> dict[str, Any]: ...

def as_at(day: date | str, *, edition: Edition | None = None) -> Law: ...

def built_in() -> Edition: ...

def change_days(edition: Edition) -> tuple[date, ...]: ...

def changes(start: date | str, end: date | str, *, edition: Edition | None = None) -> tuple[Change, ...]: ...

def link(citation: str, day: date, instruments: Mapping[str, Instrument]) -> str: ...

def load(path: str | Path) -> Edition: ...

def reported(edition: Edition | None = None, *, by: date | None = None) -> tuple[Reported, ...]: ...

def unchecked(day: date | str, *, edition: Edition | None = None) -> tuple[Unchecked, ...]: ...

def watch(sources: Iterable[str | PathLike[str] | bytes] | str | PathLike[str] | bytes, *, edition: Edition | None = None) -> Watched: ...
