class Amendment:
    provision: str
    since: date
    by: str
    what: str
    from_status: FromStatus
    commenced_by: str | None
    bears_on: str | None

class Asking:
    fact: str
    question: str
    help: str

class Bound:
    ref: str
    territory: tuple[str, ...] | None

class Cell:
    discloser: int
    recipient: int
    answer: SingleAssessment
    agreements: tuple[str, ...]
    covered: bool | None
    outcome: Outcome
    def path(self, path: str) -> str: ...

class CheckedLaw:
    edition: str
    verified_to: date
    def to_dict(self) -> dict[str, Any]: ...

class Commencement:
    since: date
    territory: tuple[Territory, ...]
    only_for: str | None
    not_for: str | None
    by: str
    from_status: FromStatus

class Conviction:
    since: date
    until: date | None
    def holds_on(self, day: date) -> bool: ...
    text: str
    by: str | None

class Defence:
    offence: str
    citation: str
    text: str

class Definition:
    ref: str
    since: date
    meaning: str

class Duty:
    id: str
    provision: str
    title: str
    territory: tuple[str, ...]
    passed: date | None
    since: date | None
    until: date | None
    from_status: str
    read_to: date | None
    source: str
    powers: tuple[str, ...] | None
    objectives: tuple[str, ...] | None
    discloser: DutySide
    recipient: DutySide
    begun: str
    to_come: str | None
    onward: OnwardGround | None
    def stage(self, first: date, until: date | None) -> Literal['begun', 'to-come'] | None: ...

class DutySide:
    bound: tuple[Bound, ...]
    perhaps: tuple[Bound, ...]
    in_no_entry: str
    not_known: str
    def counts(self, refs: Iterable[str] | None, territory: Iterable[str] | None) -> bool: ...

class Effect:
    id: str
    modified: str
    affecting: str
    affecting_title: str
    affecting_provisions: str
    affecting_paths: tuple[Path, ...]
    affected: str
    provisions: str
    paths: tuple[Path, ...]
    spans: tuple[Span, ...]
    type: str
    in_force: tuple[InForce, ...]
    commenced_by: tuple[str, ...]
    applied: bool
    requires_applied: bool
    days: tuple[date, ...]
    prospective: bool
    ends: bool

class Element:
    id: str
    citation: str
    text: str

class EligibleClass:
    since: date
    until: date | None
    def holds_on(self, day: date) -> bool: ...
    id: str
    citation: str
    text: str
    people: str | None
    when_not_stated: bool
    undertakers: tuple[str, ...]
    inserted_by: str

class Factor:
    id: str
    citation: str
    text: str
    age: str | None

class Factors:
    at_least: int
    citation: str
    list: tuple[Factor, ...]

class FlowAnswer:
    number: int
    flow: Flow
    discloser: Party | None
    recipient: Party | None
    outcome: Outcome
    unstated: tuple[str, ...]
    outside: bool
    spans: tuple[tuple[SpanOfTerm, SingleAssessment], ...]
    title: str
    passing: Passing
    def path(self, path: str) -> str: ...
    unsettled: int
    asked: dict[str, Asking]
    readings: tuple[str, ...]
    findings: tuple[Finding, ...]
    def to_dict(self) -> dict[str, Any]: ...

class Ground:
    id: str
    use: str | None
    onward: str | None
    text: str

class InForce:
    day: date | None
    qualification: str
    by: str

class IntendedUse:
    since: date
    until: date | None
    def holds_on(self, day: date) -> bool: ...
    id: str
    power: str
    citation: str
    text: str
    only_to: str | None
    inserted_by: str

class LawfulBasis:
    id: str
    citation: str
    text: str
    consent: bool
    closed_to_public_authorities: bool
    since: date | None
    until: date | None
    from_status: FromStatus
    inserted_by: str | None
    commenced_by: str | None
    ended_by: str | None

class Listing:
    since: date
    until: date | None
    def holds_on(self, day: date) -> bool: ...
    ref: str
    reading: str | None
    citation: str | None

