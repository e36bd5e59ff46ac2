__all__ = ['Agreement', 'AgreementAssessment', 'Assessment', 'Body', 'BreachContact', 'Change', 'Choice', 'Client', 'Comparison', 'DataItem', 'Disclosure', 'DocumentError', 'Due', 'Edition', 'Effect', 'Fault', 'Finding', 'Flow', 'Impact', 'Information', 'Law', 'LawDataError', 'LawfulBasis', 'Lifecycle', 'Offence', 'OnwardDisclosure', 'Outcome', 'Override', 'Paper', 'Partnership', 'PartnershipAssessment', 'Party', 'PrivacyNotice', 'Question', 'ReceivedInformation', 'Record', 'RegardToCode', 'RegisterEntry', 'Restriction', 'Result', 'Route', 'Routes', 'Signature', 'TableError', 'Unread', 'Use', '__version__', 'assess', 'assess_many', 'assess_table', 'calendar', 'compare', 'directory', 'draft', 'due_days', 'dumps', 'fill_in', 'from_dict', 'impact', 'law', 'lifecycle', 'loads', 'next_question', 'portable_rules', 'questions', 'register', 'routes', 'schema', 'strategies', 'to_dict', 'words']

class Agreement:
    noun: str
    title: str
    parties: tuple[Party, ...]
    id: str | None
    reference: str | None
    annotations: Mapping[str, Any] | None
    status: str | None
    purpose: str | None
    benefits: str | None
    starts: date | None
    ends: date | None
    reviews_on: date | None
    review_every: str | None
    data_items: tuple[DataItem, ...] | None
    flows: tuple[Flow, ...] | None
    method: str | None
    retention: str | None
    destruction: str | None
    lawful_bases: tuple[LawfulBasis, ...] | None
    joint_controllers: str | None
    dpia: Paper | None
    business_case: Paper | None
    security_plan: Paper | None
    publication: Paper | None
    privacy_notices: tuple[PrivacyNotice, ...] | None
    code_of_practice: tuple[RegardToCode, ...] | None
    breach_contacts: tuple[BreachContact, ...] | None
    contact: str | None
    accession_and_withdrawal: str | None
    signatures: tuple[Signature, ...] | None
    register_entry: RegisterEntry | None
    def __init__(self, *, title: str, parties: tuple[Party, ...], id: str | None = ..., reference: str | None = ..., annotations: Mapping[str, Any] | None = ..., status: str | None = ..., purpose: str | None = ..., benefits: str | None = ..., starts: date | None = ..., ends: date | None = ..., reviews_on: date | None = ..., review_every: str | None = ..., data_items: tuple[DataItem, ...] | None = ..., flows: tuple[Flow, ...] | None = ..., method: str | None = ..., retention: str | None = ..., destruction: str | None = ..., lawful_bases: tuple[LawfulBasis, ...] | None = ..., joint_controllers: str | None = ..., dpia: Paper | None = ..., business_case: Paper | None = ..., security_plan: Paper | None = ..., publication: Paper | None = ..., privacy_notices: tuple[PrivacyNotice, ...] | None = ..., code_of_practice: tuple[RegardToCode, ...] | None = ..., breach_contacts: tuple[BreachContact, ...] | None = ..., contact: str | None = ..., accession_and_withdrawal: str | None = ..., signatures: tuple[Signature, ...] | None = ..., register_entry: RegisterEntry | None = ...) -> None: ...

