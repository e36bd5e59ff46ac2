"""JavaScript modules as one script: each is a function that returns its exports."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

__all__ = ["in_order", "one_script"]

_IMPORT = re.compile(r'^import \{([^}]*)\} from "\./([a-z_]+)\.mjs";\n', re.MULTILINE)
_EXPORT = re.compile(r"^export (?=(?:function\*?|const|class) (\w+))", re.MULTILINE)
#: Statements that are not allowed inside a function.
_LEFT = re.compile(r"^(?:import|export)\b.*", re.MULTILINE)


def in_order(starts: Iterable[str], source_of: Callable[[str], str]) -> dict[str, str]:
    """The modules that some need, by the names of their files, each after those that it imports.

    Raises ValueError where two import each other.
    """
    sources: dict[str, str] = {}

    def visit(name: str, way: tuple[str, ...]) -> None:
        if name in way:
            raise ValueError(f"modules need each other: {' to '.join((*way, name))}")
        if name in sources:
            return
        source = source_of(name)
        for _, imported in _IMPORT.findall(source):
            visit(f"{imported}.mjs", (*way, name))
        sources[name] = source

    for start in starts:
        visit(start, ())
    return sources


def one_script(modules: dict[str, str]) -> str:
    """Modules in their order as one script: the exports of ``names.mjs`` are in ``$names``.

    Raises ValueError for a form of import or export that is not supported.
    """
    functions = []
    for name, source in modules.items():
        body = _IMPORT.sub(lambda match: f"const {{{match[1]}}} = ${match[2]};\n", source)
        exports = ", ".join(_EXPORT.findall(body))
        body = _EXPORT.sub("", body)
        if left := _LEFT.search(body):
            raise ValueError(f"{name}: this cannot stand in one script: {left[0]}")
        functions.append(f"const ${name[:-4]} = (() => {{\n{body}return {{ {exports} }};\n}})();\n")
    return "".join(functions)
