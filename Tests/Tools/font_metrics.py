#!/usr/bin/env python3
"""Writes Sources/ComentionRender/AdvanceWidths.swift from the Liberation Sans fonts.

Only the advance widths are taken, in units of 1/2048 em: facts about a typeface that is metrically
compatible with Arial and Helvetica. Run it again only to widen the ranges of characters:

    pip install fonttools
    python3 Tests/Tools/font_metrics.py /usr/share/fonts/truetype/liberation > \
        Sources/ComentionRender/AdvanceWidths.swift
"""

import sys
from pathlib import Path

from fontTools.ttLib import TTFont

RANGES = [
    (0x0020, 0x007E, "Basic Latin"),
    (0x00A0, 0x017F, "Latin-1 Supplement and Latin Extended-A"),
    (0x0384, 0x03CE, "Greek"),
    (0x0400, 0x045F, "Cyrillic of the Slavic languages"),
    (0x0490, 0x0491, "Cyrillic: Ukrainian"),
    (0x1E80, 0x1E85, "Latin Extended Additional"),
    (0x2010, 0x2027, "General Punctuation"),
    (0x2030, 0x203A, "General Punctuation"),
    (0x20A3, 0x20B9, "Currency Symbols"),
    (0x2116, 0x2122, "Letterlike Symbols"),
    (0x2190, 0x2195, "Arrows"),
    (0x2212, 0x2212, "Minus sign"),
]


def widths(font, first, last):
    """The advance widths of a range; 0 where the font has no character."""
    cmap, metrics = font.getBestCmap(), font["hmtx"]
    return [metrics[cmap[c]][0] if c in cmap else 0 for c in range(first, last + 1)]


def rows(numbers):
    """The numbers as lines of at most 100 columns."""
    line, out = "   ", []
    for number in numbers:
        item = f" {number},"
        if len(line) + len(item) > 100:
            out.append(line)
            line = "   "
        line += item
    return out + [line]


def main(folder):
    regular = TTFont(Path(folder) / "LiberationSans-Regular.ttf")
    bold = TTFont(Path(folder) / "LiberationSans-Bold.ttf")
    assert regular["head"].unitsPerEm == bold["head"].unitsPerEm == 2048
    print("// Written by Tests/Tools/font_metrics.py; do not edit.\n")
    print("/// The advance widths of Liberation Sans in units of 1/2048 em; 0 stands for no character.")
    print("enum AdvanceWidths {")
    print("  /// The first scalar of each range, and where its widths start in `regular` and `bold`.")
    print("  static let ranges: [(first: UInt32, last: UInt32, start: Int)] = [")
    start = 0
    for first, last, name in RANGES:
        print(f"    (0x{first:04X}, 0x{last:04X}, {start}),  // {name}")
        start += last - first + 1
    print("  ]")
    for name, font in (("regular", regular), ("bold", bold)):
        print(f"\n  /// The widths of the {name} face, range after range.")
        print(f"  static let {name}: [UInt16] = [")
        for first, last, _ in RANGES:
            print("\n".join(rows(widths(font, first, last))))
        print("  ]")
    print("}")


if __name__ == "__main__":
    main(sys.argv[1])