class AgreementAssessment(Assessment):
    def __bool__(self) -> NoReturn: ...
    def __eq__(self, other: object) -> bool: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: dict[int, Any]) -> Self: ...
    edition: Edition
    words: Catalogue
    override: Override | None
    offence: Offence | None
    def link(self, citation: str) -> str: ...
    def reading_views(self) -> tuple[tuple[str, str, str, str], ...]: ...
    def question(self, path: str) -> str: ...
    outcome: Outcome
    flows: tuple[FlowAnswer, ...]
    subject: str
    document: Agreement
    reference: str | None
    on: date | None
    title: str
    subtitle: str
    law: CheckedLaw
    record: Record
    missing: tuple[str, ...]
    readings: tuple[str, ...]
    unsettled: int
    def asking(self, path: str) -> Asking: ...
    findings: tuple[Finding, ...]
    duty_notes: tuple[str, ...]
    notes: tuple[str, ...]
    def to_dict(self) -> dict[str, Any]: ...

class Assessment(ABC):
    outcome: Outcome
    def __bool__(self) -> NoReturn: ...
    def __eq__(self, other: object) -> bool: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: dict[int, Any]) -> Self: ...
    subject: str
    document: Noun
    edition: Edition
    words: Catalogue
    reference: str | None
    on: date | None
    title: str
    subtitle: str
    duty_notes: tuple[str, ...]
    law: CheckedLaw
    record: Record
    findings: tuple[Finding, ...]
    missing: tuple[str, ...]
    readings: tuple[str, ...]
    unsettled: int
    notes: tuple[str, ...]
    override: Override | None
    offence: Offence | None
    def link(self, citation: str) -> str: ...
    def reading_views(self) -> tuple[tuple[str, str, str, str], ...]: ...
    def asking(self, path: str) -> Asking: ...
    def question(self, path: str) -> str: ...
    def to_dict(self) -> dict[str, Any]: ...

class Body:
    name: str
    identifier: str | None
    specified_as: tuple[str, ...] | None
    in_specified_capacity: bool | None
    provides_services_to: Client | None
    services_in_connection: bool | None
    client_is_public_authority: bool | None
    def __init__(self, *, name: str, identifier: str | None = ..., specified_as: tuple[str, ...] | None = ..., in_specified_capacity: bool | None = ..., provides_services_to: Client | None = ..., services_in_connection: bool | None = ..., client_is_public_authority: bool | None = ...) -> None: ...

class BreachContact:
    party: str
    contact: str | None
    def __init__(self, *, party: str, contact: str | None = ...) -> None: ...

from law import Change

from forms import Choice

class Client:
    name: str
    identifier: str | None
    specified_as: tuple[str, ...] | None
    in_specified_capacity: bool | None
    def __init__(self, *, name: str, identifier: str | None = ..., specified_as: tuple[str, ...] | None = ..., in_specified_capacity: bool | None = ...) -> None: ...

class Comparison:
    before: SingleAssessment
    after: SingleAssessment
    findings: tuple[tuple[Finding, Finding], ...]
    changes: tuple[Change, ...]
    differs: bool
    def to_dict(self) -> dict[str, Any]: ...

class DataItem:
    id: str
    name: str
    reason: str | None
    personal: bool | None
    special_category: bool | None
    criminal_offence: bool | None
    def __init__(self, *, id: str, name: str, reason: str | None = ..., personal: bool | None = ..., special_category: bool | None = ..., criminal_offence: bool | None = ...) -> None: ...

class Disclosure:
    reference: str | None
    annotations: Mapping[str, Any] | None
    objective: str | None
    pursues: tuple[str, ...] | None
    assists_eligible_people: bool | None
    eligible_as: str | None
    disadvantages: tuple[str, ...] | None
    disadvantages_complete: bool | None
    aged_16_to_24: bool | None
    purpose: tuple[str, ...] | None
    intended_use: tuple[str, ...] | None
    information: Information
    commissioners_consent: bool | None
    complies_with_data_protection: bool | None
    prohibited_by_investigatory_powers: bool | None
    had_regard_to_code: bool | None
    restrictions: tuple[Restriction, ...] | None
    noun: str
    power: str
    on: date
    territory: tuple[str, ...]
    discloser: Body
    recipient: Body
    def __init__(self, *, reference: str | None = ..., annotations: Mapping[str, Any] | None = ..., objective: str | None = ..., pursues: tuple[str, ...] | None = ..., assists_eligible_people: bool | None = ..., eligible_as: str | None = ..., disadvantages: tuple[str, ...] | None = ..., disadvantages_complete: bool | None = ..., aged_16_to_24: bool | None = ..., purpose: tuple[str, ...] | None = ..., intended_use: tuple[str, ...] | None = ..., information: Information = ..., commissioners_consent: bool | None = ..., complies_with_data_protection: bool | None = ..., prohibited_by_investigatory_powers: bool | None = ..., had_regard_to_code: bool | None = ..., restrictions: tuple[Restriction, ...] | None = ..., power: str, on: date, territory: tuple[str, ...], discloser: Body, recipient: Body) -> None: ...

