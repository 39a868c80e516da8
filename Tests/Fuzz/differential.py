"""Judges the texts that `fuzz emit` writes by Python's json, made strict, and compares the verdicts.

    fuzz emit 1000000 1 | python3 differential.py
"""

import json
import struct
import sys


def unique(pairs):
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a name stands twice")
    return found


def refuse(word):
    raise ValueError(word)


decoder = json.JSONDecoder(object_pairs_hook=unique, parse_constant=refuse, strict=True)


def accepts(data):
    """Whether the bytes are RFC 8259 and I-JSON, a byte order mark at the start aside."""
    try:
        text = data.decode("utf-8")
        value = decoder.decode(text[1:] if text.startswith("\ufeff") else text)
        if b"\\u" in data:
            # Lone surrogates, which Python keeps, have no UTF-8.
            json.dumps(value, ensure_ascii=False).encode("utf-8")
        return True
    except (ValueError, RecursionError):
        return False


def main():
    sys.set_int_max_str_digits(0)
    stream = sys.stdin.buffer
    count = accepted = differing = 0
    while len(head := stream.read(5)) == 5:
        verdict, length = struct.unpack("<BI", head)
        data = stream.read(length)
        count += 1
        accepted += verdict
        if accepts(data) != bool(verdict):
            differing += 1
            if differing <= 20:
                print(f"{'read' if verdict else 'refused'} here, not so by Python: {data!r}")
    print(f"{count} texts, {accepted} accepted, {differing} verdicts differ from Python's")
    return 1 if differing or not count else 0


if __name__ == "__main__":
    sys.exit(main())
