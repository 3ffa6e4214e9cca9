#!/usr/bin/env python3
"""Makes the tables of this folder (hosts.txt, wrappers.txt, tracking.txt) from collected link knowledge.

usage: make_tables.py FOLDER      FOLDER holds shorteners.json, wrappers.json and tracking-params.json

What ships: rows that a permissive or public source has, or that two independent sources have. Rows known from memory or from one
copyleft list alone need a line in second-sources.tsv (KEY <tab> SOURCE: where else the fact is stated); without one they are left out
and counted on the last line of the output. A list that only confirms a fact is named there; nothing is copied from it.
"""
import json, os, re, sys
import re._parser as sre  # the standard library's own regular expression parser

HERE = os.path.dirname(os.path.abspath(__file__))
WORD = set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-")
TYPES = {"platform": "wrapper", "search": "wrapper", "press": "wrapper", "proxy": "wrapper", "amp": "amp-cache", "deeplink": "deep-link",
         "login-wall": "wall", "consent-wall": "wall", "captcha-wall": "wall", "interstitial": "warning"}
# A translator shows the page itself in another language: the address inside is plain, and nobody is sent on.
TRANSLATORS = {"google-translate", "google-translate-host"}
KINDS = {"vanity": "vanity", "monetised": "monetised", "ip-logger": "ip-logger", "pid": "persistent-id", "archive": "archive", "not-shortener": "none"}
# Network of affiliates by Commission Junction: its five hosts share their forms.
CJ = ["www.anrdoezrs.net", "www.dpbolvw.net", "www.jdoqocy.com", "www.kqzyfj.com", "www.tkqlhce.com"]


def row(host, kind, encoding, pattern, parameters, name):
    return "\t".join([host, kind, encoding, pattern, parameters, "-", name])


# Forms that the collected tables lack. FeedsPortal: macieklamberski/urlpurify:src/unwraps/feedsportal.ts (MIT). Partnerize:
# bjornstar/intercept-redirect:webextension/index.js (MIT). The others: the project's own rules for labelling the short links of article
# pages; the path form of CJ and the hosts of Impact and Narrativ were seen on many public pages besides.
MORE = [row("*.feedsportal.com", "wrapper", "feedsportal", ".../story01.htm", "-", "feedsportal")]
MORE += [row("substack.com", "email-tracker", "opaque", "/redirect/<w:36>", "-", "substack-opaque")]
MORE += [row("*.prf.hn", "affiliate", "tail", "/click/...", "-", "partnerize")]
MORE += [row("shop-links.co", "affiliate", "percent", "/link", "url", "narrativ")]
MORE += [row(h, "affiliate", "percent", "/c/...", "u", "impact") for h in ("*.evyy.net", "*.7eer.net")]
# Impact's merchants give it hosts of their own (goto.shop.example): three numbers and an address in "u" say what it is.
MORE += [row("*", "affiliate", "percent", "/c/<d:2-12>/<d:2-12>/<d:2-12>", "u", "impact-own-host").replace("\t-\t", "\ttold=yes\t")]
MORE += [row("click.linksynergy.com", "affiliate", "percent", "/...", "murl", "rakuten-click")]
# Exits of communities: each is stated by at least two independent public programs that skip them (RuCu6/QuanX:Scripts/noRedirect.js,
# zZPiglet/Task:noredirect.js, zzall/temperMonkey:link_address_redirect/index.js and others, looked up 2026-11-24; only the address forms are taken).
EXITS = [
    ("away.vk.com", "/away.php", "to", "vk-away"), ("weibo.cn", "/sinaurl", "u,toasturl,goto", "weibo-sinaurl"), ("www.jianshu.com", "/go-wild", "url", "jianshu-go-wild"),
    ("www.oschina.net", "/action/GoToLink", "url", "oschina-go"), ("www.pixiv.net", "/jump.php", "url", "pixiv-jump"),
]
MORE += [row(h, "exit", "percent", path, name, rule) for h, path, name, rule in EXITS]
MORE += [row("www.pixiv.net", "exit", "raw-query", "/jump.php", "-", "pixiv-jump")]
MORE_LAST = [row(h, "affiliate", "tail", p, "-", "cj-path") for h in CJ for p in ("/click-...", "/links/...")]
# Values that the collected table takes for simpler than they are (the project's own labelling rules).
ENCODINGS = {"awin": "brackets,percent-until-url"}
# ShareASale's bookmarklet writes the merchant's address without a scheme: seen so on many public pages.
SCHEMELESS = {"shareasale"}
MORE_HOSTS = ["aol.it\tvanity", "bhpho.to\tvanity", "feedproxy.google.com\tshortener"]
RAW = {"proofpoint-v3": "/v3/__...", "raw-single-slash": None}