class DocumentError(ValueError):
    def __init__(self, faults: Iterable[Fault]) -> None: ...
    faults: tuple[Fault, ...]
    def to_dict(self) -> dict[str, Any]: ...

class Due:
    on: date
    kind: str
    text: str
    def to_dict(self) -> dict[str, Any]: ...

from law import Edition

class Effect:
    kind: str
    effect: str
    citations: tuple[str, ...]
    reason: str
    def to_dict(self) -> dict[str, Any]: ...

class Fault:
    pointer: str
    message: str
    found: str
    expected: str

class Finding(Struct):
    result: Result
    citations: tuple[str, ...]
    reason: str
    cure: str | None
    missing: tuple[str, ...]
    readings: tuple[str, ...]
    def __eq__(self, other: object) -> bool: ...
    def __copy__(self) -> Finding: ...
    def __deepcopy__(self, _memo: Any) -> Finding: ...
    rule: str
    title: str
    decides: bool
    severity: str
    verified: bool
    basis: str
    pointer: str
    links: tuple[str, ...]
    cited: tuple[tuple[str, str], ...]
    def to_dict(self) -> dict[str, Any]: ...

class Flow:
    reference: str | None
    annotations: Mapping[str, Any] | None
    objective: str | None
    pursues: tuple[str, ...] | None
    assists_eligible_people: bool | None
    eligible_as: str | None
    disadvantages: tuple[str, ...] | None
    disadvantages_complete: bool | None
    aged_16_to_24: bool | None
    purpose: tuple[str, ...] | None
    intended_use: tuple[str, ...] | None
    information: Information
    commissioners_consent: bool | None
    complies_with_data_protection: bool | None
    prohibited_by_investigatory_powers: bool | None
    had_regard_to_code: bool | None
    restrictions: tuple[Restriction, ...] | None
    discloser: str | None
    recipient: str | None
    items: tuple[str, ...] | None
    power: str | None
    territory: tuple[str, ...] | None
    def __init__(self, *, reference: str | None = ..., annotations: Mapping[str, Any] | None = ..., objective: str | None = ..., pursues: tuple[str, ...] | None = ..., assists_eligible_people: bool | None = ..., eligible_as: str | None = ..., disadvantages: tuple[str, ...] | None = ..., disadvantages_complete: bool | None = ..., aged_16_to_24: bool | None = ..., purpose: tuple[str, ...] | None = ..., intended_use: tuple[str, ...] | None = ..., information: Information = ..., commissioners_consent: bool | None = ..., complies_with_data_protection: bool | None = ..., prohibited_by_investigatory_powers: bool | None = ..., had_regard_to_code: bool | None = ..., restrictions: tuple[Restriction, ...] | None = ..., discloser: str | None = ..., recipient: str | None = ..., items: tuple[str, ...] | None = ..., power: str | None = ..., territory: tuple[str, ...] | None = ...) -> None: ...

class Impact:
    agreement: str
    flow: int
    title: str
    runs: bool | None
    comparison: Comparison
    changes: tuple[Change, ...]
    def to_dict(self) -> dict[str, Any]: ...

