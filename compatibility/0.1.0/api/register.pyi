__all__ = ['Difference', 'Download', 'FORMS', 'Reconciliation', 'download', 'export', 'read', 'reconcile']

class Difference:
    agreement: str
    number: str | None
    field: str
    ours: Any
    registered: Any
    def to_dict(self) -> dict[str, Any]: ...

class Download:
    agreements: tuple[Agreement, ...]
    faults: tuple[Fault, ...]

FORMS: dict[str, _Form]

class Reconciliation:
    not_registered: tuple[Agreement, ...]
    not_held: tuple[Agreement, ...]
    differences: tuple[Difference, ...]
    matched: int
    agrees: bool
    def to_dict(self) -> dict[str, Any]: ...

def download(text: str | bytes, *, law: Edition | None = None) -> Download: ...

def export(agreement: Agreement, form: str, *, law: Edition | None = None) -> dict[str, Any]: ...

def read(text: str | bytes, *, law: Edition | None = None) -> tuple[Agreement, ...]: ...

def reconcile(agreements: Iterable[Agreement], registered: Iterable[Agreement]) -> Reconciliation: ...
