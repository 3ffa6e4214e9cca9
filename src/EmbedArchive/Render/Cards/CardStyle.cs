namespace EmbedArchive.Render.Cards;

/// <summary>
/// The style of the cards. Every rule stands inside one selector that only cards match, so nothing else in the page changes. That selector
/// carries the weight of ids that exist nowhere (<c>:is()</c> counts as its strongest argument): article styles such as
/// <c>#content p</c> would beat classes, and <c>:where()</c> would lose to everything. Inside, all that the page sets or hands
/// down is reset first. ASCII only: the article's encoding may hold nothing else.
/// </summary>
internal static class CardStyle
{
    internal const string Css = """
        :is(.ea-card, #ea#ea#ea) {
          all: initial; display: block; box-sizing: border-box; position: relative; clear: both;
          --ea-paper: #fdfcf9; --ea-ink: #1b1a18; --ea-soft: #5d5951; --ea-line: #d8d3c8; --ea-tint: #f2eee5; --ea-link: #0a4d82; --ea-alarm: #8c1d13;
          --ea-serif: Charter, "Bitstream Charter", "Iowan Old Style", "Source Serif 4", Georgia, "Liberation Serif", serif;
          --ea-sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif;
          color-scheme: light;
          max-width: 580px; margin: 32px auto; padding: 18px 22px 14px;
          color: var(--ea-ink); background: var(--ea-paper);
          border: 1px solid var(--ea-line); border-top: 3px solid var(--ea-ink); border-radius: 2px;
          font: 400 15px/1.5 var(--ea-sans); text-align: start; overflow-wrap: anywhere;
          -webkit-text-size-adjust: 100%; text-size-adjust: 100%;

          & *:not(img, video, audio) { all: revert; box-sizing: border-box; }
          &::before, &::after, & *::before, & *::after { content: none; }
          & p, & blockquote, & ol, & ul, & figcaption { display: block; margin: 0; padding: 0; border: 0; font: inherit; color: inherit; }
          & a { color: var(--ea-link); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 2px; }
          & a:hover { text-decoration-thickness: 2px; }
          & :focus-visible { outline: 3px solid var(--ea-link); outline-offset: 2px; border-radius: 2px; }
          & time { white-space: nowrap; }
          & code { font: 0.92em ui-monospace, "SF Mono", Consolas, "Liberation Mono", monospace; }
          & summary { cursor: pointer; }

          & .ea-notice { margin: 0 0 16px; padding: 10px 14px; background: var(--ea-tint); border-inline-start: 3px solid var(--ea-alarm); }
          & .ea-state { color: var(--ea-alarm); font-weight: 600; }
          & .ea-aside { color: var(--ea-soft); font-size: 13px; line-height: 1.45; }

          & .ea-byline { display: grid; grid-template-columns: auto 1fr; column-gap: 12px; align-items: center; margin: 0 0 12px; }
          & .ea-byline:not(:has(> img)) { grid-template-columns: 1fr; }
          & .ea-avatar { display: block; width: 48px; height: 48px; margin: 0; padding: 0; border: 0; border-radius: 50%; object-fit: cover; background: var(--ea-tint); grid-row: span 2; float: none; }
          & .ea-author { align-self: end; line-height: 1.3; }
          & .ea-name { color: var(--ea-ink); font-weight: 700; font-size: 16px; text-decoration: none; }
          & a.ea-name:hover { text-decoration: underline; }
          & .ea-handle, & .ea-unknown, & .ea-when { color: var(--ea-soft); font-size: 14px; }
          & .ea-when a { color: var(--ea-soft); }
          & .ea-mark { color: var(--ea-soft); font-size: 12px; border: 1px solid var(--ea-line); border-radius: 9px; padding: 0 7px; white-space: nowrap; }
          & .ea-kind { align-self: start; color: var(--ea-soft); font-size: 12px; letter-spacing: 0.04em; }

          & .ea-title { font: 700 21px/1.28 var(--ea-serif); margin: 0 0 8px; }
          & .ea-text { font: 400 19px/1.48 var(--ea-serif); white-space: break-spaces; unicode-bidi: plaintext; text-align: start; margin: 0 0 12px; }
          & .ea-text + .ea-aside { margin: -6px 0 12px; }
          & .ea-text q { quotes: none; border-inline-start: 2px solid var(--ea-line); padding-inline-start: 8px; display: inline-block; }
          & .ea-spoiler { display: inline-block; background: var(--ea-tint); padding: 0 8px; border-radius: 2px; }
          & .ea-note + .ea-aside, & .ea-aside:has(+ .ea-counts), & blockquote > .ea-aside:last-child { margin-bottom: 12px; }
          & .ea-provenance code { white-space: nowrap; }
          & .ea-thread .ea-aside a { color: inherit; }
          & .ea-reply { margin: 0 0 8px; }
          & .ea-warning { margin: 0 0 12px; }
          & .ea-warning > summary { font-weight: 600; padding: 8px 12px; background: var(--ea-tint); border-radius: 2px; }
          & .ea-warning[open] > summary { margin: 0 0 12px; }

          & .ea-media { margin: 0 0 12px; display: grid; gap: 6px; }
          & .ea-several { grid-template-columns: repeat(2, minmax(0, 1fr)); }
          & .ea-item { min-width: 0; }
          & .ea-several > .ea-item:first-child:nth-last-child(odd) { grid-column: 1 / -1; }
          & .ea-item img, & .ea-item video { display: block; width: 100%; max-width: 100%; height: auto; max-height: 640px; margin: 0; padding: 0; border: 0; border-radius: 2px; object-fit: contain; background: var(--ea-tint); float: none; }
          & .ea-several > .ea-item:not(:first-child:nth-last-child(odd)) > img { aspect-ratio: 4 / 3 !important; object-fit: cover; }
          & .ea-item audio { display: block; width: 100%; margin: 4px 0; }
          & .ea-item .ea-aside { margin: 6px 0 0; }
          & .ea-missing { padding: 10px 12px; border: 1px dashed var(--ea-line); color: var(--ea-soft); font-size: 14px; }
          & .ea-printed { display: none; }

          & .ea-poll { margin: 0 0 14px; }
          & .ea-question { font: 700 17px/1.35 var(--ea-serif); margin: 0 0 8px; }
          & .ea-poll ol { list-style: none; }
          & .ea-poll li { display: flex; justify-content: space-between; gap: 12px; margin: 0 0 6px; padding: 6px 10px 8px; background: linear-gradient(var(--ea-soft), var(--ea-soft)) left bottom / var(--ea-share, 0%) 3px no-repeat, var(--ea-tint); }
          & .ea-poll li:dir(rtl) { background-position: right bottom, 0 0; }
          & .ea-poll .ea-most { font-weight: 700; background-image: linear-gradient(var(--ea-ink), var(--ea-ink)); }
          & .ea-votes { white-space: nowrap; font-variant-numeric: tabular-nums; }

          & .ea-quote { margin: 0 0 14px; padding: 12px 14px 2px; border: 1px solid var(--ea-line); border-radius: 2px; }
          & .ea-quote .ea-text, & .ea-thread .ea-text { font-size: 17px; }
          & .ea-quote .ea-title, & .ea-thread .ea-title { font-size: 17px; }
          & .ea-quote > .ea-aside { margin: 0 0 10px; }
          & .ea-short .ea-avatar { width: 28px; height: 28px; grid-row: auto; }
          & .ea-short .ea-author { align-self: center; }
          & .ea-short .ea-name { font-size: 15px; }
          & .ea-short { margin: 0 0 8px; column-gap: 8px; }
          & .ea-thread { list-style: none; border-inline-start: 2px solid var(--ea-line); padding-inline-start: 16px; margin: 0 0 14px; }
          & .ea-thread > li { margin: 0 0 12px; }

          & .ea-link { display: grid; grid-template-columns: minmax(0, 34%) 1fr; margin: 0 0 14px; border: 1px solid var(--ea-line); border-radius: 2px; }
          & .ea-link:not(:has(> img)) { grid-template-columns: 1fr; }
          & .ea-link > img { display: block; width: 100%; height: 100%; min-height: 96px; max-height: 180px; margin: 0; padding: 0; border: 0; object-fit: cover; background: var(--ea-tint); float: none; }
          & .ea-link > div { padding: 10px 14px; min-width: 0; }
          & .ea-link-title { font: 700 16px/1.35 var(--ea-serif); }
          & .ea-link .ea-aside { margin: 4px 0 0; }
          & .ea-note { margin: 0 0 14px; padding: 10px 14px; background: var(--ea-tint); border-inline-start: 3px solid var(--ea-soft); }
          & .ea-note p { margin: 0 0 4px; }
          & .ea-versions { margin: 0 0 12px; font-size: 14px; }
          & .ea-versions ol { margin: 8px 0 0; padding-inline-start: 20px; list-style: decimal; }
          & .ea-versions .ea-text { font-size: 16px; }

          & .ea-counts { margin: 2px 0 12px; }
          & .ea-counts ul { display: flex; flex-wrap: wrap; gap: 0 16px; list-style: none; font-weight: 600; font-size: 14px; font-variant-numeric: tabular-nums; }
          & figcaption { border-top: 1px solid var(--ea-line); padding: 10px 0 0; }
          & .ea-published { font-size: 14px; }
          & .ea-provenance { color: var(--ea-soft); font-size: 12px; line-height: 1.5; margin: 4px 0 0; }
          & .ea-provenance time { white-space: normal; }

          &.ea-again { padding: 10px 16px; border-top-width: 1px; font-size: 14px; }

          @media (prefers-color-scheme: dark) {
            color-scheme: dark;
            --ea-paper: #1c1b19; --ea-ink: #edeae3; --ea-soft: #b3ada1; --ea-line: #423f39; --ea-tint: #292724; --ea-link: #93c5f3; --ea-alarm: #ffa193;
          }
          @media (max-width: 440px) {
            padding: 14px 14px 12px; margin: 24px auto;
            & .ea-text { font-size: 18px; }
            & .ea-link { grid-template-columns: 1fr; }
          }
          @media (forced-colors: active) {
            border-color: CanvasText;
            & .ea-poll li { forced-color-adjust: none; color: CanvasText; background-color: Canvas; background-image: linear-gradient(Highlight, Highlight); border: 1px solid CanvasText; }
          }
          @media print {
            color-scheme: light;
            --ea-paper: #fff; --ea-ink: #000; --ea-soft: #444; --ea-line: #999; --ea-tint: #fff; --ea-link: #000; --ea-alarm: #000;
            border-radius: 0; font-size: 10.5pt; break-inside: avoid;
            & .ea-byline, & .ea-item, & .ea-poll, & .ea-quote, & .ea-link, & .ea-note, & .ea-notice, & figcaption { break-inside: avoid; }
            & .ea-text { font-size: 12pt; orphans: 3; widows: 3; }
            & .ea-item img, & .ea-item video { max-height: 110mm; }
            & .ea-item audio { display: none; }
            & .ea-printed { display: block; color: var(--ea-soft); font-size: 9pt; }
            & details::details-content { content-visibility: visible; block-size: auto; }
            & a { text-decoration: none; }
            & .ea-text a, & .ea-link a { text-decoration: underline; }
          }
        }
        """;

    /// <summary>The <c>style</c> element: the built-in rules, then the user's inside the same selector with one more id's weight.</summary>
    internal static string Element(string? cardCss)
    {
        // In CSS "<\/" is "</"; in HTML it does not end the element.
        var added = string.IsNullOrWhiteSpace(cardCss) ? "" : "\n:is(.ea-card, #ea#ea#ea#ea) {\n" + cardCss.Replace("</", "<\\/", StringComparison.Ordinal) + "\n}";
        return "<style>\n" + Css + added + "\n</style>";
    }
}