class Information:
    held_in_connection_with_functions: bool | None
    within_limited_functions: bool | None
    personal: bool | None
    personal_data: bool | None
    from_revenue_and_customs: bool | None
    def __init__(self, *, held_in_connection_with_functions: bool | None = ..., within_limited_functions: bool | None = ..., personal: bool | None = ..., personal_data: bool | None = ..., from_revenue_and_customs: bool | None = ...) -> None: ...

from law import Law

from law import LawDataError

class LawfulBasis:
    party: str
    basis: str | None
    special_category: str | None
    criminal_offence: str | None
    def __init__(self, *, party: str, basis: str | None = ..., special_category: str | None = ..., criminal_offence: str | None = ...) -> None: ...

class Lifecycle:
    agreement: str
    as_of: date
    state: str
    next_review: date | None
    overdue_since: date | None
    ends: date | None
    days_left: int | None
    registered_late_by: int | None
    unregistered: bool
    def to_dict(self) -> dict[str, Any]: ...

class Offence:
    citation: str
    exposure: str
    defences: tuple[Sanction, ...]
    penalties: tuple[Sanction, ...]
    prosecution: tuple[Sanction, ...]
    def to_dict(self) -> dict[str, Any]: ...

class OnwardDisclosure:
    noun: str
    on: date
    received_under: str
    received_from: Body
    holder: Body
    recipient: Body
    received_via: Body | None
    reference: str | None
    annotations: Mapping[str, Any] | None
    territory: tuple[str, ...] | None
    information: ReceivedInformation
    ground: str | None
    ground_made_out: bool | None
    commissioners_consent: bool | None
    knew_or_reckless: bool | None
    def __init__(self, *, on: date, received_under: str, received_from: Body, holder: Body, recipient: Body, received_via: Body | None = ..., reference: str | None = ..., annotations: Mapping[str, Any] | None = ..., territory: tuple[str, ...] | None = ..., information: ReceivedInformation = ..., ground: str | None = ..., ground_made_out: bool | None = ..., commissioners_consent: bool | None = ..., knew_or_reckless: bool | None = ...) -> None: ...

class Outcome(StrEnum):
    PERMITTED = 'permitted'
    NOT_PERMITTED = 'not-permitted'
    UNDETERMINED = 'undetermined'

class Override:
    applies: bool
    restrictions: tuple[Effect, ...]
    def to_dict(self) -> dict[str, Any]: ...

class Paper:
    reference: str | None
    on: date | None
    published_at: str | None
    withheld_because: str | None
    def __init__(self, *, reference: str | None = ..., on: date | None = ..., published_at: str | None = ..., withheld_because: str | None = ...) -> None: ...

class Partnership:
    reference: str | None
    annotations: Mapping[str, Any] | None
    objective: str | None
    pursues: tuple[str, ...] | None
    assists_eligible_people: bool | None
    eligible_as: str | None
    disadvantages: tuple[str, ...] | None
    disadvantages_complete: bool | None
    aged_16_to_24: bool | None
    purpose: tuple[str, ...] | None
    intended_use: tuple[str, ...] | None
    information: Information
    commissioners_consent: bool | None
    complies_with_data_protection: bool | None
    prohibited_by_investigatory_powers: bool | None
    had_regard_to_code: bool | None
    restrictions: tuple[Restriction, ...] | None
    noun: str
    on: date
    territory: tuple[str, ...]
    parties: tuple[Body, ...]
    power: str | None
    agreements: tuple[Agreement | str, ...] | None
    relied_on: str
    def __init__(self, *, reference: str | None = ..., annotations: Mapping[str, Any] | None = ..., objective: str | None = ..., pursues: tuple[str, ...] | None = ..., assists_eligible_people: bool | None = ..., eligible_as: str | None = ..., disadvantages: tuple[str, ...] | None = ..., disadvantages_complete: bool | None = ..., aged_16_to_24: bool | None = ..., purpose: tuple[str, ...] | None = ..., intended_use: tuple[str, ...] | None = ..., information: Information = ..., commissioners_consent: bool | None = ..., complies_with_data_protection: bool | None = ..., prohibited_by_investigatory_powers: bool | None = ..., had_regard_to_code: bool | None = ..., restrictions: tuple[Restriction, ...] | None = ..., on: date, territory: tuple[str, ...], parties: tuple[Body, ...], power: str | None = ..., agreements: tuple[Agreement | str, ...] | None = ...) -> None: ...

