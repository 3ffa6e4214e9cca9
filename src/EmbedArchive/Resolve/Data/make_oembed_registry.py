#!/usr/bin/env python3
"""Makes oembed-registry.txt from the public registry of oEmbed providers.

usage: npm pack oembed-providers@1.0.20260604 && tar xzf oembed-providers-*.tgz && make_oembed_registry.py package/providers.json

Left out: endpoints without schemes (they are found by discovery), schemes that are not of the web, and schemes for a whole site of
providers that this library knows itself.
"""
import json, os, sys

HERE = os.path.dirname(os.path.abspath(__file__))
KNOWN = ("facebook.com", "instagram.com", "twitter.com", "x.com", "threads.net", "threads.com", "tiktok.com", "youtube.com", "youtu.be", "vimeo.com",
         "reddit.com", "open.spotify.com", "rumble.com", "bsky.app")


def host(scheme):
    return scheme.split("://", 1)[1].split("/", 1)[0].lower()


def wanted(scheme):
    if not scheme.startswith(("http://", "https://")): return False
    name = host(scheme).removeprefix("*.").removeprefix("www.")
    return name.count("*") == 0 and "." in name and name not in KNOWN


def main(path):
    rows = set()
    for provider in json.load(open(path, encoding="utf-8")):
        for endpoint in provider["endpoints"]:
            address = endpoint["url"].replace("{format}", "json")
            if not address.startswith(("http://", "https://")) or "*" in address: continue
            for scheme in endpoint.get("schemes", []):
                if not wanted(scheme): continue
                pattern = scheme.split("://", 1)[1]
                rows.add((host(scheme).removeprefix("www."), "/" + pattern.split("/", 1)[1] if "/" in pattern else "/", address))
    with open(os.path.join(HERE, "oembed-registry.txt"), "w", encoding="utf-8", newline="\n") as out:
        out.write("# Which oEmbed endpoint answers for which addresses: host, path pattern (* is any run), endpoint.\n")
        out.write("# Made by make_oembed_registry.py from oembed-providers 1.0.20260604 (github.com/iamcal/oembed, MIT, (c) Cal Henderson); do not edit.\n")
        for row in sorted(rows): out.write("\t".join(row) + "\n")
    print(len(rows), "schemes")


main(sys.argv[1])
