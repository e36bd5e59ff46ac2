"""``python -m pubservice_share``."""

from .cli import main

main()