class PartnershipAssessment(Assessment):
    def __bool__(self) -> NoReturn: ...
    def __eq__(self, other: object) -> bool: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: dict[int, Any]) -> Self: ...
    edition: Edition
    words: Catalogue
    override: Override | None
    offence: Offence | None
    def link(self, citation: str) -> str: ...
    def reading_views(self) -> tuple[tuple[str, str, str, str], ...]: ...
    def question(self, path: str) -> str: ...
    outcome: Outcome
    cells: tuple[Cell, ...]
    subject: str
    document: Partnership
    reference: str | None
    on: date
    parties: tuple[Body, ...]
    title: str
    subtitle: str
    law: CheckedLaw
    record: Record
    missing: tuple[str, ...]
    readings: tuple[str, ...]
    unsettled: int
    def asking(self, path: str) -> Asking: ...
    standing: tuple[Standing, ...]
    findings: tuple[Finding, ...]
    duty_notes: tuple[str, ...]
    notes: tuple[str, ...]
    def to_dict(self) -> dict[str, Any]: ...
    def matrix(self) -> list[dict[str, Any]]: ...

class Party(Body):
    name: str
    identifier: str | None
    specified_as: tuple[str, ...] | None
    in_specified_capacity: bool | None
    provides_services_to: Client | None
    services_in_connection: bool | None
    client_is_public_authority: bool | None
    id: str
    role: str | None
    def __init__(self, *, name: str, identifier: str | None = ..., specified_as: tuple[str, ...] | None = ..., in_specified_capacity: bool | None = ..., provides_services_to: Client | None = ..., services_in_connection: bool | None = ..., client_is_public_authority: bool | None = ..., id: str, role: str | None = ...) -> None: ...

class PrivacyNotice:
    party: str
    published_at: str | None
    on: date | None
    def __init__(self, *, party: str, published_at: str | None = ..., on: date | None = ...) -> None: ...

from forms import Question

class ReceivedInformation:
    personal: bool | None
    from_revenue_and_customs: bool | None
    def __init__(self, *, personal: bool | None = ..., from_revenue_and_customs: bool | None = ...) -> None: ...

class Record:
    library: str
    digest: str
    adopted: Mapping[str, bool]
    law_digest: str
    def to_dict(self) -> dict[str, Any]: ...

class RegardToCode:
    party: str
    on: date | None
    version: str | None
    def __init__(self, *, party: str, on: date | None = ..., version: str | None = ...) -> None: ...

class RegisterEntry:
    number: str | None
    registered_on: date | None
    url: str | None
    unread: tuple[Unread, ...] | None
    as_published: Mapping[str, Any] | None
    def __init__(self, *, number: str | None = ..., registered_on: date | None = ..., url: str | None = ..., unread: tuple[Unread, ...] | None = ..., as_published: Mapping[str, Any] | None = ...) -> None: ...

class Restriction:
    kind: str
    description: str | None
    since: date | None
    def __init__(self, *, kind: str, description: str | None = ..., since: date | None = ...) -> None: ...

class Result(StrEnum):
    MET = 'met'
    NOT_MET = 'not-met'
    UNKNOWN = 'unknown'
    NOT_APPLICABLE = 'not-applicable'

class Route:
    power: str
    objective: str | None
    title: str
    state: str
    needs: tuple[tuple[str, str], ...]
    readings: tuple[str, ...]
    closed_by: tuple[Finding, ...]
    citations: tuple[str, ...]
    def to_dict(self) -> dict[str, Any]: ...

