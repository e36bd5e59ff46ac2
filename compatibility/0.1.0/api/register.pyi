__all__ = ['Difference', 'FORMS', 'Reconciliation', 'export', 'read', 'reconcile']

class Difference:
    agreement: str
    number: str | None
    field: str
    ours: Any
    registered: Any
    def to_dict(self) -> dict[str, Any]: ...

FORMS: dict[str, _Form]

class Reconciliation:
    not_registered: tuple[Agreement, ...]
    not_held: tuple[Agreement, ...]
    differences: tuple[Difference, ...]
    matched: int
    agrees: bool
    def to_dict(self) -> dict[str, Any]: ...

def export(agreement: Agreement, form: str) -> dict[str, Any]: ...

def read(text: str | bytes, *, law: Edition | None = None) -> tuple[Agreement, ...]: ...

def reconcile(agreements: Iterable[Agreement], registered: Iterable[Agreement]) -> Reconciliation: ...
