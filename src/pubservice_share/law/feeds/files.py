"""Files that a person saved: a changes feed in Atom, or an Act or a provision in XML (CLML)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from pubservice_share.limits import MAX_EFFECTS, MAX_ITEMS, MAX_NAME, MAX_RANGES

from .effects import Effect, InForce, SavedFile, Text
from .faults import FeedError, FeedFault
from .markup import Stop, read_markup
from .missing_pages import page_in
from .provisions import begins, paths_in_words, uri_parts

__all__ = ["saved_files"]

_ATOM = "{http://www.w3.org/2005/Atom}"
_LEG = "{http://www.legislation.gov.uk/namespaces/legislation}"
_UKM = "{http://www.legislation.gov.uk/namespaces/metadata}"
_LOG = "{http://www.legislation.gov.uk/namespaces/publication-log}"
_SEARCH = "{http://a9.com/-/spec/opensearch/1.1/}"
_DC = "{http://purl.org/dc/elements/1.1/}"

_FEED, _DOCUMENT = f"{_ATOM}feed", f"{_LEG}Legislation"
_EFFECTS = (f"{_UKM}Effect", f"{_UKM}UnappliedEffect")
_DAY = re.compile(r"^\d{4}-\d{2}-\d{2}$")
_AGAIN = "Save it again with curl, as `pubservice-share law watch --urls` prints it"
_CHANGES = (
    "Save a changes feed (/changes/affected/.../data.feed) or a provision in XML (data.xml); "
    "`pubservice-share law watch --urls` prints the addresses"
)
#: The tags whose text is kept, up to the length of a name.
_TEXTS = {
    f"{_ATOM}id", f"{_ATOM}title", f"{_ATOM}updated", f"{_LEG}page", f"{_LEG}totalPages",
    f"{_LEG}morePages", f"{_SEARCH}totalResults", f"{_DC}identifier", f"{_DC}modified",
    f"{_UKM}AffectedTitle", f"{_UKM}AffectingTitle", f"{_UKM}Section",
}  # fmt: skip
#: The lists of provisions of an effect.
_LISTS = {
    f"{_UKM}{name}"
    for name in ("AffectedProvisions", "AffectingProvisions", "CommencementAuthority",
                 "CommencingProvisions", "Savings")
}  # fmt: skip
#: Parts of a text with a first day of their own, which is not that of the Act or instrument.
_WINDOWS = {
    f"{_LEG}{name}"
    for name in ("P1group", "P1", "P", "PsubBlock", "Pblock", "Chapter", "Part", "Schedule")
}


def saved_files(sources: Iterable[tuple[str, Path | bytes]]) -> tuple[SavedFile, ...]:
    """Read saved files, each with the name that messages use.

    Raises FeedError with a fault for every file that cannot be read.
    """
    files: list[SavedFile] = []
    faults: list[FeedFault] = []
    left = MAX_EFFECTS
    for name, source in sources:
        reader = _FileReader(left)
        fault = read_markup(name, source, reader)
        if fault is not None:
            faults.append(fault)
            continue
        left -= len(reader.effects)
        files.append(reader.saved_file(name))
    if faults:
        raise FeedError(faults)
    return tuple(files)


def _day(text: str, what: str) -> date:
    try:
        if not _DAY.match(text):
            raise ValueError(text)
        return date.fromisoformat(text)
    except ValueError:
        raise Stop(f"{what} {text[:40]!r} is not a day", _AGAIN) from None


class _EffectReader:
    """One effect while it is read."""

    def __init__(self, attributes: dict[str, str]) -> None:
        self.attributes = attributes
        self.titles: dict[str, str] = {}
        #: The provisions of each list: address, words.
        self.lists: dict[str, list[tuple[str, str]]] = {}
        self.spans: list[tuple[str, str]] = []
        self.in_force: list[InForce] = []
        #: The attributes of the ``InForce`` element that is open.
        self.day: dict[str, str] = {}

    def item(self, name: str) -> str:
        uri = self.attributes.get(name, "")
        parts = uri_parts(uri)
        if parts is None:
            raise Stop(f"an effect whose {name} {uri[:80]!r} is not an Act or instrument", _AGAIN)
        return parts[0]

    def close_day(self) -> None:
        day, prospective = self.day.get("Date"), self.day.get("Prospective") == "true"
        if day is None and not prospective:
            return
        by = uri_parts(self.day.get("CommencingURI", ""))
        words = " ".join(w for _, w in self.lists.pop(f"{_UKM}CommencingProvisions", []))
        self.in_force.append(
            InForce(
                day=None if day is None or prospective else _day(day, "the day"),
                qualification=self.day.get("Qualification", "")[:MAX_NAME],
                by=f"{by[0]} {words}".strip() if by else "",
            )
        )

    def effect(self) -> Effect:
        affecting, affected = self.item("AffectingURI"), self.item("AffectedURI")
        paths, spans = self._affected(affected)
        return Effect(
            id=self.attributes.get("EffectId", "")[:MAX_NAME],
            modified=self.attributes.get("Modified", "")[:MAX_NAME],
            affecting=affecting,
            affecting_title=self.titles.get(f"{_UKM}AffectingTitle", "").strip(),
            affecting_provisions=self.attributes.get("AffectingProvisions", "")[:MAX_NAME].strip(),
            affecting_paths=self._paths(f"{_UKM}AffectingProvisions", affecting),
            affected=affected,
            provisions=self.attributes.get("AffectedProvisions", "")[:MAX_NAME].strip(),
            paths=paths,
            spans=spans,
            type=self.attributes.get("Type", "")[:MAX_NAME].strip(),
            in_force=tuple(self.in_force),
            commenced_by=tuple(dict.fromkeys(self._commencing(affecting))),
            applied=self.attributes.get("Applied") == "true",
            requires_applied=self.attributes.get("RequiresApplied", "true") == "true",
        )

    def _paths(self, name: str, item: str) -> tuple[tuple[str, ...], ...]:
        addresses = [uri_parts(uri) for uri, _ in self.lists.get(name, [])]
        paths = [parts[1] for parts in addresses if parts is not None and parts[0] == item]
        # "Sch. 4" and "para. 27E" are two links on the way to one provision.
        return tuple(
            path
            for path in dict.fromkeys(paths)
            if not any(path != deeper and begins(deeper, path) for deeper in paths)
        )

    def _affected(
        self, item: str
    ) -> tuple[tuple[tuple[str, ...], ...], tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]]:
        paths = self._paths(f"{_UKM}AffectedProvisions", item)
        words = self.attributes.get("AffectedProvisions", "")[:MAX_NAME]
        numbered = ("section", "schedule", "regulation", "article", "rule", "paragraph")
        if not paths or any(path[:1] and path[0] not in numbered for path in paths):
            # The address of a heading is that of the part above it: the words name the provision.
            paths = tuple(dict.fromkeys((*paths, *paths_in_words(words))))
        spans: list[tuple[tuple[str, ...], tuple[str, ...]]] = []
        for first, last in self.spans:
            ends = uri_parts(first), uri_parts(last)
            if ends[0] is not None and ends[1] is not None and ends[0][0] == ends[1][0] == item:
                spans.append((ends[0][1], ends[1][1]))
        if not paths and not spans:
            paths = ((),)
        return paths, tuple(spans)

    def _commencing(self, affecting: str) -> Iterable[str]:
        words = " ".join(w for _, w in self.lists.get(f"{_UKM}CommencementAuthority", []))
        if words:
            yield f"{affecting} {words}"
        yield from (row.by for row in self.in_force if row.by)
        commentary = self.attributes.get("AppendedCommentary", "")[:MAX_NAME].strip()
        if commentary:
            yield commentary


class _FileReader:
    """One file while it is read."""

    def __init__(self, most: int) -> None:
        self.effects: list[Effect] = []
        self.texts: list[Text] = []
        self._most = most
        self._stack: list[tuple[str, dict[str, str]]] = []
        self._values: dict[str, str] = {}
        self._links: dict[str, str] = {}
        self._root = ""
        self._entries = self._ranges = 0
        self._effect: _EffectReader | None = None
        self._list: str | None = None
        self._text: list[str] | None = None
        self._length = 0

    # Called by the parser.

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        depth = len(self._stack)
        if not depth:
            self._begin(tag, attributes)
        self._stack.append((tag, attributes))
        if tag == f"{_ATOM}entry" and depth == 1:
            self._entries += 1
        elif tag == f"{_ATOM}link" and depth == 1:
            self._links.setdefault(attributes.get("rel", ""), attributes.get("href", ""))
        elif tag.startswith(_LOG) and self._root == _FEED:
            raise Stop(
                "it is a Publication Log, which records that something was published but not what",
                _CHANGES,
            )
        if tag in _EFFECTS:
            self._effect = _EffectReader(attributes)
        elif self._effect is not None:
            self._start_in_effect(tag, attributes)
        if self._root == _DOCUMENT and "IdURI" in attributes and depth:
            self._provision(attributes["IdURI"])
        if tag in _TEXTS:
            self._text, self._length = [], 0

    def _begin(self, tag: str, attributes: dict[str, str]) -> None:
        self._root = tag
        if tag not in (_FEED, _DOCUMENT):
            name = tag.rpartition("}")[2][:80]
            raise Stop(f"it is another kind of XML ({name})", _CHANGES)
        self._links["document"] = attributes.get("IdURI", attributes.get("DocumentURI", ""))

    def _start_in_effect(self, tag: str, attributes: dict[str, str]) -> None:
        assert self._effect is not None  # noqa: S101 - that is when it is called
        if tag in _LISTS:
            self._list = tag
        elif tag == f"{_UKM}InForce":
            self._effect.day = attributes
        elif tag == f"{_UKM}SectionRange" and self._list == f"{_UKM}AffectedProvisions":
            self._ranges += 1
            if self._ranges > MAX_RANGES:
                raise Stop(f"the effects name more than {MAX_RANGES:,} ranges", _AGAIN)
            self._effect.spans.append((attributes.get("URI", ""), attributes.get("UpTo", "")))

    def data(self, text: str) -> None:
        if self._text is not None and self._length < MAX_NAME:
            self._text.append(text[: MAX_NAME - self._length])
            self._length += len(text)

    def end(self, tag: str) -> None:
        _, attributes = self._stack.pop()
        text = None
        if tag in _TEXTS and self._text is not None:
            text, self._text = "".join(self._text).strip(), None
        try:
            self._end(tag, attributes, text)
        except Stop as stop:
            if self._root == _FEED and self._entries:
                stop.entry = f", entry {self._entries}"
            raise

    def _end(self, tag: str, attributes: dict[str, str], text: str | None) -> None:
        if self._effect is None:
            if text is not None and len(self._stack) <= 2 and not self._in_entry():
                self._values.setdefault(tag, text)
                if tag in (f"{_ATOM}updated", f"{_DC}modified"):
                    _day(text[:10], "the day on which it was written")
            return
        if tag in _EFFECTS:
            if len(self.effects) >= self._most:
                raise Stop(
                    f"there are more than {MAX_EFFECTS:,} effects",
                    "Give fewer files at once, or save the feed of one Act or instrument",
                )
            self.effects.append(self._effect.effect())
            self._effect = self._list = None
        elif tag == f"{_UKM}Section":
            in_span = any(open_tag == f"{_UKM}SectionRange" for open_tag, _ in self._stack)
            if self._list and not (in_span and self._list == f"{_UKM}AffectedProvisions"):
                words = (text or "").strip()
                pairs = self._effect.lists.setdefault(self._list, [])
                if len(pairs) >= MAX_ITEMS:
                    raise Stop(f"an effect names more than {MAX_ITEMS:,} provisions", _AGAIN)
                pairs.append((attributes.get("URI", ""), words))
        elif tag == f"{_UKM}InForce":
            self._effect.close_day()
        elif text is not None:
            self._effect.titles[tag] = text
        elif tag in _LISTS:
            self._list = None

    def _in_entry(self) -> bool:
        return any(tag == f"{_ATOM}entry" for tag, _ in self._stack)

    def _provision(self, uri: str) -> None:
        """The text of a provision, with the day of the nearest part that has one."""
        parts = uri_parts(uri)
        if parts is None or not parts[1] or len(self.texts) >= self._most:
            return
        days = (
            attributes["RestrictStartDate"]
            for tag, attributes in reversed(self._stack)
            if tag in _WINDOWS and "RestrictStartDate" in attributes
        )
        day = next(days, None)
        prospective = any(
            attributes.get("Status") == "Prospective" for _, attributes in self._stack
        )
        if day is not None or prospective:
            since = None if day is None else _day(day, "the first day of a text")
            self.texts.append(
                Text(item=parts[0], path=parts[1], since=since, prospective=prospective)
            )

    # The result.

    def saved_file(self, name: str) -> SavedFile:
        """The file, once all of it was read."""
        document = self._root == _DOCUMENT
        following = "" if document else self._links.get("next", "")
        address = (
            self._values.get(f"{_DC}identifier", "")
            if document
            else self._links.get("self") or following
        )
        updated = self._values.get(f"{_DC}modified" if document else f"{_ATOM}updated", "")[:10]
        own = page_in(self._links.get("self", "")) or 1
        page = _whole_number(self._values.get(f"{_LEG}page"), own)
        more = _whole_number(self._values.get(f"{_LEG}morePages"), 0)
        if following:
            more = max(more, 1)
        return SavedFile(
            name=name,
            kind="document" if document else "changes",
            address=address or self._links.get("document", ""),
            saved_on=date.fromisoformat(updated) if updated else None,
            page=page,
            pages=max(_whole_number(self._values.get(f"{_LEG}totalPages"), 0), page + more),
            total=None
            if f"{_SEARCH}totalResults" not in self._values
            else _whole_number(self._values[f"{_SEARCH}totalResults"], 0),
            effects=tuple(self.effects),
            texts=tuple(self.texts),
        )


def _whole_number(text: str | None, otherwise: int) -> int:
    if text is None or not text.isascii() or not text.isdigit() or len(text) > 8:
        return otherwise
    return int(text)
