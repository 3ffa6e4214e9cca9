namespace EmbedArchive.Tests.Render.Browser;

/// <summary>Articles that try to run a script (it changes the title) or to reach the trap (T).</summary>
internal static class HostileArticles
{
    private const string Run = "document.title='ran'";

    internal static IReadOnlyList<(string Name, string Html)> All { get; } =
    [
        ("script-before-head", $"<!doctype html><script>{Run}</script><script src=http://T/a.js></script><html><head><title>t</title></head><body onload=\"{Run}\"><img src=x onerror=\"{Run}\">"),
        ("handlers-on-html", $"<!doctype html><html style=\"background:url(http://T/x);animation:a 1ms\" onanimationstart=\"{Run}\" onanimationend=\"{Run}\"><head><style>@keyframes a{{from{{opacity:0}}}}</style></head><body>x"),
        ("handlers-on-html-behind-a-long-comment", $"<html style=\"background:url(http://T/x);animation:a 1ms\" onanimationend=\"{Run}\"><!--{new string('x', 200_000)}--><style>@keyframes a{{from{{opacity:0}}}}</style><body>x"),
        ("base", "<html><head><base href=http://T/><link rel=stylesheet href=a.css></head><body><img src=a.png><script src=a.js></script><a href=b>b</a>"),
        ("refresh", "<html><head><meta http-equiv=refresh content='0;url=http://T/'><META content='0; url=http://T/2' HTTP-EQUIV=\" refresh\"><meta http-equiv='&#x52;EFRESH' content='0;http://T/3'></head><body>x"),
        ("refresh-in-body", "<body><p><meta http-equiv=refresh content='0;url=http://T/'><svg><style><meta http-equiv=refresh content='0;url=http://T/'></style></svg>"),
        ("refresh-in-noscript", "<body><noscript><!--</noscript><meta http-equiv=refresh content='0;url=http://T/'>--><noscript><p title=\"</noscript><meta http-equiv=refresh content='0;url=http://T/'>\"></noscript>"),
        ("frames", $"<body><iframe src=http://T/></iframe><iframe srcdoc=\"<link rel=preconnect href=http://T/><meta http-equiv=refresh content='0;url=http://T/'><script>parent.{Run}</script><img src=http://T/>\"></iframe><iframe src=\"javascript:parent.{Run}\"></iframe><iframe src=\"data:text/html,<img src=http://T/>\"></iframe><object data=http://T/></object><embed src=http://T/><applet code=http://T/></applet>"),
        ("frameset", "<html><head></head><frameset><frame src=http://T/><frame src=\"javascript:parent.document.title='ran'\"></frameset>"),
        ("hints", "<head><link rel=preconnect href=http://T/><link rel=dns-prefetch href=http://T/><link rel=prefetch href=http://T/><link rel=preload as=image href=http://T/><link rel=preload as=font href=http://T/ crossorigin><link rel=modulepreload href=http://T/><link rel=prerender href=http://T/><link rel=manifest href=http://T/><link rel=icon href=http://T/><link rel='alternate stylesheet' href=http://T/><link rel=stylesheet href=http://T/ imagesrcset=http://T/><meta http-equiv=x-dns-prefetch-control content=on></head><body><a href=http://T/ ping=http://T/>a</a>"),
        ("speculation", $"<head><script type=speculationrules>{{\"prefetch\":[{{\"source\":\"list\",\"urls\":[\"http://T/\"]}}],\"prerender\":[{{\"source\":\"list\",\"urls\":[\"http://T/\"]}}]}}</script><script type=importmap>{{\"imports\":{{\"a\":\"http://T/\"}}}}</script><script type=module>import 'http://T/a.js';{Run}</script></head><body><img src=http://T/ attributionsrc=http://T/b><img attributionsrc=http://T/c><a attributionsrc href=http://T/>a</a>"),
        ("comments", $"<!--><img src=http://T/1><script>{Run}</script><!-- --!><img src=http://T/2><!---><img src=http://T/3><![CDATA[><img src=http://T/4>]]><!--[if !IE]><!--><img src=http://T/5><!--<![endif]--><?php ><img src=http://T/6><script>{Run}</script>"),
        ("comment-before-doctype", $"<!-- <head> --><!doctype html><!-- <html><head> --><title>t</title><script>{Run}</script><img src=http://T/>"),
        ("doctype-only", "<!DOCTYPE html>"),
        ("text-first", $"Some text <img src=http://T/><html><head><script>{Run}</script>"),
        ("xml-first", $"<?xml version=\"1.0\"?><?xml-stylesheet href=\"http://T/a.xsl\"?><!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"http://T/xhtml1.dtd\"><html xmlns=\"http://www.w3.org/1999/xhtml\"><head><script>{Run}</script></head><body/></html>"),
        ("media", "<body background=http://T/><table background=http://T/></table><img srcset='http://T/ 1x'><picture><source srcset=http://T/><img></picture><video src=http://T/ poster=http://T/ autoplay></video><audio src=http://T/ autoplay preload=auto></audio><video autoplay><source src=http://T/><track default src=http://T/></video><input type=image src=http://T/>"),
        ("style", "<head><style>@import 'http://T/';@font-face{font-family:f;src:url(http://T/)}body{font-family:f;background:image-set(url(http://T/) 1x);cursor:url(http://T/),auto;list-style:url(http://T/)}p::before{content:url(http://T/)}</style></head><body style='border-image:url(http://T/)'><p>x</p>"),
        ("svg", $"<body><svg><script>{Run}</script><script href=http://T/></script><image href=http://T/ /><use href=http://T/#a /><style>@import 'http://T/';</style><animate onbegin=\"{Run}\" attributeName=x dur=1s /><filter id=f><feImage href=http://T/ /></filter><rect filter=url(#f) width=9 height=9 /><image><set attributeName=href to=http://T/ /></image><foreignObject><iframe src=http://T/></iframe></foreignObject></svg><math><mtext><img src=x onerror=\"{Run}\"></mtext></math>"),
        ("raw-text-tricks", $"<body><select><xmp></select><img src=http://T/><script>{Run}</script></xmp><textarea></textarea><script>{Run}</script><title></title><svg><title><script>{Run}</script></title></svg><noembed></noembed><img src=http://T/><template><img src=http://T/></template><div><template shadowrootmode=open><img src=http://T/><link rel=preconnect href=http://T/></template></div>"),
        ("own-policy", "<head><meta http-equiv=Content-Security-Policy content=\"default-src 'unsafe-inline' http:; img-src http: 'none'\"><title>t</title></head><body><img src=http://T/>"),
        ("forms", "<body><form action=http://T/ id=f><input autofocus name=a></form><button form=f formaction=http://T/>go</button><details open ontoggle=\"document.title='ran'\">x</details><marquee onstart=\"document.title='ran'\">x</marquee>"),
    ];
}
