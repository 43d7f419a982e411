/// <summary>
/// The style sheet of a page, for screen, phone and paper. It has no characters that XML would escape and HTML would not unescape. It
/// names the usual fonts but works with any other. It avoids system-ui, which is a monospaced font on a system without a default font.
/// </summary>
internal static class StyleSheet
{
    public const string Text =
        """

        :root { color-scheme: light; --ink: #1d2733; --quiet: #55606e; --rule: #c9d1da; --deep: #1c3f66; --pale: #b4c8dd; --line: #a3272b; }
        * { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
        body { margin: 0; background: #fff; color: var(--ink); overflow-wrap: break-word;
          font: 1rem/1.55 -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, "DejaVu Sans", sans-serif; }
        main { max-width: 64rem; margin: 0 auto; padding: 2rem 1.5rem 4rem; }
        h1, h2, dd { font-family: "Noto Serif", Cambria, "Times New Roman", "Liberation Serif", "DejaVu Serif", serif; color: var(--deep); text-wrap: balance; }
        header { border-top: 4px solid var(--deep); padding-top: 1.25rem; }
        h1 { margin: 0 0 .75rem; font-size: 2rem; line-height: 1.25; }
        h2 { margin: 3rem 0 1rem; padding-bottom: .3rem; border-bottom: 1px solid var(--rule); font-size: 1.4rem; line-height: 1.3; }
        header p { margin: 0 0 .2rem; color: var(--quiet); }
        dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: 1rem 1.5rem; margin: 1.5rem 0 0; }
        dl div { display: flex; flex-direction: column-reverse; justify-content: flex-end; border-top: 2px solid var(--deep); padding-top: .4rem; }
        dt { font-size: .875rem; line-height: 1.4; color: var(--quiet); }
        dd { margin: 0; font-size: 1.625rem; line-height: 1.3; font-variant-numeric: lining-nums; }
        dd small { display: inline-block; font-size: .6em; }
        nav ul { display: flex; flex-wrap: wrap; gap: .3rem 1.5rem; margin: 1.75rem 0 0; padding: 0; list-style: none; font-size: .9375rem; }
        .range { white-space: nowrap; }
        a { color: var(--deep); text-underline-offset: .2em; }

        figure { margin: 0 0 2rem; }
        figcaption, caption { padding: 0 0 .6rem; text-align: left; font-weight: 600; }
        figure p { margin: .5rem 0 0; font-size: .875rem; color: var(--quiet); }
        .chart { display: block; width: 100%; height: auto; overflow: visible; font-family: inherit; }
        .wide { max-width: 52rem; }
        .narrow { display: none; max-width: 23rem; }
        text { fill: var(--ink); }
        .value { font-weight: 700; font-variant-numeric: tabular-nums; }
        text.note, text.absence { fill: var(--quiet); }
        text.absence { font-style: italic; }
        text.reference { fill: var(--line); text-anchor: middle; }
        .bar { fill: var(--pale); stroke: var(--deep); stroke-width: 1; }
        .reached { fill: var(--deep); }
        line.halo { stroke: #fff; stroke-width: 4; }
        line.reference { stroke: var(--line); stroke-width: 1.5; stroke-dasharray: 5 3; }
        line.mark { stroke: var(--ink); stroke-width: 2; }
        line.cut { stroke: #fff; stroke-width: 2.5; }

        .table { overflow-x: auto; }
        table { width: 100%; border-collapse: collapse; font-size: .9375rem; line-height: 1.4; }
        th, td { padding: .45rem 0 .45rem .6rem; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; }
        th:first-child { padding-left: 0; }
        thead th { border-top: 2px solid var(--deep); border-bottom: 1px solid var(--deep); vertical-align: bottom; font-size: .875rem; text-wrap: balance; }
        tbody th { font-weight: 400; }
        tbody tr:last-child th, tbody tr:last-child td { border-bottom: 2px solid var(--deep); }
        .number { text-align: right; font-variant-numeric: lining-nums tabular-nums; }
        td.short { white-space: nowrap; }
        .total th, .total td { font-weight: 700; border-top: 1px solid var(--deep); }
        section ul { max-width: 48rem; margin: 1.25rem 0 0; padding-left: 1.2rem; }
        section li { margin: .45rem 0; }
        b { font-weight: 600; color: var(--deep); }
        p, li { text-wrap: pretty; }

        @media screen and (min-width: 45rem) and (max-width: 65.99rem) {
          table { font-size: .875rem; }
          thead th { font-size: .8125rem; }
        }
        @media screen and (min-width: 66rem) {
          th, td { padding-left: .9rem; }
          td.number { white-space: nowrap; }
          .stacked tbody th { min-width: 14rem; }
        }
        @media screen and (max-width: 44.99rem) {
          main { padding: 1rem 1rem 3rem; }
          h1 { font-size: 1.5rem; }
          h2 { margin-top: 2.25rem; font-size: 1.25rem; }
          dl { grid-template-columns: 1fr 1fr; gap: 1rem; }
          dd { font-size: 1.375rem; }
          nav ul { display: block; }
          nav a { display: block; padding: .35rem 0; }
          .wide { display: none; }
          .narrow { display: block; }
          .stacked, .stacked caption, .stacked tbody, .stacked tr, .stacked tbody th, .stacked td { display: block; }
          .stacked thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
          .stacked tr { padding: .6rem 0; border-top: 1px solid var(--deep); }
          .stacked tbody th { padding: 0 0 .3rem; border: 0; font-weight: 600; }
          .stacked td { display: flex; justify-content: space-between; gap: 1rem; padding: .1rem 0; border: 0; text-align: right; overflow-wrap: anywhere; }
          .stacked td::before { content: attr(data-column); color: var(--quiet); text-align: left; white-space: normal; }
          .stacked td:empty { display: none; }
          .stacked tbody tr:last-child { border-bottom: 2px solid var(--deep); }
          .stacked tbody tr:last-child th, .stacked tbody tr:last-child td { border-bottom: 0; }
        }

        .warning { margin: .75rem 0; padding: .6rem .9rem; border: 2px solid currentColor; color: #8a1c1c; font-weight: 700; }

        @page { size: A4; margin: 16mm 15mm 18mm; }
        @media print {
          body { font-size: 10pt; line-height: 1.45; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
          main { max-width: none; padding: 0; }
          nav { display: none; }
          h1 { font-size: 19pt; }
          h2 { margin-top: 20pt; font-size: 13.5pt; break-after: avoid; }
          dl { grid-template-columns: repeat(4, 1fr); }
          dd { font-size: 15pt; }
          dt, figure p { font-size: 8.5pt; }
          table { font-size: 9pt; }
          thead th { font-size: 8.5pt; }
          th, td { padding-top: 3pt; padding-bottom: 3pt; }
          .table { overflow: visible; }
          section ul { max-width: none; }
          figure, table, tr, li { break-inside: avoid; }
          .chart { max-height: 185mm; }
          .long { break-inside: auto; font-size: 8.5pt; }
          .stacked tbody th { min-width: 9rem; }
          figcaption, caption { break-after: avoid; }
          thead { display: table-header-group; }
        }

        """;
}
