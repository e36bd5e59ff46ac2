"""JSON text to the model and back, its schemas, and its faults."""

from pubservice_share.limits import MAX_BYTES, MAX_DEPTH, MAX_FAULTS, MAX_VALUES

from .codec import check, digest, dumps, from_dict, loads, to_dict
from .faults import DocumentError, Fault
from .noun_schemas import SCHEMA_VERSION

__all__ = [
    "MAX_BYTES",
    "MAX_DEPTH",
    "MAX_FAULTS",
    "MAX_VALUES",
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
