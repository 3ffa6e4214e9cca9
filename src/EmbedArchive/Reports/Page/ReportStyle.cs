namespace EmbedArchive.Reports.Page;

/// <summary>
/// The style of a report: the cards' paper and ink. The six colours differ in lightness as well as in hue, so that they are told apart without
/// seeing red or green, and in print without colour; beside each stands its word.
/// </summary>
internal static class ReportStyle
{
    internal const string Css = """
        :root {
          color-scheme: light dark;
          --paper: #fdfcf9; --ink: #1b1a18; --soft: #5d5951; --line: #d8d3c8; --tint: #f2eee5; --link: #0a4d82; --alarm: #a3290f;
          --saved: #0b4f79; --copy: #4d95c6; --words: #b9b09c; --unreached: #85806f; --closed: #c99a1d; --gone: #c8400d;
          --serif: Charter, "Bitstream Charter", "Iowan Old Style", "Source Serif 4", Georgia, "Liberation Serif", serif;
          --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --paper: #1a1917; --ink: #edeae3; --soft: #b3ada1; --line: #423f39; --tint: #272522; --link: #93c5f3; --alarm: #ffa193;
            --saved: #5aa6da; --copy: #a9d6f5; --words: #5f5a4e; --unreached: #8b8677; --closed: #e3bb4f; --gone: #f2713d;
          }
        }
        * { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
        body { margin: 0; background: var(--paper); color: var(--ink); font: 400 16px/1.5 var(--sans); overflow-wrap: anywhere; }
        main { max-width: 1000px; margin: 0 auto; padding: 56px 32px 72px; }
        h1, h2, h3, p, ul, ol, dl, dd, figure, blockquote { margin: 0; padding: 0; }
        ul, ol { list-style: none; }
        a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 2px; }
        a:hover { text-decoration-thickness: 2px; }
        :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
        .soft { color: var(--soft); }
        .kicker { color: var(--soft); font-size: 14px; letter-spacing: 0.02em; }
        h1 { font: 700 clamp(34px, 6vw, 60px)/1.06 var(--serif); letter-spacing: -0.015em; margin: 10px 0 12px; text-wrap: balance; }
        .lead { font: 400 20px/1.45 var(--serif); color: var(--soft); }
        .lead strong { color: var(--alarm); }
        section { margin-top: 60px; border-top: 1px solid var(--ink); padding-top: 14px; }
        h2 { font: 700 26px/1.2 var(--serif); margin: 0 0 12px; }
        h2 + p { max-width: 44em; margin: 0 0 20px; }
        h3 { font: 700 18px/1.3 var(--serif); margin: 28px 0 6px; }

        .bar, .chart { display: block; width: 100%; }
        .whole { margin: 34px 0 0; }
        .whole .bar { height: 44px; }
        .f-saved { fill: var(--saved); } .f-saved-from-copy { fill: var(--copy); } .f-words-only { fill: var(--words); }
        .f-not-reached { fill: var(--unreached); } .f-closed { fill: var(--closed); } .f-gone { fill: var(--gone); }
        .legend { display: flex; flex-wrap: wrap; gap: 4px 26px; margin: 14px 0 0; font-size: 15px; }
        .legend li { white-space: nowrap; }
        .legend b { font-variant-numeric: tabular-nums; }
        .key { width: 12px; height: 12px; margin-inline-end: 8px; }

        .numbers { display: grid; grid-template-columns: repeat(4, 1fr); gap: 0 28px; margin: 44px 0 0; }
        .numbers div { border-top: 1px solid var(--line); padding: 10px 0 0; }
        .numbers dt { font-size: 14px; color: var(--soft); }
        .numbers .value { font: 700 36px/1.2 var(--serif); font-variant-numeric: lining-nums; }
        .numbers .soft { font-size: 14px; line-height: 1.4; }

        .rows li { display: grid; grid-template-columns: 9.5em 1fr 3.5em 6em; gap: 0 14px; align-items: center; padding: 4px 0; }
        .rows .name { line-height: 1.3; }
        .rows .bar { height: 18px; }
        .rows .count { text-align: end; font-variant-numeric: tabular-nums; }
        .rows .share { color: var(--soft); font-size: 14px; white-space: nowrap; }
        .legend + .rows { margin-top: 18px; }

        .timeline .chart { height: 180px; border-bottom: 1px solid var(--ink); margin: 6px 0 0; }
        .timeline p { font-size: 14px; }
        .axis { display: flex; justify-content: space-between; font-size: 14px; color: var(--soft); padding: 4px 0 0; }

        details { margin: 18px 0 0; font-size: 15px; }
        summary { cursor: pointer; color: var(--soft); width: max-content; padding: 2px 0; }
        .scroll { overflow-x: auto; }
        table { border-collapse: collapse; width: 100%; font-size: 15px; }
        caption { text-align: start; color: var(--soft); padding: 8px 0; font-size: 14px; }
        th, td { text-align: end; overflow-wrap: normal; padding: 7px 0 7px 20px; border-bottom: 1px solid var(--line); vertical-align: baseline; font-variant-numeric: tabular-nums; }
        td { white-space: nowrap; }
        th:first-child { text-align: start; padding-inline-start: 0; font-weight: 400; min-width: 9em; overflow-wrap: anywhere; }
        thead th, thead th:first-child { font-weight: 400; color: var(--soft); font-size: 14px; line-height: 1.25; border-bottom-color: var(--ink); vertical-align: bottom; }
        .lost { color: var(--alarm); font-weight: 700; }
        .trouble { color: var(--alarm); }

        .gone > li { display: grid; grid-template-columns: 11.5em 1fr; gap: 4px 24px; padding: 16px 0; border-bottom: 1px solid var(--line); }
        .gone .state { font-size: 14px; line-height: 1.45; color: var(--soft); }
        .gone .state b { display: block; color: var(--alarm); font-size: 15px; }
        .gone .state span { display: block; }
        .gone .author { font-weight: 600; }
        .gone blockquote { font: 400 18px/1.45 var(--serif); max-width: 38em; }
        .gone .places { font-size: 14px; margin-top: 6px; color: var(--soft); }

        .reasons { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 27em), 1fr)); gap: 4px 48px; }
        .reasons article { padding: 12px 0 14px; border-bottom: 1px solid var(--line); }
        .reasons h3 { margin: 0 0 4px; font-weight: 400; }
        .example { font-size: 14px; margin-top: 8px; }
        .hosts { display: flex; flex-wrap: wrap; gap: 4px 8px; margin: 8px 0 0; font-size: 14px; }
        .hosts li { background: var(--tint); border-radius: 3px; padding: 1px 8px; }
        .hosts b { font-variant-numeric: tabular-nums; }

        .run { color: var(--soft); font-size: 15px; }
        .run h2 { color: var(--ink); }
        .options { columns: 2; column-gap: 40px; margin: 10px 0 0; font-size: 14px; }
        .options div { display: flex; justify-content: space-between; gap: 16px; break-inside: avoid; padding: 2px 0; border-bottom: 1px solid var(--line); }
        .options dd { text-align: end; color: var(--ink); }

        @media (max-width: 680px) {
          main { padding: 28px 18px 48px; }
          section { margin-top: 44px; }
          .lead { font-size: 18px; }
          .numbers { grid-template-columns: repeat(2, 1fr); gap: 22px 20px; margin-top: 34px; }
          .rows li { grid-template-columns: 1fr auto auto; padding: 6px 0; }
          .rows .track { grid-column: 1 / -1; grid-row: 2; }
          .rows .bar { height: 14px; }
          .timeline .chart { height: 130px; }
          .legend li { white-space: normal; }
          .gone > li { grid-template-columns: 1fr; }
          .gone .state b, .gone .state span { display: inline; }
          .gone .state span::before { content: " · "; }
          .options { columns: 1; }
          th, td { padding-inline-start: 12px; }
        }
        @media (forced-colors: active) {
          .bar, .chart, .key { forced-color-adjust: none; }
        }
        @media print {
          :root {
            color-scheme: light;
            --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --tint: #f2f2f2; --link: #000; --alarm: #8c1d13;
            --saved: #0b4f79; --copy: #4d95c6; --words: #b9b09c; --unreached: #85806f; --closed: #c99a1d; --gone: #c8400d;
          }
          @page { margin: 16mm 15mm; }
          body { font-size: 10.5pt; }
          main { max-width: none; padding: 0; }
          h1 { font-size: 32pt; }
          section { margin-top: 26pt; }
          h2, h3, .kicker { break-after: avoid; }
          .bar, .chart, .key { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
          .rows li, .gone > li, .reasons article, tr, figure, .numbers { break-inside: avoid; }
          .scroll { overflow: visible; }
          th, td { padding-top: 3px; padding-bottom: 3px; }
          details > summary { display: none; }
          details::details-content { content-visibility: visible; block-size: auto; }
          a { text-decoration: none; }
        }
        """;
}
