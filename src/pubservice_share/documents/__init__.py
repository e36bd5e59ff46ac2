"""JSON text to the model and back, its schemas, and its faults."""

from .codec import check, digest, dumps, from_dict, loads, to_dict
from .faults import DocumentError, Fault
from .schemas.nouns import SCHEMA_VERSION

__all__ = [
    "SCHEMA_VERSION",
    "DocumentError",
    "Fault",
    "check",
    "digest",
    "dumps",
    "from_dict",
    "loads",
    "to_dict",
]
