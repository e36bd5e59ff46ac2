"""The public names of the library as stubs, and two sets of stubs compared.

Griffe reads the sources without running them.  There is one stub for each public room: the names
that ``__all__`` exports, with inherited members, and the classes that can be reached from there.
Griffe also compares the stubs, but not their types, values and bases: these are compared here.
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
#: The stub of classes that no room exports and that answers and rows contain.
REACHED = "reached"

#: Special methods that no caller uses by name or by an operator.
_NOT_CALLED = frozenset(
    {"__attrs_post_init__", "__hash__", "__reduce__", "__repr__", "__setstate__", "__str__"}
)
#: Rooms whose classes stay private, even where an answer contains them.
_INNER = frozenset({"logic", "rules"})
_DOTS = re.compile(r"\b(?:[A-Za-z_]\w*\.)+([A-Za-z_]\w*)")


#: Names of the law's rows for texts of a form, such as a citation, and the plain type of each.
_TEXT_KINDS = Path(__file__).parent.parent.parent / "src" / PACKAGE / "law" / "text_kinds.py"
_PLAIN = dict(
    re.findall(r"^(\w+) = Annotated\[(\w+),", _TEXT_KINDS.read_text("utf-8"), re.MULTILINE)
)
_MARKED = re.compile(rf"\b(?:{'|'.join(_PLAIN)})\b")


def _text(annotation: Any) -> str:
    """A type as text, without the modules of its names and the forms of plain texts."""
    if annotation is None:
        return ""
    return _MARKED.sub(lambda match: _PLAIN[match[0]], _DOTS.sub(r"\1", str(annotation)))


def _final(member: Any) -> Any:
    return member.final_target if member.is_alias else member


def _is_public(name: str) -> bool:
    special = name.startswith("__") and name.endswith("__")
    return (special and name not in _NOT_CALLED) or not name.startswith("_")


class _Writer:
    """Writes stubs, and records the classes that they mention."""

    def __init__(self, package: Any) -> None:
        self.package = package
        #: The room whose stub defines each path; later rooms import the name from it.
        self.exported: dict[str, str] = {}
        self.reached: dict[str, Any] = {}

    def stub(self, room: str) -> str:
        """The stub of a room, or of the package itself."""
        module = self.package if room == PACKAGE else self.package[room]
        names = sorted(str(name) for name in module.exports or ())
        parts = [f"__all__ = [{', '.join(repr(name) for name in names)}]"]
        for name in names:
            member = self.member(module, name)
            path = member.canonical_path
            if path in self.exported:
                parts.append(f"from {self.exported[path]} import {name}")
            else:
                self.exported[path] = room
                parts.append(self.definition(name, member))
        return "\n\n".join(parts) + "\n"

    def member(self, module: Any, name: str) -> Any:
        """What a room exports under a name; an import comes before a module of that name."""
        path = str(module.imports.get(name, ""))
        parent = path.rpartition(".")[0]
        if not path.startswith(f"{PACKAGE}.") or path == f"{module.path}.{name}":
            return _final(module[name])
        inner = parent.removeprefix(PACKAGE).removeprefix(".")
        return self.member(self.package[inner] if inner else self.package, path.rpartition(".")[2])

    def reached_stub(self) -> str:
        """The stub of the classes that no room exports."""
        parts: dict[str, str] = {}
        while True:
            new = {
                path: member
                for path, member in self.reached.items()
                if path not in self.exported and path not in parts
            }
            if not new:
                break
            for path, member in sorted(new.items()):
                parts[path] = self.definition(member.name, member)
        definitions = sorted(parts.values())
        return "\n\n".join(definitions) + "\n" if definitions else ""

    def definition(self, name: str, member: Any) -> str:
        match member.kind.value:
            case "module":
                return f"{name}: ModuleType"
            case "class":
                return "\n".join(self.of_class(name, member))
            case "function":
                return "\n".join(self.function(name, member))
            case _:
                return self.attribute(name, member, keep=name[0].isupper() and not name.isupper())

    def type_of(self, annotation: Any) -> str:
        if annotation is not None and not isinstance(annotation, str):
            for part in annotation.iterate(flat=True):
                if isinstance(part, griffe.ExprName):
                    self._reach(part)
        return _text(annotation)

    def _reach(self, name: griffe.ExprName) -> None:
        path = name.canonical_path
        if not path.startswith(f"{PACKAGE}.") or path.split(".")[1] in _INNER:
            return
        try:
            member = _final(self.package[path.removeprefix(f"{PACKAGE}.")])
        except (KeyError, griffe.AliasResolutionError):
            return
        if member.is_class:
            self.reached[member.canonical_path] = member

    def attribute(self, name: str, member: Any, *, keep: bool) -> str:
        typed = f"{name}: {self.type_of(member.annotation) or 'Any'}"
        return f"{name} = {_text(member.value)}" if keep and member.annotation is None else typed

    def function(self, name: str, member: Any) -> Iterator[str]:
        for label in ("classmethod", "staticmethod"):
            if label in member.labels:
                yield f"@{label}"
        returns = self.type_of(member.returns)
        parameters = ", ".join(self._parameters(member.parameters))
        yield f"def {name}({parameters}){f' -> {returns}' if returns else ''}: ..."

    def _parameters(self, parameters: Any) -> Iterator[str]:
        starred = False
        positional_only = False
        for parameter in parameters:
            kind = parameter.kind.value
            if positional_only and kind != "positional-only":
                yield "/"
            positional_only = kind == "positional-only"
            if kind == "keyword-only" and not starred:
                starred = True
                yield "*"
            starred = starred or kind == "variadic positional"
            sign = {"variadic positional": "*", "variadic keyword": "**"}.get(kind, "")
            annotation = self.type_of(parameter.annotation)
            default = "" if sign or parameter.default is None else f" = {parameter.default}"
            yield f"{sign}{parameter.name}{f': {annotation}' if annotation else ''}{default}"

    def of_class(self, name: str, cls: Any) -> Iterator[str]:
        bases = ", ".join(_bases(cls))
        yield f"class {name}{f'({bases})' if bases else ''}:"
        members = {
            member: _final(value) for member, value in cls.all_members.items() if _is_public(member)
        }
        body: list[str] = []
        is_enum = any("Enum" in base for base in _bases(cls))
        for member, value in members.items():
            if value.is_attribute:
                body.append(self.attribute(member, value, keep=is_enum))
            elif value.is_function:
                body += self.function(member, value)
        constructor = _constructor(cls)
        if constructor is not None and "__init__" not in members:
            body.append(f"def __init__({', '.join(constructor)}) -> None: ...")
        yield from (f"    {line}" for line in body or ["..."])


def _bases(cls: Any) -> Iterator[str]:
    """The bases that a caller may rely on: not those that are private to the library."""
    for base in cls.bases:
        path = getattr(base, "canonical_path", str(base))
        name = _text(base)
        if not path.startswith(f"{PACKAGE}.") or name in _PUBLIC_BASES:
            yield name


#: Bases of our own on which ``isinstance`` may rely.
_PUBLIC_BASES = frozenset({"Assessment", "Body"})


def _constructor(cls: Any) -> list[str] | None:
    """The parameters of the constructor that attrs writes, for documents alone."""
    if not cls.canonical_path.startswith(f"{PACKAGE}.model."):
        return None
    lineage = [cls, *cls.mro()]
    frozen = [
        str(decorator.value)
        for ancestor in lineage
        for decorator in ancestor.decorators
        if re.match(r"(attrs|attr)\.(frozen|define|s)\b", str(decorator.value))
    ]
    if not frozen:
        return None
    parameters = ["self"]
    if "kw_only=True" in frozen[0]:
        parameters.append("*")
    for name, member in cls.all_members.items():
        attribute = _final(member)
        if not attribute.is_attribute or "property" in attribute.labels:
            continue
        if attribute.annotation is None or "instance-attribute" not in attribute.labels:
            continue
        called, options = _call(attribute.value)
        if options.get("init") == "False":
            continue
        optional = attribute.value is not None
        if called.rpartition(".")[2] == "field":
            optional = bool({"default", "factory"} & options.keys())
        parameter = options.get("alias", name).strip("'\"")
        if not parameter.startswith("_"):
            end = " = ..." if optional else ""
            parameters.append(f"{parameter}: {_text(attribute.annotation)}{end}")
    return parameters


def _call(value: Any) -> tuple[str, dict[str, str]]:
    """The name of the function of a call, and its keyword arguments."""
    if not isinstance(value, griffe.ExprCall):
        return "", {}
    keywords = (part for part in value.arguments if isinstance(part, griffe.ExprKeyword))
    return str(value.function), {keyword.name: str(keyword.value) for keyword in keywords}


def stubs(source: Path) -> dict[str, str]:
    """The stubs of the library whose sources are in a folder, by the name of the room."""
    package: Any = griffe.load(PACKAGE, search_paths=[source], allow_inspection=False)
    writer = _Writer(package)
    written = {room: writer.stub(room) for room in (*ROOMS, PACKAGE)}
    return {**written, REACHED: writer.reached_stub()}


def _tree(stubs: Mapping[str, str]) -> dict[str, Any]:
    return {
        room: griffe.visit(room, filepath=Path(f"{room}.pyi"), code=text)
        for room, text in stubs.items()
    }


def breaks(released: Mapping[str, str], today: Mapping[str, str]) -> list[Break]:
    """What a caller who uses the public names of the released stubs would find broken."""
    entries: set[Break] = set()
    theirs = _tree(today)
    for room, old in _tree(released).items():
        if room not in theirs:
            entries.add(Break(f"#{room}", "removed", "the room is gone"))
            continue
        entries.update(_by_griffe(old, theirs[room]))
        entries.update(_beside_griffe(old, theirs[room]))
    # A class that was only reached and is now exported is not gone.
    exported = {
        name for room, module in theirs.items() if room != REACHED for name in module.members
    }
    now_exported = {f"#{REACHED}.{name}" for name in exported}
    return sorted(
        entry
        for entry in entries
        if entry.kind != "object removed" or entry.where not in now_exported
    )


_DOUBTFUL = frozenset(
    {griffe.BreakageKind.PARAMETER_CHANGED_DEFAULT, griffe.BreakageKind.RETURN_CHANGED_TYPE}
)


def _by_griffe(old: Any, new: Any) -> Iterator[Break]:
    for breakage in griffe.find_breaking_changes(old, new):
        parameter = getattr(breakage.old_value, "name", None) or getattr(
            breakage.new_value, "name", None
        )
        of_parameter = "PARAMETER" in breakage.kind.name
        where = f"#{breakage.obj.path}{f'({parameter})' if of_parameter else ''}"
        kind = breakage.kind.name.lower().replace("_", " ")
        yield Break(where, kind, breakage.kind.value, certain=breakage.kind not in _DOUBTFUL)


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
            yield from _types(where, "type", mine.annotation, theirs.annotation, is_parameter=False)
            if mine.value is not None and str(mine.value) != str(theirs.value):
                what = f"was {mine.value}, is {theirs.value}"
                yield Break(where, "value", what, certain=mine.parent.is_class)
        elif mine.is_function:
            yield from _types(where, "returns", mine.returns, theirs.returns, is_parameter=False)
            for parameter in mine.parameters:
                if parameter.name in theirs.parameters:
                    annotation = theirs.parameters[parameter.name].annotation
                    place = f"{where}({parameter.name})"
                    yield from _types(
                        place, "type", parameter.annotation, annotation, is_parameter=True
                    )


def _types(where: str, kind: str, old: Any, new: Any, *, is_parameter: bool) -> Iterator[Break]:
    """A parameter may accept more types than before, and a result may have fewer."""
    first, last = (_members(_text(annotation)) for annotation in (old, new))
    wider, narrower = (last, first) if is_parameter else (first, last)
    if not narrower <= wider and "Any" not in wider:
        what = f"was {_text(old) or 'not stated'}, is {_text(new) or 'not stated'}"
        yield Break(where, kind, what, certain=False)


def _members(union: str) -> frozenset[str]:
    """The members of a union; a type that is not stated may be anything."""
    depth, start, parts = 0, 0, []
    for at, sign in enumerate(union):
        depth += (sign in "[(") - (sign in "])")
        if sign == "|" and depth == 0:
            parts.append(union[start:at].strip())
            start = at + 1
    return frozenset([*parts, union[start:].strip() or "Any"])
