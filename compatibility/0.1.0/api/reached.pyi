class Amendment:
    provision: str
    since: date
    by: str
    what: str

class Asking:
    fact: str
    question: str
    help: str

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
    by: str

class Defence:
    offence: str
    citation: str
    text: str

class Definition:
    ref: str
    since: date
    meaning: str

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

class Part:
    part: int
    title: str

class Penalty:
    since: date
    until: date | None
    def holds_on(self, day: date) -> bool: ...
    offence: str
    citation: str
    jurisdiction: str
    text: str

class Proposal:
    id: str
    title: str
    published: date
    meaning: str

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
    def to_dict(self) -> dict[str, Any]: ...

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
    def reading_views(self) -> tuple[tuple[str, str, str, str], ...]: ...
    def to_dict(self) -> dict[str, Any]: ...
    outcome: Outcome
    results: tuple[Any, ...]
    rules: tuple[Rule, ...]
    subject: str
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
    notes: tuple[str, ...]

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
    only_as_provider: bool
    def to_dict(self) -> dict[str, Any]: ...
