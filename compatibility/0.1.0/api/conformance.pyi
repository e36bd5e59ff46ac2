__all__ = ['Case', 'CaseError', 'cases_in', 'disagreements']

class Case:
    name: str
    why: str
    citations: tuple[str, ...]
    document: Mapping[str, Any]
    adopt: Mapping[str, bool] | None
    expect: Mapping[str, Any]

class CaseError(ValueError):
    ...

def cases_in(path: str | Path) -> tuple[Case, ...]: ...

def disagreements(case: Case, *, law: Edition | None = None) -> tuple[str, ...]: ...
