"""The public names of the library as stubs, and two sets of stubs compared.

Griffe reads the sources without running them.  From what it finds, one stub for each public
room is written: what ``__all__`` exports, with what is inherited, and the classes that can be
reached from there.  Griffe reads the stubs as well and says what breaks; it leaves
types, values and bases alone, so these are compared here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import griffe

from .breaks import Break

__all__ = ["ROOMS", "breaks", "stubs"]

PACKAGE = "pubservice_share"
#: The rooms that are public beside the package itself; what each exports is public.
ROOMS = ("conformance", "directory", "forms", "law", "register", "strategies", "words")
#: Where the classes stand that no room exports and that answers and rows nevertheless hold.
REACHED = "reached"

#: Special methods that nobody calls by name or by a sign.
_OWN_AFFAIR = frozenset(
    {"__attrs_post_init__", "__hash__", "__reduce__", "__repr__", "__setstate__", "__str__"}
)
#: Rooms whose classes are nobody's outside, even where an answer holds them.
_INNER = frozenset({"logic", "rules"})
_DOTS = re.compile(r"\b(?:[A-Za-z_]\w*\.)+([A-Za-z_]\w*)")


#: Names of the law's rows for texts of a form, such as a citation, and the plain type of each.
_MARKS = Path(__file__).parent.parent.parent / "src" / PACKAGE / "law" / "marks.py"
_PLAIN = dict(re.findall(r"^(\w+) = Annotated\[(\w+),", _MARKS.read_text("utf-8"), re.MULTILINE))
_MARKED = re.compile(rf"\b(?:{'|'.join(_PLAIN)})\b")


def _text(written: Any) -> str:
    """A type as text; from which module a name came is no matter, nor the form of a plain text."""
    if written is None:
        return ""
    return _MARKED.sub(lambda found: _PLAIN[found[0]], _DOTS.sub(r"\1", str(written)))


def _final(held: Any) -> Any:
    return held.final_target if held.is_alias else held


def _is_public(name: str) -> bool:
    special = name.startswith("__") and name.endswith("__")
    return (special and name not in _OWN_AFFAIR) or not name.startswith("_")


class _Writer:
    """Writes stubs and keeps in mind which classes they speak of."""

    def __init__(self, package: Any) -> None:
        self.package = package
        #: In which room what a path leads to is written.
        self.exported: dict[str, str] = {}
        self.reached: dict[str, Any] = {}

    def stub(self, room: str) -> str:
        """The stub of a room, or of the package itself."""
        module = self.package if room == PACKAGE else self.package[room]
        names = sorted(str(name) for name in module.exports or ())
        parts = [f"__all__ = [{', '.join(repr(name) for name in names)}]"]
        for name in names:
            held = self.found(module, name)
            if held.canonical_path in self.exported:
                parts.append(f"from {self.exported[held.canonical_path]} import {name}")
            else:
                self.exported[held.canonical_path] = room
                parts.append(self.named(name, held))
        return "\n\n".join(parts) + "\n"

    def found(self, module: Any, name: str) -> Any:
        """What a room exports: an import of a name wins over a module that is called the same."""
        path = str(module.imports.get(name, ""))
        parent = path.rpartition(".")[0]
        if not path.startswith(f"{PACKAGE}.") or path == f"{module.path}.{name}":
            return _final(module[name])
        inner = parent.removeprefix(PACKAGE).removeprefix(".")
        return self.found(self.package[inner] if inner else self.package, path.rpartition(".")[2])

    def rest(self) -> str:
        """The stub of the classes that are only reached."""
        parts: dict[str, str] = {}
        while True:
            new = {
                path: held
                for path, held in self.reached.items()
                if path not in self.exported and path not in parts
            }
            if not new:
                break
            for path, held in sorted(new.items()):
                parts[path] = self.named(held.name, held)
        held = sorted(parts.values())
        return "\n\n".join(held) + "\n" if held else ""

    def named(self, name: str, held: Any) -> str:
        match held.kind.value:
            case "module":
                return f"{name}: ModuleType"
            case "class":
                return "\n".join(self.of_class(name, held))
            case "function":
                return "\n".join(self.function(name, held))
            case _:
                return self.attribute(name, held, keep=name[0].isupper() and not name.isupper())

    def type_of(self, written: Any) -> str:
        if written is not None and not isinstance(written, str):
            for part in written.iterate(flat=True):
                if isinstance(part, griffe.ExprName):
                    self._reach(part)
        return _text(written)

    def _reach(self, name: griffe.ExprName) -> None:
        path = name.canonical_path
        if not path.startswith(f"{PACKAGE}.") or path.split(".")[1] in _INNER:
            return
        try:
            held = _final(self.package[path.removeprefix(f"{PACKAGE}.")])
        except (KeyError, griffe.AliasResolutionError):
            return
        if held.is_class:
            self.reached[held.canonical_path] = held

    def attribute(self, name: str, held: Any, *, keep: bool) -> str:
        made = f"{name}: {self.type_of(held.annotation) or 'Any'}"
        return f"{name} = {_text(held.value)}" if keep and held.annotation is None else made

    def function(self, name: str, held: Any) -> Iterator[str]:
        for label in ("classmethod", "staticmethod"):
            if label in held.labels:
                yield f"@{label}"
        returns = self.type_of(held.returns)
        parameters = ", ".join(self._parameters(held.parameters))
        yield f"def {name}({parameters}){f' -> {returns}' if returns else ''}: ..."

    def _parameters(self, parameters: Any) -> Iterator[str]:
        starred = False
        positional_only = False
        for one in parameters:
            kind = one.kind.value
            if positional_only and kind != "positional-only":
                yield "/"
            positional_only = kind == "positional-only"
            if kind == "keyword-only" and not starred:
                starred = True
                yield "*"
            starred = starred or kind == "variadic positional"
            sign = {"variadic positional": "*", "variadic keyword": "**"}.get(kind, "")
            written = self.type_of(one.annotation)
            default = "" if sign or one.default is None else f" = {one.default}"
            yield f"{sign}{one.name}{f': {written}' if written else ''}{default}"

    def of_class(self, name: str, held: Any) -> Iterator[str]:
        bases = ", ".join(_bases(held))
        yield f"class {name}{f'({bases})' if bases else ''}:"
        members = {
            member: _final(one) for member, one in held.all_members.items() if _is_public(member)
        }
        body: list[str] = []
        is_enum = any("Enum" in base for base in _bases(held))
        for member, one in members.items():
            if one.is_attribute:
                body.append(self.attribute(member, one, keep=is_enum))
            elif one.is_function:
                body += self.function(member, one)
        made = _constructor(held)
        if made is not None and "__init__" not in members:
            body.append(f"def __init__({', '.join(made)}) -> None: ...")
        yield from (f"    {line}" for line in body or ["..."])


def _bases(held: Any) -> Iterator[str]:
    """The bases that a caller may rely on: not those that are private to the library."""
    for base in held.bases:
        path = getattr(base, "canonical_path", str(base))
        name = _text(base)
        if not path.startswith(f"{PACKAGE}.") or name in _PUBLIC_BASES:
            yield name


#: Bases of our own on which ``isinstance`` may rely.
_PUBLIC_BASES = frozenset({"Assessment", "Body"})


def _constructor(held: Any) -> list[str] | None:
    """The parameters of what attrs makes, where users make such objects: documents alone."""
    if not held.canonical_path.startswith(f"{PACKAGE}.model."):
        return None
    lineage = [held, *held.mro()]
    frozen = [
        str(decorator.value)
        for one in lineage
        for decorator in one.decorators
        if re.match(r"(attrs|attr)\.(frozen|define|s)\b", str(decorator.value))
    ]
    if not frozen:
        return None
    made = ["self"]
    if "kw_only=True" in frozen[0]:
        made.append("*")
    for name, member in held.all_members.items():
        one = _final(member)
        if not one.is_attribute or "property" in one.labels:
            continue
        if one.annotation is None or "instance-attribute" not in one.labels:
            continue
        called, options = _call(one.value)
        if options.get("init") == "False":
            continue
        optional = one.value is not None
        if called.rpartition(".")[2] == "field":
            optional = bool({"default", "factory"} & options.keys())
        parameter = options.get("alias", name).strip("'\"")
        if not parameter.startswith("_"):
            made.append(f"{parameter}: {_text(one.annotation)}{' = ...' if optional else ''}")
    return made


def _call(value: Any) -> tuple[str, dict[str, str]]:
    """The name of what is called, and the keywords that it is given."""
    if not isinstance(value, griffe.ExprCall):
        return "", {}
    keywords = (one for one in value.arguments if isinstance(one, griffe.ExprKeyword))
    return str(value.function), {one.name: str(one.value) for one in keywords}


def stubs(source: Path) -> dict[str, str]:
    """The stubs of the library whose sources are in a folder, by the name of the room."""
    package: Any = griffe.load(PACKAGE, search_paths=[source], allow_inspection=False)
    writer = _Writer(package)
    written = {room: writer.stub(room) for room in (*ROOMS, PACKAGE)}
    return {**written, REACHED: writer.rest()}


def _tree(stubs: Mapping[str, str]) -> dict[str, Any]:
    return {
        room: griffe.visit(room, filepath=Path(f"{room}.pyi"), code=text)
        for room, text in stubs.items()
    }


def breaks(frozen: Mapping[str, str], today: Mapping[str, str]) -> list[Break]:
    """What someone who uses the public names of the frozen stubs would find broken."""
    found: set[Break] = set()
    theirs = _tree(today)
    for room, old in _tree(frozen).items():
        if room not in theirs:
            found.add(Break(f"#{room}", "removed", "the room is gone"))
            continue
        found.update(_by_griffe(old, theirs[room]))
        found.update(_beside_griffe(old, theirs[room]))
    # A class that was only reached and is now exported is not gone.
    exported = {name for room, held in theirs.items() if room != REACHED for name in held.members}
    at_hand = {f"#{REACHED}.{name}" for name in exported}
    return sorted(one for one in found if one.kind != "object removed" or one.where not in at_hand)


_DOUBTFUL = frozenset(
    {griffe.BreakageKind.PARAMETER_CHANGED_DEFAULT, griffe.BreakageKind.RETURN_CHANGED_TYPE}
)


def _by_griffe(old: Any, new: Any) -> Iterator[Break]:
    for one in griffe.find_breaking_changes(old, new):
        parameter = getattr(one.old_value, "name", None) or getattr(one.new_value, "name", None)
        of_parameter = "PARAMETER" in one.kind.name
        where = f"#{one.obj.path}{f'({parameter})' if of_parameter else ''}"
        kind = one.kind.name.lower().replace("_", " ")
        yield Break(where, kind, one.kind.value, certain=one.kind not in _DOUBTFUL)


def _beside_griffe(old: Any, new: Any) -> Iterator[Break]:
    """Types, values and bases."""
    for name, mine in old.members.items():
        theirs = new.members.get(name)
        if theirs is None or name == "__all__" or mine.is_alias or theirs.kind is not mine.kind:
            continue
        where = f"#{mine.path}"
        if mine.is_class:
            gone = {str(base) for base in mine.bases} - {str(base) for base in theirs.bases}
            for base in sorted(gone):
                yield Break(where, f"base {base}", "it is no longer one of these")
            yield from _beside_griffe(mine, theirs)
        elif mine.is_attribute:
            yield from _types(where, "type", mine.annotation, theirs.annotation, given=False)
            if mine.value is not None and str(mine.value) != str(theirs.value):
                what = f"was {mine.value}, is {theirs.value}"
                yield Break(where, "value", what, certain=mine.parent.is_class)
        elif mine.is_function:
            yield from _types(where, "returns", mine.returns, theirs.returns, given=False)
            for one in mine.parameters:
                if one.name in theirs.parameters:
                    other = theirs.parameters[one.name]
                    place = f"{where}({one.name})"
                    yield from _types(place, "type", one.annotation, other.annotation, given=True)


def _types(where: str, kind: str, old: Any, new: Any, *, given: bool) -> Iterator[Break]:
    """What is given may be taken more widely, and what is handed out held more narrowly."""
    first, last = (_members(_text(written)) for written in (old, new))
    wider, narrower = (last, first) if given else (first, last)
    if not narrower <= wider and "Any" not in wider:
        what = f"was {_text(old) or 'not stated'}, is {_text(new) or 'not stated'}"
        yield Break(where, kind, what, certain=False)


def _members(written: str) -> frozenset[str]:
    """The members of a union; a type that is not stated may be anything."""
    depth, start, parts = 0, 0, []
    for at, sign in enumerate(written):
        depth += (sign in "[(") - (sign in "])")
        if sign == "|" and depth == 0:
            parts.append(written[start:at].strip())
            start = at + 1
    return frozenset([*parts, written[start:].strip() or "Any"])
