"""JSON text to the model and back, its schemas, and its faults."""

from .codec import MAX_FAULTS, check, digest, dumps, from_dict, loads, to_dict
from .faults import DocumentError, Fault
from .noun_schemas import SCHEMA_VERSION
from .parsing import MAX_BYTES, MAX_DEPTH, MAX_VALUES

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