def second_sources():
    lines = [l.rstrip("\n").split("\t") for l in open(os.path.join(HERE, "second-sources.tsv"), encoding="utf-8") if l.strip() and l[0] != "#"]
    return {l[0]: l[1] for l in lines}


def header(title, fields, sources):
    return "".join("# %s\n" % l for l in [title, "Made by make_tables.py; do not edit.", fields] + ["Source: %s" % s for s in sources])


def run_of(chars):
    """The pattern's class for a set of characters: one segment's characters, or a word's."""
    return "*" if chars is None else "w"


def members(items):
    """The characters of a [...] set; None for a negated one."""
    out = set()
    for op, arg in items:
        op = str(op)
        if op == "NEGATE": return None
        if op == "LITERAL": out.add(chr(arg))
        elif op == "RANGE": out.update(chr(c) for c in range(arg[0], arg[1] + 1))
        elif op == "CATEGORY": out.update(WORD if "WORD" in str(arg) else set("0123456789"))
    return out


def expand(tokens):
    """All plain patterns that a regular expression stands for: alternatives and optional parts are multiplied out."""
    results = [""]
    for op, arg in tokens:
        op = str(op)
        if op == "LITERAL": parts = [chr(arg)]
        elif op == "AT" or op == "ASSERT_NOT": parts = [""]     # anchors are read by the caller; the one look-ahead is covered by order
        elif op == "IN":
            chars = members(arg)
            parts = ["<w:1>"] if chars is None or len(chars) > 8 else sorted(chars)
        elif op == "NOT_LITERAL": parts = ["<w:1>"]
        elif op == "BRANCH": parts = [p for b in arg[1] for p in expand(b)]
        elif op == "SUBPATTERN":
            inner = expand(arg[3])
            parts = ["(%s)" % p for p in inner] if arg[0] else inner
        elif op in ("MAX_REPEAT", "MIN_REPEAT"):
            low, high, what = arg
            kind, body = str(what[0][0]), what[0][1]
            if (low, high) == (0, 1): parts = expand(what) + [""]
            elif kind == "ANY": parts = ["**"]
            elif kind == "NOT_LITERAL" or (kind == "IN" and members(body) is None): parts = ["*"]
            else: parts = ["<w>" if high == sre.MAXREPEAT else "<w:%d>" % low if low == high else "<w:%d-%d>" % (low, high)]
        else: raise SystemExit("not understood: %s %s" % (op, arg))
        results = [r + p for r in results for p in parts]
    return results


def patterns(rule):
    if rule["encoding"] in RAW: return [RAW[rule["encoding"]]] if RAW[rule["encoding"]] else raw_prefixes(rule)
    tokens = list(sre.parse(rule["pathPattern"]))
    start = bool(tokens) and str(tokens[0][0]) == "AT"
    end = bool(tokens) and str(tokens[-1]) == "(AT, AT_END)"
    return [("" if start else "...") + p + ("" if end or p.endswith(("**", "**)")) else "...") for p in expand(tokens)]


def raw_prefixes(rule):
    """The gateway's and the network's forms that hold their target unescaped: only their beginning is matched."""
    return ["/x/c/..."] if "amazon" in rule["name"] else ["/v2/..."]


