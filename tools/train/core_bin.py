"""Reads and writes the container of models/core.bin (layout: core/core_bin.h)."""

import struct
from collections.abc import Mapping

MAGIC = b"WNOW"
VERSION = 1
_HEADER = struct.Struct("<4sIQI")
_FNV_OFFSET = 0xCBF29CE484222325
_FNV_PRIME = 0x100000001B3
_MASK = (1 << 64) - 1


def fnv1a64(data: bytes) -> int:
    """FNV-1a, 64 bit, as in the public-domain reference by Fowler, Noll and Vo."""
    value = _FNV_OFFSET
    for byte in data:
        value = ((value ^ byte) * _FNV_PRIME) & _MASK
    return value


def pack(sections: Mapping[str, bytes]) -> bytes:
    """The container's bytes for sections in the given order; tags are four ASCII letters."""
    body = bytearray(struct.pack("<I", len(sections)))
    for tag, payload in sections.items():
        name = tag.encode("ascii")
        if len(name) != 4:
            raise ValueError(f"section tag {tag!r}: expected four letters")
        body += name + struct.pack("<I", len(payload)) + payload
    return MAGIC + struct.pack("<IQ", VERSION, fnv1a64(bytes(body))) + bytes(body)


def unpack(data: bytes) -> dict[str, bytes]:
    """The sections of a container; raises ValueError naming what was expected and found."""
    if len(data) < _HEADER.size:
        raise ValueError(f"core.bin: {len(data)} bytes, expected at least {_HEADER.size}")
    magic, version, checksum, count = _HEADER.unpack_from(data)
    if magic != MAGIC or version != VERSION:
        raise ValueError(f"core.bin: magic {magic!r} version {version}, expected {MAGIC!r} version {VERSION}")
    if fnv1a64(data[16:]) != checksum:
        raise ValueError("core.bin: checksum differs")
    sections: dict[str, bytes] = {}
    at = _HEADER.size
    for _ in range(count):
        if at + 8 > len(data):
            raise ValueError(f"core.bin: section header at byte {at} runs past the end")
        tag = data[at : at + 4].decode("ascii")
        (size,) = struct.unpack_from("<I", data, at + 4)
        at += 8
        if at + size > len(data):
            raise ValueError(f"core.bin: section {tag} of {size} bytes runs past the end")
        sections[tag] = data[at : at + size]
        at += size
    return sections
