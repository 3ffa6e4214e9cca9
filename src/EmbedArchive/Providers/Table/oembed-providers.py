#!/usr/bin/env python3
"""Writes OEmbedProviders.cs: providers that are nothing but addresses and an oEmbed endpoint.

usage: oembed-providers.py providers.json     (from the npm package oembed-providers 1.0.20260604, MIT, Copyright (c) 2016 Cal Henderson)

Left out: providers with a file of their own, addresses that are every page of a site, endpoints that need a key in their address.
"""
import glob, json, os, re, sys

here = os.path.dirname(os.path.abspath(__file__))
own_hosts, own_keys = set(), set()
for file in glob.glob(os.path.join(here, "..", "*.cs")):
    text = open(file, encoding="utf-8").read()
    own_keys.add(re.search(r'EmbedProvider Provider \{ get; \} = new\("([^"]+)"', text).group(1))
    listed = re.search(r"Hosts =\s*\[(.*?)\]", text, re.S).group(1)
    own_hosts.update(re.findall(r'"([^"]+)"', listed))
    own_hosts.update(re.findall(r'new\("([a-z0-9.*-]+\.[a-z]+)/', text))
own_hosts = {re.sub(r"^(\*\.|www\.)", "", h) for h in own_hosts if h != "*"}

def is_own(host):
    host = re.sub(r"^(\*\.|www\.)", "", host)
    return any(host == own or host.endswith("." + own) or own.endswith("." + host) or host.split(".")[0] + ".*" == own for own in own_hosts)

def pattern(scheme):
    """The scheme as an address pattern; None when it is no address, or any page of a host."""
    found = re.match(r"https?://([^/?]+)(/[^?#]*)?(\?[^#]*)?$", scheme)
    if not found: return None
    host, path, query = found.group(1).lower(), found.group(2) or "/", found.group(3) or ""
    host = re.sub(r"^\*\.(?=www\.)", "", host)
    if host.startswith("www."): host = host[4:]
    if re.search(r"\s", scheme) or "*" in host[1:] or host == "*" or (host[0] == "*" and host[1] != ".") or is_own(host) or re.search(r"[{}|()]", path + query): return None
    if path in ("/w/*", "/videos/watch/*"): return None  # PeerTube, which is known on every host that no other provider names
    steps = [s for s in path.split("/") if s]
    if not any(re.sub(r"\*", "", s) for s in steps) and "=" not in query and not re.search(r"\b(embed|player|play|share|app|view|widget|cdn)\b", host): return None
    further = steps and steps[-1].endswith("*")
    out = []
    for step in steps:
        step = re.sub(r"\*+$", "*", step)
        if step == "*": out.append("{%s}" % chr(ord("a") + len(out)))
        else: out.append(re.sub(r"\*(?=.)", lambda m: "{%s}" % chr(ord("m") + len(out)), step))
    parameters = [p for p in query[1:].split("&") if re.match(r"[\w-]+=", p)]
    parameters = [re.sub(r"=\*$", "={%s}" % chr(ord("x")), p, count=1) for p in parameters if p.endswith("=*")][:1]
    if "{" not in "/".join(out + parameters) and not further: return None
    return host + "/" + "/".join(out) + ("/**" if further else "") + ("?" + "&".join(parameters) if parameters else "")

rows, taken, keys = [], set(), set(own_keys)
for provider in sorted(json.load(open(sys.argv[1], encoding="utf-8")), key=lambda p: p["provider_name"].lower()):
    name = re.sub(r"\s+", " ", provider["provider_name"]).strip()
    key = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")
    if "peertube" in name.lower(): continue # PeerTube.cs knows every server of it
    patterns, endpoint = [], None
    for one in provider["endpoints"]:
        address = one["url"].replace("{format}", "json").strip()
        if "{" in address or "access_token" in address or not address.startswith("http"): continue
        for scheme in one.get("schemes", []):
            made = pattern(scheme.strip())
            shape = made and re.sub(r"\{\w+", "{", made)
            if not made or shape in taken: continue
            taken.add(shape)
            patterns.append(made)
            endpoint = endpoint or address
    if patterns and key and key not in keys:
        keys.add(key)
        rows.append("%s|%s|%s|%s" % (key, name, endpoint, " ".join(patterns[:8])))

with open(os.path.join(here, "OEmbedProviders.cs"), "w", encoding="utf-8") as out:
    out.write('''namespace EmbedArchive.Providers.Table;

/// <summary>
/// Written by oembed-providers.py from the npm package oembed-providers 1.0.20260604 (MIT, Copyright (c) 2016 Cal Henderson): key, name, oEmbed endpoint,
/// address patterns. Providers with a file of their own are left out.
/// </summary>
internal static class OEmbedProviders
{
    internal const string Rows =
        """
''')
    for row in rows: out.write("        " + row + "\n")
    out.write('        """;\n}\n')
print(len(rows), "providers")
