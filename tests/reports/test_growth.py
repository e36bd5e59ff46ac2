"""Pages stay usable: a large folder has a page for each document, and long lists are shortened."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from support.report_pages import ROOT, Page, draft_of_twelve_flows, partnership

import pubservice_share as pss
from pubservice_share.assessment import assess
from pubservice_share.cli.report import MOST_ON_A_PAGE
from pubservice_share.reports.pages import PageDocument, answer_in_html, folder_in_pages

AGREEMENT: dict[str, Any] = json.loads(
    (ROOT / "examples" / "agreement-multiple-disadvantages.json").read_text("utf-8")
)


def folder_of(tmp_path: Path, count: int) -> Path:
    folder = tmp_path / "many"
    folder.mkdir()
    small = {"type": "use", "on": "2025-01-01", "received_under": "s35",
             "received_from": {"name": "a"}, "holder": {"name": "b"}}  # fmt: skip
    for number in range(count - 2):
        (folder / f"{number:04}.json").write_text(json.dumps(small), "utf-8")
    (folder / "agreement.json").write_text(json.dumps(AGREEMENT), "utf-8")
    (folder / "broken.json").write_text("{", "utf-8")
    return folder


def test_a_folder_of_many_has_an_index_and_a_page_for_each(run: Any, tmp_path: Path) -> None:
    folder = folder_of(tmp_path, MOST_ON_A_PAGE + 1)
    output = tmp_path / "our report.html"
    code, out, err = run("report", folder, "-o", output, "--as-of", "2025-10-01")
    assert (code, out) == (0, "")
    assert f"{MOST_ON_A_PAGE + 1} documents, each on a page" in err
    pages = tmp_path / "our report-pages"
    index = Page(output.read_text("utf-8"))
    links = [link for link in index.attributes("href") if link.startswith("our%20report-pages/")]
    assert {link.rpartition("/")[2] for link in links} == {path.name for path in pages.iterdir()}
    assert len(list(pages.iterdir())) == MOST_ON_A_PAGE + 1
    assert f"{MOST_ON_A_PAGE + 1} documents, as at 1 October 2025" in index.text
    assert "1 could not be read" in index.text
    assert "Review overdue since 1 September 2025" in index.text
    for path in pages.iterdir():
        page = Page(path.read_text("utf-8"))
        assert "../our%20report.html" in page.attributes("href")
    assert output.stat().st_size < 100_000


def test_a_later_report_leaves_no_page_of_an_earlier_one(run: Any, tmp_path: Path) -> None:
    folder, output = folder_of(tmp_path, MOST_ON_A_PAGE + 3), tmp_path / "report.html"
    run("report", folder, "-o", output)
    pages = tmp_path / "report-pages"
    (pages / "notes.txt").write_text("kept", "utf-8")
    first = {path.name for path in pages.glob("*.html")}
    for path in sorted(folder.glob("0*.json"))[:2]:
        path.unlink()
    assert run("report", folder, "-o", output)[0] == 64
    output.unlink()
    code, _, err = run("report", folder, "-o", output)
    assert code == 64
    assert "report-pages already exists and is not empty" in err
    assert run("report", folder, "-o", output, "--force")[0] == 0
    left = {path.name for path in pages.glob("*.html")}
    assert len(left) == len(first) - 2
    assert (pages / "notes.txt").exists()


def test_a_file_in_the_place_of_the_pages_is_a_usage_error(run: Any, tmp_path: Path) -> None:
    folder, output = folder_of(tmp_path, MOST_ON_A_PAGE + 1), tmp_path / "report.html"
    (tmp_path / "report-pages").write_text("mine", "utf-8")
    code, _, err = run("report", folder, "-o", output)
    assert code == 64
    assert "is not a folder" in err
    assert not output.exists()


def test_a_folder_of_few_stays_on_one_page(run: Any, tmp_path: Path) -> None:
    folder = folder_of(tmp_path, MOST_ON_A_PAGE)
    output = tmp_path / "report.html"
    assert run("report", folder, "-o", output)[0] == 0
    assert not (tmp_path / "report-pages").exists()
    assert Page(output.read_text("utf-8")).text.count("About this answer") == MOST_ON_A_PAGE - 1


def test_many_documents_are_not_printed(run: Any, tmp_path: Path) -> None:
    code, out, err = run("report", folder_of(tmp_path, MOST_ON_A_PAGE + 1))
    assert (code, out) == (64, "")
    assert "-o" in err


def test_documents_are_read_one_at_a_time() -> None:
    """A page is written before the next document is read, so memory does not grow with them."""
    events: list[str] = []
    answer = assess(pss.from_dict(AGREEMENT))

    def documents() -> Iterator[PageDocument]:
        for number in range(3):
            events.append(f"read {number}")
            yield PageDocument(name=f"{number}.json", answer=answer)

    folder_in_pages(
        documents(), lambda name, _: events.append(f"put {name}"), folder="f", index="i.html",
        as_of=date(2025, 1, 1),
    )  # fmt: skip
    assert events == ["read 0", "put 00001.html", "read 1", "put 00002.html", "read 2",
                      "put 00003.html"]  # fmt: skip


def test_a_wide_partnership_is_shortened_and_says_so() -> None:
    parties = [{"name": f"Council {number}", "specified_as": ["sch4/12"]} for number in range(26)]
    page = answer_in_html(pss.assess(partnership(parties=parties, agreements=[])))
    text = " ".join(Page(page).text.split())
    assert "There are 26 bodies, too many for a table here." in text
    assert "Council 25 to each of the other 25 bodies" in text
    assert f"The power reaches {26 * 25} of {26 * 25} flows" in text
    assert "Council 25 may disclose to 25 of the others" in text
    assert len(page) < 1_000_000


def test_an_agreement_of_many_flows_shows_the_later_ones_in_brief() -> None:
    (first, *_) = AGREEMENT["flows"]
    flows = [{**first, "reference": f"{number}"} for number in range(150)]
    page = answer_in_html(pss.assess(pss.from_dict({**AGREEMENT, "flows": flows})))
    text = " ".join(Page(page).text.split())
    assert "After the first 100 flows, only the steps that decide a flow are shown" in text
    assert "150. " in text
    assert page.count("Steps (") == 100


def test_the_terminal_answer_to_a_draft_of_twelve_flows_is_short() -> None:
    answer = pss.assess(draft_of_twelve_flows())
    assert len(answer.text().splitlines()) < 120


def test_names_of_a_thousand_letters_and_many_bodies_do_not_make_a_page_without_end() -> None:
    parties = [
        {"name": f"{number} {'long name ' * 99}", "specified_as": []} for number in range(40)
    ]
    answer = pss.assess(partnership(parties=parties, agreements=[]))
    assert len(answer_in_html(answer)) < 2_000_000
    assert len(answer.text()) < 500_000


def test_a_page_of_a_folder_is_never_too_large_to_open(run: Any, tmp_path: Path) -> None:
    folder = tmp_path / "drafts"
    folder.mkdir()
    draft = pss.to_dict(draft_of_twelve_flows())
    for number in range(MOST_ON_A_PAGE - 1):
        draft["title"] = f"Draft {number}"
        (folder / f"{number}.json").write_text(json.dumps(draft), "utf-8")
    output = tmp_path / "report.html"
    assert run("report", folder, "-o", output)[0] == 0
    for page in (output, *(tmp_path / "report-pages").glob("*.html")):
        assert page.stat().st_size < 2_000_000, page