class Misreading:
    what: Literal['field', 'power']
    words: tuple[str, ...]
    message: str
    citation: str

class OnwardGround:
    ground: str
    text: str

class Part:
    part: int
    title: str

class Passing:
    discloser: tuple[str, ...] | None
    recipient: tuple[str, ...] | None
    territory: tuple[str, ...] | None
    power: str | None
    objective: str | None

class Penalty:
    since: date
    until: date | None
    def holds_on(self, day: date) -> bool: ...
    offence: str
    citation: str
    jurisdiction: str
    text: str
    applied_by: str | None
    only_for: str | None
    convicted: tuple[Conviction, ...]
    convicted_by: str | None

class Problem:
    file: str
    place: str
    message: str
    cure: str

class Proposal:
    id: str
    title: str
    published: date
    meaning: str

class Prosecution:
    since: date
    until: date | None
    def holds_on(self, day: date) -> bool: ...
    offence: str
    citation: str
    jurisdiction: str
    text: str
    applied_by: str | None
    only_for: str | None

class Purpose:
    power: str
    id: str
    citation: str
    text: str

class RecipientClass:
    ref: str
    citation: str
    name: str
    powers: tuple[str, ...]

class Restriction:
    kind: str
    name: str
    effect: Literal['lifted', 'stands', 'undetermined']
    citations: tuple[str, ...]
    reason: str
    later_effect: Literal['lifted', 'stands', 'undetermined'] | None
    later_than: date | None
    later_reason: str | None

class Sanction:
    citation: str
    jurisdiction: str | None
    text: str
    convicted_from: date | None
    convicted_to: date | None
    def to_dict(self) -> dict[str, Any]: ...

class SavedFile:
    name: str
    kind: str
    address: str
    saved_on: date | None
    page: int
    pages: int
    total: int | None
    effects: tuple[Effect, ...]
    texts: tuple[Text, ...]

class Schedule:
    schedule: int
    citation: str
    title: str
    parts: tuple[Part, ...]
    definitions: tuple[Definition, ...]
    commencement: tuple[Commencement, ...]
    verified_to: date
    entries: tuple[Entry, ...]

class SingleAssessment(Assessment):
    def __bool__(self) -> NoReturn: ...
    def __eq__(self, other: object) -> bool: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: dict[int, Any]) -> Self: ...
    edition: Edition
    words: Catalogue
    def link(self, citation: str) -> str: ...
    def reading_views(self) -> tuple[tuple[str, str, str, str], ...]: ...
    def to_dict(self) -> dict[str, Any]: ...
    outcome: Outcome
    results: tuple[Any, ...]
    rules: tuple[Rule, ...]
    subject: str
    document: Single
    reference: str | None
    on: date
    offence: Offence | None
    law: CheckedLaw
    record: Record
    missing: tuple[str, ...]
    readings: tuple[str, ...]
    unsettled: int
    title: str
    subtitle: str
    def asking(self, path: str) -> Asking: ...
    def question(self, path: str) -> str: ...
    findings: tuple[Finding, ...]
    override: Override | None
    duty_notes: tuple[str, ...]
    notes: tuple[str, ...]
    def notes_with(self, duty_notes: tuple[str, ...]) -> tuple[str, ...]: ...

class Source:
    id: str
    url: str

class SpanOfTerm:
    since: date
    until: date | None

class Standing:
    name: str
    may_disclose_to: int
    may_receive_from: int
    disclosing_not_settled: int
    receiving_not_settled: int
    only_as_provider: bool
    def to_dict(self) -> dict[str, Any]: ...

class Text:
    item: str
    path: Path
    since: date | None
    prospective: bool

class WatchedItem:
    uri: str
    title: str
    provisions: tuple[str, ...]

class WatchedText:
    text: Text
    citation: str
    row: str | None
    touches: tuple[str, ...]
    verified_to: date
    known: bool
    def to_dict(self) -> dict[str, Any]: ...
