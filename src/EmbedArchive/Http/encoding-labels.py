"""Writes EncodingLabels.Table.cs: the labels of the WHATWG Encoding Standard (4.2) with the code page that decodes each.

Source: lib/labels-to-names.json of the npm package whatwg-encoding 3.1.1 (MIT); the encodings that it leaves out are added here.
Run: python3 encoding-labels.py PATH/labels-to-names.json
"""
import json
import pathlib
import sys

CODE_PAGES = {
    "UTF-8": 65001, "UTF-16LE": 1200, "UTF-16BE": 1201, "IBM866": 866, "KOI8-R": 20866, "KOI8-U": 21866, "macintosh": 10000,
    "ISO-8859-2": 28592, "ISO-8859-3": 28593, "ISO-8859-4": 28594, "ISO-8859-5": 28595, "ISO-8859-6": 28596, "ISO-8859-7": 28597,
    "ISO-8859-8": 28598, "ISO-8859-8-I": 38598, "ISO-8859-13": 28603, "ISO-8859-15": 28605, "windows-874": 874,
    **{f"windows-{page}": page for page in range(1250, 1259)}, "x-mac-cyrillic": 10007,
    # The standard decodes GBK with the decoder of gb18030.
    "GBK": 54936, "gb18030": 54936, "Big5": 950, "EUC-JP": 51932, "ISO-2022-JP": 50220, "Shift_JIS": 932, "EUC-KR": 949,
}
# .NET has no ISO-8859-10, -14, -16; x-user-defined is no text encoding.
LEFT_OUT = {"ISO-8859-10", "ISO-8859-14", "ISO-8859-16", "x-user-defined"}

labels = json.loads(pathlib.Path(sys.argv[1]).read_text("utf-8"))
labels |= {
    "iso-2022-jp": "ISO-2022-JP", "csiso2022jp": "ISO-2022-JP", "x-mac-cyrillic": "x-mac-cyrillic", "x-mac-ukrainian": "x-mac-cyrillic",
    "iso-8859-8-i": "ISO-8859-8-I", "csiso88598i": "ISO-8859-8-I", "logical": "ISO-8859-8-I",
}
assert set(labels.values()) - LEFT_OUT <= set(CODE_PAGES)
rows = {}
for label, name in labels.items():
    if name not in LEFT_OUT:
        rows.setdefault(CODE_PAGES[name], []).append(label)

lines = [f'        ({page}, " {" ".join(sorted(names))} "),' for page, names in sorted(rows.items())]
source = f'''// Written by encoding-labels.py; the source and its licence are named there.
namespace EmbedArchive.Http;

internal static partial class EncodingLabels
{{
    /// <summary>Each code page with its labels, a space before and behind each.</summary>
    private static readonly (int CodePage, string Labels)[] Table =
    [
{chr(10).join(lines)}
    ];
}}
'''
pathlib.Path(__file__).with_name("EncodingLabels.Table.cs").write_text(source, encoding="ascii", newline="\n")
