#!/usr/bin/env python3
"""Writes story.warc.gz: the capture that answers for story.html, made of invented answers in the providers' real shapes.

usage: python3 make_samples.py        (Python 3.9 or newer, nothing else; the same bytes at every run)

Every person, account, post, picture and host here is invented. The shapes of the answers are those of the providers' public endpoints.
"""
import gzip, hashlib, io, json, math, struct, uuid, zlib
from pathlib import Path
from urllib.parse import quote

HERE = Path(__file__).parent
DATE = "2026-05-06T06:00:%09.6fZ"          # the run began on 6 May 2026, 06:00 UTC
SOFTWARE = "EmbedArchive sample capture (make_samples.py)"
exchanges = []


def answer(url, body=b"", status=200, kind="application/json; charset=utf-8", **headers):
    """One exchange: what a GET of this address is answered with."""
    body = json.dumps(body, ensure_ascii=False).encode() if isinstance(body, (dict, list)) else body.encode() if isinstance(body, str) else body
    exchanges.append((url, status, {"Content-Type": kind, **{k.replace("_", "-"): v for k, v in headers.items()}, "Content-Length": str(len(body))}, body))


def picture(width, height, paint):
    """A PNG made of one function of x and y."""
    rows = b"".join(b"\0" + b"".join(bytes(paint(x, y)) for x in range(width)) for y in range(height))
    chunk = lambda name, data: struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b"")


def base36_token(post_id):
    """The token of X's syndication endpoint: ((id / 1e15) * pi) in base 36 without zeros and the point (JavaScript's digits)."""
    value = int(post_id) / 1e15 * 3.141592653589793
    whole, fraction = int(value), value - int(value)
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    head = ""
    while whole: head, whole = digits[whole % 36] + head, whole // 36
    delta = max(0.5 * (math.nextafter(value, math.inf) - value), 5e-324)
    tail = ""
    while fraction >= delta:
        fraction *= 36; delta *= 36
        digit = int(fraction); tail += digits[digit]; fraction -= digit
        if fraction > 0.5 or (fraction == 0.5 and digit & 1):
            if fraction + delta > 1:
                while tail:
                    last = digits.index(tail[-1]) + 1; tail = tail[:-1]
                    if last < 36: tail += digits[last]; break
                break
    return (head + tail).replace("0", "")


# --- Pictures ---------------------------------------------------------------------------------------------------------
def tally(x, y):
    """A sheet of paper with rows of strokes, on a desk."""
    if not (60 < x < 740 and 40 < y < 420): return (54, 61, 73)
    row, column = (y - 40) // 38, (x - 60) // 14
    if y < 100: return (32, 58, 94) if 48 < y < 92 and 90 < x < 520 else (250, 248, 240)
    if (x - 60) % 14 < 3 and 10 < (y - 40) % 38 < 32 and column % 6 != 5 and column < (46 if row % 2 else 40): return (32, 58, 94) if row < 6 else (150, 52, 44)
    return (250, 248, 240) if (y - 40) % 38 else (226, 220, 204)


