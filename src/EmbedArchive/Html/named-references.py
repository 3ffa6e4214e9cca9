"""Writes NamedReferences.Table.cs: the named character references of the WHATWG HTML standard (13.5).

Source: html.entities.html5 of Python's standard library, a copy of https://html.spec.whatwg.org/entities.json
(PSF licence; the list itself is part of the HTML standard, BSD 3-clause where included in software). Run: python3 named-references.py
"""
import html.entities
import pathlib
import textwrap

names = html.entities.html5
with_semicolon = {name[:-1]: value for name, value in names.items() if name.endswith(";")}
legacy = {name: value for name, value in names.items() if not name.endswith(";")}
assert len(names) == 2231 and all(with_semicolon[name] == value for name, value in legacy.items())
assert all(name.isascii() and name.isalnum() for name in with_semicolon)

entries = [
    name + ("~" if name in legacy else "=") + "+".join(f"{ord(c):X}" for c in with_semicolon[name])
    for name in sorted(with_semicolon)
]
table = textwrap.fill(" ".join(entries), 148, break_long_words=False, break_on_hyphens=False)
source = f'''// Written by named-references.py; the source and its licence are named there.
namespace EmbedArchive.Html;

internal static partial class NamedReferences
{{
    /// <summary>Longest name that may stand without its semicolon.</summary>
    private const int LongestLegacy = {max(map(len, legacy))};

    /// <summary>Longest name, without its semicolon.</summary>
    private const int Longest = {max(map(len, with_semicolon))};

    // name=code points in hexadecimal; name~ may stand without its semicolon. Sorted by bytes, so it is searched as it lies in the assembly:
    // nothing is built at start, nothing is copied.
    private static ReadOnlySpan<byte> Table => """
{textwrap.indent(table, "        ")}
        """u8;
}}
'''
pathlib.Path(__file__).with_name("NamedReferences.Table.cs").write_text(source, encoding="ascii", newline="\n")
