__all__ = ['Change', 'Edition', 'Entry', 'Instrument', 'Law', 'LawDataError', 'Objective', 'Power', 'Reading', 'as_at', 'built_in', 'change_days', 'changes', 'link', 'load']

class Change:
    on: date
    kind: str
    about: str
    what: str
    by: str
    link: str | None
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
    grounds: Mapping[str, Ground]
    penalties: tuple[Penalty, ...]
    defences: tuple[Defence, ...]
    misreadings: tuple[Misreading, ...]
    entries: Mapping[str, tuple[Entry, ...]]
    references: frozenset[str]
    key: str
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
    inserted_by: str
    ended_by: str | None
    source: str
    citation: str

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
    ...

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
    elements: tuple[Element, ...]
    factors: Factors | None
    persons: tuple[Listing, ...]

class Power:
    id: str
    citation: str
    title: str
    extent: tuple[Territory, ...]
    schedule: int | None
    bound_by_consent: bool
    verified_to: date
    commencement: tuple[Commencement, ...]

class Reading:
    id: str
    question: str
    adopted: str
    other: str
    citations: tuple[str, ...]

def as_at(day: date | str, *, edition: Edition | None = None) -> Law: ...

def built_in() -> Edition: ...

def change_days(edition: Edition) -> tuple[date, ...]: ...

def changes(start: date | str, end: date | str, *, edition: Edition | None = None) -> tuple[Change, ...]: ...

def link(citation: str, day: date, instruments: Mapping[str, Instrument]) -> str: ...

def load(path: str | Path) -> Edition: ...
