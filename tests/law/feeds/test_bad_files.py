"""Saved files that cannot be read: each is reported with its place and its cure."""

from __future__ import annotations

import gzip
import io
import pickle
import tracemalloc
import zipfile
from pathlib import Path

import pytest
from support.saved_feeds import effect, feed, three_effects

from pubservice_share import law, limits

GOOD = feed(*three_effects())


def zipped() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("a.feed", GOOD)
    return buffer.getvalue()


BOMB = (
    b'<?xml version="1.0"?><!DOCTYPE feed [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'
    b'<feed xmlns="http://www.w3.org/2005/Atom"><title>&b;</title></feed>'
)
OUTSIDE = (
    b'<?xml version="1.0"?><!DOCTYPE feed [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    b'<feed xmlns="http://www.w3.org/2005/Atom"><title>&x;</title></feed>'
)
ATOM = b'<feed xmlns="http://www.w3.org/2005/Atom">'
LOG = (
    b'<feed xmlns="http://www.w3.org/2005/Atom" '
    b'xmlns:pbl="http://www.legislation.gov.uk/namespaces/publication-log">'
    b"<title>Publication Log</title><entry><pbl:Event>published</pbl:Event></entry></feed>"
)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (GOOD[: len(GOOD) // 2], "stops in the middle"),
        (GOOD[:-8], "stops in the middle"),
        (b"", "empty"),
        (b"hello", "not XML"),
        (b"<!DOCTYPE html><html><body/></html>", "a web page"),
        (b"\n<html><body></body></html>", "a web page"),
        (b'<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>', "a web page"),
        (zipped(), "a zip file"),
        (gzip.compress(GOOD), "packed with gzip"),
        (b"%PDF-1.7", "a PDF"),
        (b'{"a": 1}', "JSON"),
        (GOOD.decode().encode("utf-16"), "UTF-16"),
        (BOMB, "declares entities"),
        (OUTSIDE, "declares entities"),
        (ATOM + b"<a>" * (limits.MAX_XML_DEPTH + 10), "deep"),
        (ATOM + b"<a></b></feed>", "not well-formed"),
        (ATOM + b"&nothing;</feed>", "not well-formed"),
        (
            b'<?xml version="1.0" encoding="x-unknown"?>' + ATOM + b"</feed>",
            "encoding is not known",
        ),
        (b"<akomaNtoso/>", "another kind of XML"),
        (LOG, "Publication Log"),
        (feed(), "lists no effects"),
        (feed(effect("s. 43", "section/43", days=["2026-02-30"])), "'2026-02-30' is not a day"),
        (feed(effect("s. 43", "section/43", days=["20260201"])), "'20260201' is not a day"),
        (feed(effect("s. 43", "section/43", days=["0000-00-00"])), "is not a day"),
        (feed(effect("s. 43", "section/43"), updated="2026-99-99T00:00:00Z"), "is not a day"),
        (feed(effect("s. 43", by="not an address")), "is not an Act or instrument"),
    ],
)
def test_a_file_that_cannot_be_read_has_a_place_and_a_cure(
    content: bytes, message: str, tmp_path: Path
) -> None:
    path = tmp_path / "saved.feed"
    path.write_bytes(content)
    with pytest.raises(law.FeedError) as caught:
        law.watch(path)
    (fault,) = caught.value.faults
    assert message in fault.message
    assert fault.file == str(path)
    assert fault.place
    assert fault.cure.endswith(".")
    assert "passwd" not in str(caught.value)


def test_the_entry_with_an_impossible_day_is_named() -> None:
    text = feed(*three_effects(), effect("s. 43", "section/43", days=["2026-02-30"]))
    with pytest.raises(law.FeedError) as caught:
        law.watch(text)
    assert caught.value.faults[0].place == "line 1, entry 4"


def test_every_file_with_a_fault_is_named_and_nothing_else_is_printed(tmp_path: Path) -> None:
    good, bad = tmp_path / "good.feed", tmp_path / "bad.feed"
    good.write_bytes(GOOD)
    bad.write_bytes(GOOD[:1000])
    missing = tmp_path / "missing.feed"
    with pytest.raises(law.FeedError) as caught:
        law.watch([good, bad, missing, tmp_path])
    assert [fault.file for fault in caught.value.faults] == [
        str(bad), str(missing), str(tmp_path)
    ]  # fmt: skip


def test_an_empty_feed_beside_others_is_no_fault() -> None:
    watched = law.watch([GOOD, feed(item="ukpga/2021/17")])
    assert len(watched.effects) == 3


def test_a_file_that_is_too_long_is_refused_and_hardly_kept_in_memory(tmp_path: Path) -> None:
    path = tmp_path / "long.feed"
    with path.open("wb") as file:
        file.write(ATOM + b"<title>")
        for _ in range(34):
            file.write(b"a" * (1 << 20))
    tracemalloc.start()
    with pytest.raises(law.FeedError, match="longer than 32 MiB"):
        law.watch(path)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 8 << 20


def test_more_effects_than_can_be_read_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pubservice_share.law.feeds.files.MAX_EFFECTS", 2)
    with pytest.raises(law.FeedError, match="more than 2 effects"):
        law.watch(GOOD)


def test_more_provisions_than_an_effect_may_name_are_refused() -> None:
    paths = [f"section/{number}" for number in range(limits.MAX_ITEMS + 1)]
    with pytest.raises(law.FeedError, match="names more than"):
        law.watch(feed(effect("many", *paths)))


def test_more_ranges_than_can_be_looked_up_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pubservice_share.law.feeds.files.MAX_RANGES", 1)
    spans = [effect("x", span=("section/1", "section/2"), id=str(number)) for number in range(2)]
    with pytest.raises(law.FeedError, match="more than 1 ranges"):
        law.watch(feed(*spans))


def test_no_name_in_a_feed_steers_a_terminal() -> None:
    from pubservice_share.reports.watch import watched_in_text

    text = effect("s. 43(5)", "section/43/5", type="x\u202ey\u0085")
    assert "\u202e" not in watched_in_text(law.watch(feed(text)))


def test_the_error_survives_a_move_to_another_process() -> None:
    with pytest.raises(law.FeedError) as caught:
        law.watch(b"hello")
    again = pickle.loads(pickle.dumps(caught.value))  # noqa: S301 - our own
    assert again.faults == caught.value.faults
