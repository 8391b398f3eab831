/// The look of the page of a comparison: light and dark by the reader's system, paper always light.
enum ComparisonPageStyle {
  static let css = """
    :root {
      color-scheme: light dark;
      --ground: #ffffff; --ink: #17212b; --muted: #52606d; --rule: #d9dee4; --line: #7a8794;
      --accent: #255fa6; --more: #b9510b; --less: #2069a8; --soft: #eef3f9;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --ground: #12171d; --ink: #e9eef3; --muted: #a4b0bd; --rule: #333d48; --line: #7d8a98;
        --accent: #7db1ee; --more: #f0a05a; --less: #74b3ef; --soft: #1b222a;
      }
    }
    *, ::before, ::after { box-sizing: border-box; }
    body {
      margin: 0; background: var(--ground); color: var(--ink); overflow-wrap: break-word;
      font: 1rem/1.55 "Helvetica Neue", Helvetica, Arial, "Liberation Sans", sans-serif;
    }
    .masthead, main { max-width: 72rem; margin-inline: auto; padding-inline: 1.5rem; }
    .masthead { padding-block: 3rem .5rem; }
    .kicker { margin: 0 0 .5rem; color: var(--accent); font-size: .8125rem; font-weight: 700; letter-spacing: .08em; text-transform: uppercase; }
    h1, h2, h3, h4 { line-height: 1.2; margin: 0; text-wrap: balance; }
    h1 { font-size: clamp(1.75rem, 1.2rem + 2.4vw, 2.75rem); letter-spacing: -.015em; }
    h2 { font-size: 1.5rem; margin-bottom: .75rem; }
    h3, h4 { font-size: 1.0625rem; margin-block: 1.25rem .5rem; }
    p { margin: 0 0 .75rem; max-width: 44rem; }
    .lead { margin: .75rem 0 1.5rem; font-size: 1.125rem; color: var(--muted); max-width: 52rem; }
    .keys { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); margin: 0 0 1.25rem; border-block: 1px solid var(--rule); }
    .keys > div { padding: .875rem 1rem .875rem 0; display: flex; flex-direction: column-reverse; justify-content: flex-end; }
    .keys dt { color: var(--muted); font-size: .875rem; }
    .keys dd { margin: 0; font-size: 1.75rem; font-weight: 700; line-height: 1.15; font-variant-numeric: tabular-nums; }
    .contents ul { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 1rem 0; padding: 0; }
    a { color: var(--accent); text-underline-offset: .18em; }
    .skip { position: absolute; left: -100rem; }
    .skip:focus { left: .5rem; top: .5rem; background: var(--ground); padding: .5rem 1rem; z-index: 9; }
    :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
    main { outline: 0; }
    main > section { padding-block: 2rem 1rem; border-top: 1px solid var(--rule); }
    .hint, .note { color: var(--muted); font-size: .9375rem; }
    .sheet { margin: 1rem 0 2rem; border: 1px solid var(--rule); border-radius: 4px; overflow: hidden; }
    .sheet svg { display: block; width: 100%; min-width: 36rem; height: auto; }
    .scroll { overflow-x: auto; }
    .scroll.tall { max-height: 36rem; overflow-y: auto; margin-bottom: 1rem; border-bottom: 1px solid var(--rule); }
    .tall thead th { position: sticky; top: 0; background: var(--ground); box-shadow: inset 0 -1px var(--line); }
    .slider { display: flex; flex-wrap: wrap; align-items: center; gap: .625rem; position: sticky; top: 0; z-index: 3; padding-block: .625rem; background: var(--ground); }
    .slider label { color: var(--muted); font-size: .875rem; }
    .slider input { flex: 1 1 12rem; max-width: 36rem; accent-color: var(--accent); }
    .slider output { font-weight: 700; font-size: 1.25rem; min-width: 6ch; font-variant-numeric: tabular-nums; }
    button { font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--line); border-radius: 3px; padding: .25rem .625rem; cursor: pointer; }
    button:disabled { opacity: .4; cursor: default; }
    .findings { max-width: 60rem; padding-inline-start: 1.25rem; margin: 0 0 1rem; }
    .findings li { margin-bottom: .25rem; }
    table { border-collapse: collapse; font-size: .9375rem; line-height: 1.4; width: 100%; }
    caption { text-align: start; font-weight: 700; font-size: 1.0625rem; padding: 1rem 0 .5rem; }
    th, td { padding: .4rem 1.25rem .4rem 0; text-align: start; vertical-align: baseline; border-bottom: 1px solid var(--rule); font-weight: 400; }
    thead th { color: var(--muted); font-size: .8125rem; white-space: nowrap; }
    .number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
    .sort { border: 0; padding: 0; background: none; }
    .sort::after { content: " \u{2195}"; opacity: .5; }
    th[aria-sort="ascending"] .sort::after { content: " \u{2191}"; opacity: 1; }
    th[aria-sort="descending"] .sort::after { content: " \u{2193}"; opacity: 1; }
    .sign { display: inline-block; width: 1.4em; }
    tr.undecided > * { color: var(--muted); }
    tr.stronger .sign, tr.new .sign { color: var(--more); }
    tr.weaker .sign, tr.gone .sign { color: var(--less); }
    tr:not(.undecided) > th[scope="row"] { font-weight: 700; }
    [hidden] { display: none; }
    html:not(.scripted) .script { display: none; }
    @media (max-width: 40rem) { .masthead, main { padding-inline: 1rem; } .keys { grid-template-columns: 1fr 1fr; } }
    @page { size: A4; margin: 16mm 15mm 18mm; }
    @media print {
      :root {
        color-scheme: light;
        --ground: #ffffff; --ink: #000000; --muted: #404a54; --rule: #c9cfd6; --accent: #1d4f8c; --more: #b9510b; --less: #2069a8;
      }
      body { font-size: 9.5pt; line-height: 1.4; }
      .masthead, main { max-width: none; padding-inline: 0; }
      .masthead { padding-top: 0; }
      .script, .contents, .skip { display: none !important; }
      .sheet { border: 0; break-inside: avoid; }
      .sheet[hidden] { display: block; }
      .sheet svg { min-width: 0; }
      .scroll, .scroll.tall { overflow: visible; max-height: none; border: 0; }
      .tall thead th { position: static; }
      .sort::after { content: none !important; }
      tr { break-inside: avoid; }
      h2, h3, caption { break-after: avoid; }
      table { font-size: 8.5pt; }
    }
    """
}