def pier(x, y):
    """Cranes against an evening sky."""
    if y > 300: return (18, 30 + (y - 300) // 6, 46 + (y + x // 9) % 7)
    for left in (90, 250, 430, 590):
        if left < x < left + 12 and y > 110 or left - 50 < x < left + 120 and 104 < y < 114: return (24, 26, 34)
    if y > 258 and (x // 46) % 5 != 4: return ((168, 74, 44), (46, 92, 118), (196, 158, 72), (92, 104, 98))[(x // 46 + y // 21) % 4]
    return (236 - y // 3, 150 - y // 5, 96 + y // 5)


def queue(x, y):
    """A bar chart of waiting ships."""
    if x < 60 or y > 330: return (246, 247, 249)
    bar = (x - 60) // 70
    height = (30, 44, 61, 92, 140, 196, 268, 290)[min(bar, 7)]
    return (38, 96, 140) if (x - 60) % 70 < 46 and 330 - y < height else (246, 247, 249) if y % 55 else (214, 218, 224)


def hall(x, y):
    """Rows of benches under an arch."""
    if (x - 320) ** 2 + (y - 250) ** 2 * 2 < 26000: return (206, 188, 150)
    return (96, 60, 44) if y > 250 and (y // 14) % 2 else (58, 44, 52)


def portrait(coat, ground):
    """Head and shoulders."""
    return lambda x, y: (214, 178, 150) if (x - 48) ** 2 + (y - 38) ** 2 < 380 else coat if (x - 48) ** 2 + (y - 104) ** 2 < 1900 else ground


TALLY, PIER, QUEUE, HALL = picture(800, 450, tally), picture(720, 480, pier), picture(640, 360, queue), picture(640, 360, hall)

# --- X: a post with a picture, and a deleted one -------------------------------------------------------------------------
POST = "2051287066919709500"
LINK, PHOTO = "https://t.co/Hb51Vt26Qx", "https://t.co/Pq7Tally5L"
WORDS = "51–50. The harbor bill passes. Every container that enters our ports will be scanned by 2029, and we will publish the numbers. "
AT_LINK, AT_PHOTO = [len(WORDS), len(WORDS + LINK)], [len(WORDS + LINK) + 1, len(WORDS + LINK) + 1 + len(PHOTO)]
answer(f"https://cdn.syndication.twimg.com/tweet-result?id={POST}&lang=en&token={base36_token(POST)}", {
    "__typename": "Tweet", "lang": "en", "favorite_count": 18422, "possibly_sensitive": False, "created_at": "2026-05-04T13:05:22.000Z",
    "display_text_range": [0, AT_LINK[1]], "id_str": POST,
    "entities": {"hashtags": [], "user_mentions": [], "symbols": [],
                 "urls": [{"display_url": "harbor-act.example/vote", "expanded_url": "https://harbor-act.example/vote", "indices": AT_LINK, "url": LINK}],
                 "media": [{"display_url": "pic.x.com/Pq7Tally5L", "expanded_url": f"https://x.com/irismarlowe/status/{POST}/photo/1", "indices": AT_PHOTO, "url": PHOTO}]},
    "user": {"id_str": "88120441", "name": "Sen. Iris Marlowe", "screen_name": "irismarlowe", "is_blue_verified": False, "verified": False, "verified_type": "Government",
             "profile_image_shape": "Circle", "profile_image_url_https": "https://pbs.twimg.com/profile_images/880/iris_normal.png"},
    "text": f"{WORDS}{LINK} {PHOTO}",
    "edit_control": {"edit_tweet_ids": [POST], "editable_until_msecs": "1777903522000", "is_edit_eligible": True, "edits_remaining": "5"},
    "mediaDetails": [{"display_url": "pic.x.com/Pq7Tally5L", "expanded_url": f"https://x.com/irismarlowe/status/{POST}/photo/1", "ext_alt_text": "A handwritten tally sheet: 51 strokes in blue, 50 in red.",
                      "ext_media_availability": {"status": "Available"}, "indices": AT_PHOTO, "media_url_https": "https://pbs.twimg.com/media/HbTallySheet26.png",
                      "original_info": {"height": 450, "width": 800, "focus_rects": []}, "sizes": {"large": {"h": 450, "resize": "fit", "w": 800}}, "type": "photo", "url": "https://t.co/Pq7Tally5L"}],
    "photos": [{"backgroundColor": {"red": 54, "green": 61, "blue": 73}, "expandedUrl": f"https://x.com/irismarlowe/status/{POST}/photo/1", "url": "https://pbs.twimg.com/media/HbTallySheet26.png", "width": 800, "height": 450}],
    "conversation_count": 2310, "news_action_type": "conversation", "isEdited": False, "isStaleEdit": False})
for form in ("https://pbs.twimg.com/media/HbTallySheet26?format=png&name=orig", "https://pbs.twimg.com/media/HbTallySheet26.png?name=orig", "https://pbs.twimg.com/media/HbTallySheet26.png"):
    answer(form, TALLY, kind="image/png")
answer("https://pbs.twimg.com/profile_images/880/iris.png", picture(96, 96, portrait((122, 44, 60), (222, 226, 232))), kind="image/png")

GONE = "2051416606483072209"
answer(f"https://cdn.syndication.twimg.com/tweet-result?id={GONE}&lang=en&token={base36_token(GONE)}", {
    "__typename": "TweetTombstone", "tombstone": {"text": {"text": "This Post was deleted by the Post author. Learn more", "rtl": False,
        "entities": [{"from_index": 42, "to_index": 52, "ref": {"__typename": "TextEntityLink", "url": "https://help.twitter.com/rules-and-policies/notices-on-twitter", "url_type": "ExternalUrl"}}]}}})

# --- YouTube -------------------------------------------------------------------------------------------------------------
VIDEO = "hB7vQx2LkTm"
answer("https://www.youtube.com/oembed?url=" + quote(f"https://www.youtube.com/watch?v={VIDEO}", safe="") + "&format=json", {
    "title": "Senate debates the Harbor Security Act: the last twenty minutes", "author_name": "Capitol Floor Record", "author_url": "https://www.youtube.com/@capitolfloorrecord",
    "type": "video", "height": 113, "width": 200, "version": "1.0", "provider_name": "YouTube", "provider_url": "https://www.youtube.com/",
    "thumbnail_height": 360, "thumbnail_width": 480, "thumbnail_url": f"https://i.ytimg.com/vi/{VIDEO}/hqdefault.jpg",
    "html": f"<iframe width=\"200\" height=\"113\" src=\"https://www.youtube.com/embed/{VIDEO}?feature=oembed\" frameborder=\"0\" allowfullscreen title=\"Senate debates\"></iframe>"})
player = {"playabilityStatus": {"status": "OK", "playableInEmbed": True},
          "videoDetails": {"videoId": VIDEO, "title": "Senate debates the Harbor Security Act: the last twenty minutes", "lengthSeconds": "1214", "channelId": "UCcapitolFloorRecord0001",
                           "shortDescription": "Two senators change sides. Full floor feed, 4 May 2026.", "viewCount": "412907", "author": "Capitol Floor Record", "isLiveContent": False,
                           "thumbnail": {"thumbnails": [{"url": f"https://i.ytimg.com/vi/{VIDEO}/hqdefault.jpg", "width": 480, "height": 360}]}},
          "microformat": {"playerMicroformatRenderer": {"publishDate": "2026-05-04T15:30:00-07:00", "uploadDate": "2026-05-04T15:30:00-07:00", "category": "News & Politics", "isUnlisted": False,
                                                        "isFamilySafe": True, "ownerChannelName": "Capitol Floor Record", "ownerProfileUrl": "http://www.youtube.com/@capitolfloorrecord", "viewCount": "412907"}}}
answer(f"https://www.youtube.com/watch?v={VIDEO}", "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Senate debates the Harbor Security Act - YouTube</title></head><body><script>var ytInitialPlayerResponse = "
       + json.dumps(player) + ";</script></body></html>", kind="text/html; charset=utf-8")
answer(f"https://i.ytimg.com/vi/{VIDEO}/hqdefault.jpg", HALL, kind="image/png")

# --- Instagram -----------------------------------------------------------------------------------------------------------
CODE = "DX7LiGDqzxd"
INSTAGRAM = f"https://www.instagram.com/p/{CODE}/"
caption = "Night shift, pier 14. Nobody here voted on a scanner. #portcalder #local88"
answer("https://graph.facebook.com/v25.0/instagram_oembed?url=" + quote(INSTAGRAM, safe="") + "&omitscript=true", {
    "version": "1.0", "provider_name": "Instagram", "provider_url": "https://www.instagram.com/", "type": "rich", "width": 658,
    "html": f"<blockquote class=\"instagram-media\" data-instgrm-captioned data-instgrm-permalink=\"{INSTAGRAM}?utm_source=ig_embed&amp;utm_campaign=loading\" data-instgrm-version=\"14\">"
            f"<p><a href=\"{INSTAGRAM}\">{caption}</a></p><p>A post shared by <a href=\"https://www.instagram.com/local88calder/\">Dockworkers Local 88</a> (@local88calder) on <time datetime=\"2026-05-04T17:12:44+00:00\">May 4, 2026 at 10:12am PDT</time></p></blockquote>"})
answer(INSTAGRAM, f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Instagram</title>
<meta property="og:site_name" content="Instagram"><meta property="og:url" content="{INSTAGRAM}"><meta property="og:type" content="article">
<meta property="og:title" content="Dockworkers Local 88 on Instagram: &quot;{caption}&quot;">
<meta property="og:description" content="1,204 likes, 87 comments - local88calder on May 4, 2026: &quot;{caption}&quot;. ">
<meta property="og:image" content="https://scontent.cdninstagram.com/v/t51.29350-15/calder_night_shift.png"></head><body></body></html>""", kind="text/html; charset=utf-8")
answer("https://scontent.cdninstagram.com/v/t51.29350-15/calder_night_shift.png", PIER, kind="image/png")

# --- Bluesky -------------------------------------------------------------------------------------------------------------
DID, RKEY = "did:plc:q4calderinst7vance2harbr", "3ml3o6656x2ep"
AT = f"at://{DID}/app.bsky.feed.post/{RKEY}"
CDN = "https://cdn.bsky.app/img"
answer("https://public.api.bsky.app/xrpc/app.bsky.feed.getPostThread?uri=" + AT + "&depth=0&parentHeight=1", {"thread": {
    "$type": "app.bsky.feed.defs#threadViewPost", "post": {
        "uri": AT, "cid": "bafyreihk7vancecalderharborscan2026example",
        "author": {"did": DID, "handle": "tvance.calder.example", "displayName": "Teodor Vance", "avatar": f"{CDN}/avatar/plain/{DID}/bafkreiavatarvance@jpeg", "labels": [], "createdAt": "2024-02-06T09:00:00.000Z"},
        "record": {"$type": "app.bsky.feed.post", "createdAt": "2026-05-05T07:31:15.204Z", "langs": ["en"],
                   "text": "A scan takes four minutes. Multiply by nine million boxes and tell me who pays for the queue.",
                   "embed": {"$type": "app.bsky.embed.images", "images": [{"alt": "Bar chart: ships waiting outside Port Calder rise from 3 to 29 in eight weeks.", "aspectRatio": {"height": 360, "width": 640}}]}},
        "embed": {"$type": "app.bsky.embed.images#view", "images": [{"thumb": f"{CDN}/feed_thumbnail/plain/{DID}/bafkreiqueuechart@jpeg", "fullsize": f"{CDN}/feed_fullsize/plain/{DID}/bafkreiqueuechart@jpeg",
                  "alt": "Bar chart: ships waiting outside Port Calder rise from 3 to 29 in eight weeks.", "aspectRatio": {"height": 360, "width": 640}}]},
        "bookmarkCount": 61, "replyCount": 148, "repostCount": 902, "likeCount": 3117, "quoteCount": 75, "indexedAt": "2026-05-05T07:31:15.611Z", "labels": []},
    "replies": []}})
answer(f"{CDN}/avatar/plain/{DID}/bafkreiavatarvance@jpeg", picture(96, 96, portrait((44, 74, 96), (236, 228, 210))), kind="image/png")
answer(f"{CDN}/feed_fullsize/plain/{DID}/bafkreiqueuechart@jpeg", QUEUE, kind="image/png")

# --- Short and wrapped links ---------------------------------------------------------------------------------------------
page = lambda title, url: f"<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>{title}</title><link rel=\"canonical\" href=\"{url}\"></head><body><h1>{title}</h1></body></html>"
DOCKET = "https://docket.harbor-rules.example/2026/inspection-draft"
answer("https://bit.ly/4kHarbor26", status=301, kind="text/html; charset=utf-8", Location=DOCKET + "?utm_source=bitly&utm_medium=social")
answer(DOCKET + "?utm_source=bitly&utm_medium=social", page("Draft inspection rules", DOCKET), kind="text/html; charset=utf-8")
answer("https://t.co/Hb51Vt26Qx", status=301, kind="text/html; charset=utf-8", location="https://harbor-act.example/vote")
answer("https://harbor-act.example/vote", page("How the vote went", "https://harbor-act.example/vote"), kind="text/html; charset=utf-8")
answer("https://t.co/Pq7Tally5L", status=301, kind="text/html; charset=utf-8", location=f"https://x.com/irismarlowe/status/{POST}/photo/1")
answer(f"https://x.com/irismarlowe/status/{POST}/photo/1", "<!DOCTYPE html><html><head><title>X</title></head><body><noscript>JavaScript is not available.</noscript></body></html>", kind="text/html; charset=utf-8")
ACT = "https://www.congress-text.example/acts/harbor-security"
for form in (ACT, ACT + "?utm_source=newsletter"):
    answer(form, page("Harbor Security Act", ACT), kind="text/html; charset=utf-8")

# --- The web archive knows nothing of the deleted post ---------------------------------------------------------------------
for place in ("twitter.com%2Fhalbrandt_port%2Fstatus%2F", "x.com%2Fhalbrandt_port%2Fstatus%2F", "twitter.com%2Fi%2Fweb%2Fstatus%2F", "cdn.syndication.twimg.com%2Ftweet-result%3Fid%3D"):
    answer(f"https://web.archive.org/cdx/search/cdx?url={place}{GONE}&matchType=prefix&output=json&fl=timestamp,original,mimetype,statuscode,digest"
           "&filter=statuscode:200&collapse=digest&from=20260504&limit=500", [])


# --- WARC 1.1 ------------------------------------------------------------------------------------------------------------
def record(kind, uri, date, block, content_type, **fields):
    identity = uuid.UUID(bytes=hashlib.sha256(f"{kind} {uri} {date}".encode() + block).digest()[:16], version=8 if hasattr(uuid, "uuid8") else 5)
    lines = [("WARC-Type", kind), ("WARC-Record-ID", f"<urn:uuid:{identity}>"), ("WARC-Date", date)]
    lines += [("WARC-Target-URI", uri)] if uri else []
    lines += [(k.replace("_", "-"), v) for k, v in fields.items()]
    lines += [("WARC-Block-Digest", "sha256:" + hashlib.sha256(block).hexdigest()), ("Content-Type", content_type), ("Content-Length", str(len(block)))]
    raw = b"WARC/1.1\r\n" + "".join(f"{k}: {v}\r\n" for k, v in lines).encode() + b"\r\n" + block + b"\r\n\r\n"
    out = io.BytesIO()
    with gzip.GzipFile(filename="", mode="wb", fileobj=out, mtime=0, compresslevel=9) as member: member.write(raw)
    return out.getvalue(), f"<urn:uuid:{identity}>"


REASONS = {200: "OK", 301: "Moved Permanently", 302: "Found", 404: "Not Found"}


def main():
    out = bytearray(record("warcinfo", None, DATE % 0, f"software: {SOFTWARE}\r\nformat: WARC File Format 1.1\r\ndescription: Invented answers for the sample article\r\n".encode(), "application/warc-fields")[0])
    for number, (url, status, headers, body) in enumerate(exchanges):
        date = DATE % (1 + number * 0.25)
        host, _, path = url.split("://", 1)[1].partition("/")
        head = f"HTTP/1.1 {status} {REASONS[status]}\r\n" + "".join(f"{k}: {v}\r\n" for k, v in headers.items()) + "\r\n"
        payload = "sha256:" + hashlib.sha256(body).hexdigest()
        response, identity = record("response", url, date, head.encode() + body, "application/http;msgtype=response", WARC_Payload_Digest=payload)
        asked = f"GET /{path} HTTP/1.1\r\nHost: {host}\r\nUser-Agent: EmbedArchive sample\r\n\r\n".encode()
        request, _ = record("request", url, date, asked, "application/http;msgtype=request", WARC_Concurrent_To=identity)
        out += response + request
    (HERE / "story.warc.gz").write_bytes(out)
    print(f"story.warc.gz: {len(exchanges)} exchanges, {len(out):,} bytes")


main()
