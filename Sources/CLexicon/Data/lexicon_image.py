#!/usr/bin/env python3
"""Builds lexicon.image, the tables that the program embeds, from lexicon.tsv.

usage: lexicon_image.py [--check]
needs: a C compiler with C23 (clang of the Swift toolchain, or another one named by the variable CC)

build_lexicon.py runs it after writing lexicon.tsv; alone it is needed after a change of the hashes or tables in
Sources/CWordScan, or where lexicon.tsv came from elsewhere. It compiles build_image.c with the program's own code for
tables of names, so that what is hashed here is found there.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
TABLE = HERE / "lexicon.tsv"
IMAGE = HERE / "lexicon.image"
NAMES = HERE.parent.parent / "CWordScan"


class ImageError(Exception):
    """The image could not be built."""


def compiler() -> str:
    found = next(filter(None, map(shutil.which, [os.environ.get("CC") or "clang", "clang", "cc"])), None)
    if not found:
        raise ImageError("no C compiler found; name one in the variable CC")
    return found


def run(command: list[str | Path]) -> None:
    result = subprocess.run(command, capture_output=True, text=True)
    if result.returncode != 0:
        raise ImageError(result.stderr.strip() or f"{command[0]} failed")


def image_of(table: Path) -> bytes:
    """The image of a table."""
    with tempfile.TemporaryDirectory() as folder:
        program, image = Path(folder, "build_image"), Path(folder, "image")
        run([compiler(), "-std=c2x", "-O2", "-I", HERE.parent / "include", "-I", NAMES / "include", "-o", program,
             HERE / "build_image.c", *sorted(NAMES.glob("*.c"))])
        run([program, table, image])
        return image.read_bytes()


def main() -> int:
    try:
        image = image_of(TABLE)
    except ImageError as error:
        print(f"lexicon_image: {error}", file=sys.stderr)
        return 1
    if "--check" in sys.argv[1:]:
        if IMAGE.exists() and IMAGE.read_bytes() == image:
            return 0
        print(f"lexicon_image: {IMAGE} is stale; run lexicon_image.py and commit the result", file=sys.stderr)
        return 1
    IMAGE.write_bytes(image)
    print(f"{IMAGE.name}\tbytes={len(image)}", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
