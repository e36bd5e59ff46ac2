"""The addresses of legislation.gov.uk to save, for an edition."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from pubservice_share.law.edition import Edition, built_in
from pubservice_share.law.rows import WatchedItem

__all__ = ["Address", "addresses"]

_SITE = "https://www.legislation.gov.uk"
#: As many effects as a page of a feed gives.
_COUNT = 500


@attrs.frozen(kw_only=True)
class Address:
    """An address to save, and the file to save it in."""

    title: str
    address: str
    file: str

    @property
    def curl(self) -> str:
        """The command that saves it, with placeholders for the reader's service and address."""
        return (
            'curl --fail --silent --show-error --location --user-agent "YOUR-SERVICE '
            f'(you@example.org)" --output "{self.file}" "{self.address}"'
        )

    def to_dict(self) -> dict[str, str]:
        """The address as plain JSON values."""
        return attrs.asdict(self)


def addresses(edition: Edition | None = None) -> tuple[Address, ...]:
    """The changes feed of every Act or instrument worth watching, and its provisions in XML."""
    edition = edition or built_in()
    return tuple(address for row in edition.watched.values() for address in _addresses_of(row))


def _addresses_of(row: WatchedItem) -> Iterator[Address]:
    name = row.uri.replace("/", "-")
    yield Address(
        title=f"what was done to the {row.title}",
        address=f"{_SITE}/changes/affected/{row.uri}/data.feed?results-count={_COUNT}",
        file=f"changes-{name}.feed",
    )
    for part in row.provisions:
        # A feed covers a whole item; a single provision has its own address.
        if part != "all" and ".." not in part and not part.startswith("part/"):
            yield Address(
                title=f"{part} of the {row.title}",
                address=f"{_SITE}/{row.uri}/{part}/data.xml",
                file=f"{name}-{part.replace('/', '-')}.xml",
            )