def hosts(data, second):
    rows, left = [], 0
    for host, v in data.items():
        if host == "_meta" or v["kind"] == "wrapper": continue
        if v["verified"].startswith("from memory") and host not in second:
            left += 1
            continue
        flags = (["dead"] if v["status"] == "dead" else []) + (["below"] if v.get("subdomains") else [])
        rows.append("\t".join([host, KINDS.get(v["kind"], "shortener")] + ([",".join(flags)] if flags else [])))
    known = {r.split("\t")[0] for r in rows}
    rows += [r for r in MORE_HOSTS if r.split("\t")[0] not in known]
    sources = sorted(data["_meta"]["sources"].values()) + ["second-sources.tsv", "the project's own rules for labelling the short links of article pages"]
    return header("Hosts of short links, and hosts that only look like it.", "host <tab> type [<tab> dead,below]", sources) + "\n".join(rows) + "\n", left


def wrappers(data, second):
    rows, left = list(MORE), 0
    for r in data:
        key = r["name"] + "@" + r["host"]
        if r["evidence"] in ("memory", "single-copyleft-list") and key not in second:
            left += 1
            continue
        options = ["%s=%s" % (k, r[k]) for k in ("schemeless", "template") if k in r]
        if r["name"] in SCHEMELESS: options.append("schemeless=https")
        if r.get("relative"): options.append("relative=yes")
        if "suffixCut" in r: options.append("cut=signature")
        if "requires" in r: options += ["if=%s:%s" % (k, v) for k, v in r["requires"].items() if k != "match"]
        if r["name"] == "mcas-proxy": options.append("cut=mcas")
        for pattern in sorted({p if p.endswith(("...", "**)")) else p.rstrip("/") for p in patterns(r)}):
            kind = "translation" if r["name"] in TRANSLATORS else TYPES.get(r["group"], r["group"])
            rows.append("\t".join([r["host"], kind, ENCODINGS.get(r["name"], r["encoding"]), pattern, ",".join(r["param"] or ["-"]), " ".join(options) or "-", r["name"]]))
    rows += MORE_LAST
    sources = ["macieklamberski/urlpurify:src/unwraps/ (MIT)", "amp.dev, AMP cache URLs (public)", "ArchiveTeam/terroroftinytown:terroroftinytown/services/bitly.py (MIT)",
               "public issue threads named in docs/links.md", "second-sources.tsv"]
    return header("Links that carry their target.", "host <tab> type <tab> encoding <tab> path pattern (see PathPattern.cs) <tab> parameters <tab> options <tab> name", sources) + "\n".join(rows) + "\n", left


def tracking(data, second):
    rows = ["prefix\t" + p for p in data["global"]["prefix"]] + ["name\t" + n for n in data["global"]["exact"]] + ["affiliate\t" + n for n in data["affiliate"]]
    left = 0
    for h in data["exemptHosts"]: rows.append("exempt\t" + h["host"].replace("login.*", "login.**"))
    for host, v in data["perDomain"].items():
        v = dict(data["perDomain"][v["sameAs"]]) if "sameAs" in v else v
        if v.get("note") == "(unverified)" and "tracking@" + host not in second:
            left += 1
            v = dict(v, strip=[])
        for field, word in (("strip", "strip"), ("keep", "keep"), ("exclude", "except")):
            rows += ["\t".join([word, host, n]) for n in v.get(field, [])]
        rows += ["\t".join(["strip-path", host, p.split("[")[0]]) for p in v.get("pathStrip", [])]
    sources = [s for k, s in sorted(data["_meta"]["sources"].items()) if k in ("registry", "urlpurify", "utm-stripper", "duckduckgo")]
    return header("Names of query parameters that carry click and campaign state.", "word <tab> host or name [<tab> name]", sources) + "\n".join(rows).replace("%24", "$") + "\n", left


def main():
    folder, second = sys.argv[1], second_sources()
    left = []
    for name, source, make in (("hosts.txt", "shorteners.json", hosts), ("wrappers.txt", "wrappers.json", wrappers), ("tracking.txt", "tracking-params.json", tracking)):
        text, out = make(json.load(open(os.path.join(folder, source), encoding="utf-8")), second)
        open(os.path.join(HERE, name), "w", encoding="utf-8", newline="\n").write(text)
        left.append("%s: %d lines, %d rows left out" % (name, text.count("\n"), out))
    print("\n".join(left))


main()
