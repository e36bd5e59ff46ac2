__all__ = ['Organisation', 'Placing', 'bodies', 'find', 'look_up', 'near', 'organisation']

class Organisation:
    id: str
    name: str
    kind: str
    kind_name: str
    nation: str
    also: tuple[str, ...]
    since: date | None
    until: date | None
    replaced_by: tuple[str, ...]
    agency_of: str | None
    note: str | None
    source: str
    groups: tuple[tuple[str, ...], ...]
    doubt: str | None
    person: Organisation
    def exists_on(self, day: date) -> bool: ...
    def placing(self, on: date | str, *, edition: Edition | None = None) -> Placing: ...
    specified_as: tuple[str, ...] | None
    def body(self) -> Body: ...
    def to_dict(self) -> dict[str, Any]: ...

class Placing:
    certain: tuple[str, ...]
    either: tuple[tuple[str, ...], ...]
    doubt: str | None
    def alike_under(self, law: Law) -> tuple[str, ...] | None: ...
    def to_dict(self) -> dict[str, Any]: ...

def bodies(*, kind: str | None = None, nation: str | None = None, on: date | str | None = None) -> Iterator[Organisation]: ...

def find(text: str, *, on: date | str | None = None) -> Organisation: ...

def look_up(document: Any) -> tuple[Any, tuple[str, ...]]: ...

def near(text: str, *, most: int = 3) -> list[str]: ...

def organisation(id: str) -> Organisation: ...