class Routes:
    discloser: Body
    recipient: Body
    on: date
    territory: tuple[str, ...]
    routes: tuple[Route, ...]
    misses: tuple[Route, ...]
    notes: tuple[str, ...]
    def __iter__(self) -> Iterator[Route]: ...
    def __len__(self) -> int: ...
    nearest_miss: Route | None
    def to_dict(self) -> dict[str, Any]: ...

class Signature:
    party: str
    on: date | None
    by: str | None
    def __init__(self, *, party: str, on: date | None = ..., by: str | None = ...) -> None: ...

class TableError(ValueError):
    ...

class Unread:
    field: str
    text: str
    kind: str
    def __init__(self, *, field: str, text: str, kind: str) -> None: ...

class Use:
    noun: str
    on: date
    received_under: str
    received_from: Body
    holder: Body
    reference: str | None
    annotations: Mapping[str, Any] | None
    territory: tuple[str, ...] | None
    information: ReceivedInformation
    for_disclosed_purpose: bool | None
    ground: str | None
    ground_made_out: bool | None
    commissioners_consent: bool | None
    def __init__(self, *, on: date, received_under: str, received_from: Body, holder: Body, reference: str | None = ..., annotations: Mapping[str, Any] | None = ..., territory: tuple[str, ...] | None = ..., information: ReceivedInformation = ..., for_disclosed_purpose: bool | None = ..., ground: str | None = ..., ground_made_out: bool | None = ..., commissioners_consent: bool | None = ...) -> None: ...

__version__: Any

def assess(document: Noun, adopt: Mapping[str, bool] | None = None, law: Edition | None = None, words: Catalogue | None = None) -> Assessment: ...

def assess_many(documents: Iterable[Noun], adopt: Mapping[str, bool] | None = None, law: Edition | None = None, words: Catalogue | None = None) -> Iterator[Assessment]: ...

def assess_table(frame: _Table, *, noun: str | None = None, adopt: Mapping[str, bool] | None = None, law: Edition | None = None, agreements: Iterable[Agreement] | None = None, prefix: str = '') -> _Table: ...

def calendar(agreements: Iterable[Agreement], *, since: date | None = None) -> bytes: ...

def compare(document: Single, day_a: date | str, day_b: date | str, adopt: Mapping[str, bool] | None = None, law: Edition | None = None) -> Comparison: ...

directory: ModuleType

def draft(parties: Iterable[Body | str], *, objective: str | None = None, power: str = 's35', starts: date | str, ends: date | str | None = None, territory: str | Iterable[str] = ('england',), law: Edition | None = None) -> Agreement: ...

def due_days(agreement: Agreement, *, since: date | None = None) -> Iterator[Due]: ...

def dumps(value: Any, *, indent: int | None = None) -> str: ...

from forms import fill_in

def from_dict(value: Mapping[str, Any], *, law: Edition | None = None, quote: bool = False) -> Any: ...

def impact(agreements: Iterable[Agreement], day_a: date | str, day_b: date | str, adopt: Mapping[str, bool] | None = None, law: Edition | None = None) -> tuple[Impact, ...]: ...

law: ModuleType

def lifecycle(agreement: Agreement, as_of: date | str, *, law: Edition | None = None) -> Lifecycle: ...

def loads(text: str | bytes | bytearray | memoryview, *, law: Edition | None = None, quote: bool = False) -> Any: ...

from forms import next_question

def portable_rules(*, law: Edition | None = None) -> dict[str, Any]: ...

from forms import questions

register: ModuleType

def routes(discloser: Body | str, recipient: Body | str, *, on: date | str, territory: str | Iterable[str] = ('england',), law: Edition | None = None) -> Routes: ...

def schema(name: str, *, edition: Edition | None = None) -> dict[str, Any]: ...

strategies: ModuleType

def to_dict(value: Any) -> dict[str, Any]: ...

words: ModuleType
