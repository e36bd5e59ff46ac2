"""Where a document breaks its schema, by whichever validator is at hand.

jsonschema is the reference.  jsonschema-rs, where it is installed (extra ``fast``), finds
the same in a fraction of the time; a test holds that both report alike.  Both are put into
one form here, and neither is imported before a document is refused.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs

from pubservice_share.caches import kept_with_first
from pubservice_share.law import Edition

from .schemas.nouns import noun_schema

__all__ = ["Break", "breaks"]


@attrs.frozen
class Break:
    """One keyword of the schema that a document breaks."""

    #: The keyword: ``type``, ``enum``, ``required``, ``additionalProperties`` and so on.
    keyword: str
    #: The steps to the place.
    place: tuple[str | int, ...]
    #: What stands there.
    instance: Any
    #: What the keyword asks for: words of an enum, kinds of a type, a limit.
    wanted: Any
    #: For ``required`` and ``additionalProperties``: the names that lack, or are too many.
    names: tuple[str, ...] = ()
    #: The names that the object may have.
    known: tuple[str, ...] = ()
    #: For ``anyOf``: what breaks its first branch, which is the one that is not null.
    inner: tuple[Break, ...] = ()


#: A document of more values than this is large.
_LARGE = 10_000


@kept_with_first()
def _schema(edition: Edition, noun: str) -> Any:
    # Repeats are found by the extra checks, in their place and in time that does not grow with
    # the square of the list.
    return _without_unique(noun_schema(edition, noun, limited=True))


def _without_unique(held: Any) -> Any:
    if isinstance(held, dict):
        return {key: _without_unique(inner) for key, inner in held.items() if key != "uniqueItems"}
    return [_without_unique(inner) for inner in held] if isinstance(held, list) else held


@kept_with_first()
def _reference(edition: Edition, noun: str) -> Any:
    import jsonschema

    return jsonschema.Draft202012Validator(_schema(edition, noun))


@kept_with_first()
def _fast(edition: Edition, noun: str) -> Any:
    try:
        import jsonschema_rs
    except ImportError:
        return None
    # What stands in the document is not written into messages that nobody reads.
    return jsonschema_rs.validator_for(_schema(edition, noun), mask="")


def _large(document: Any) -> bool:
    left, stack = _LARGE, [document]
    while stack:
        held = stack.pop()
        if isinstance(held, dict | list):
            left -= len(held)
            if left < 0:
                return True
            stack += held.values() if isinstance(held, dict) else held
    return False


def breaks(
    document: Any, noun: str, edition: Edition, *, fast: bool | None = None
) -> Iterator[Break]:
    """Each place in which a document breaks the schema of its noun.

    ``fast`` asks for the one validator or the other; None takes the fast one where it is
    installed, unless the document is large: the fast one finds every break before it tells of
    the first, and the reference one by one.
    """
    if fast is None and _large(document):
        fast = False
    quick = _fast(edition, noun) if fast is not False else None
    if quick is not None:
        schema = _schema(edition, noun)
        return (_from_fast(error, schema) for error in quick.iter_errors(document))
    if fast:
        raise ImportError(
            "jsonschema-rs is not installed: run pip install 'pubservice-share[fast]'"
        )
    return (_from_reference(error) for error in _reference(edition, noun).iter_errors(document))


def _from_reference(error: Any) -> Break:
    keyword, wanted, instance = error.validator, error.validator_value, error.instance
    names: tuple[str, ...] = ()
    known: tuple[str, ...] = ()
    if keyword == "required":
        names = tuple(name for name in wanted if name not in instance)
    if keyword == "additionalProperties":
        known = tuple(error.schema["properties"])
        names = tuple(name for name in instance if name not in known)
    if keyword == "type" and isinstance(wanted, str):
        wanted = [wanted]
    inner = (_from_reference(cause) for cause in error.context if cause.schema_path[0] == 0)
    return Break(keyword, tuple(error.absolute_path), instance, wanted, names, known, tuple(inner))


def _from_fast(error: Any, schema: Any) -> Break:
    kind = error.kind
    keyword = kind.name
    wanted: Any = kind.value
    names: tuple[str, ...] = ()
    known: tuple[str, ...] = ()
    inner: tuple[Break, ...] = ()
    if keyword == "required":
        names = (kind.property,)
    if keyword == "additionalProperties":
        names = tuple(kind.unexpected)
        known = tuple(_at(schema, error.schema_path[:-1])["properties"])
    if keyword == "anyOf":
        inner = tuple(_from_fast(cause, schema) for cause in kind.context[0])
    if keyword == "type":
        # The order of the kinds is the schema's.
        wanted = _at(schema, error.schema_path)
        wanted = [wanted] if isinstance(wanted, str) else wanted
    return Break(keyword, tuple(error.instance_path), error.instance, wanted, names, known, inner)


def _at(schema: Any, steps: Any) -> Any:
    """The part of a schema at the end of some steps."""
    held = schema
    for step in steps:
        held = held[step]
    return held
