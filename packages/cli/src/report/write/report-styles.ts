import { chartStyles } from '@teilhabe/charts';
import { reportPageStyles } from '../../html/report-page.js';
import { scrollHint } from '../../html/scroll-hint.js';

/** The looks of a report, on the screen and on A4: one accent, much space, dark on a screen where that is wished. */
export const reportStyles = `${reportPageStyles}
html { color-scheme: light dark; }
body { max-inline-size: 44rem; line-height: 1.55; overflow-wrap: break-word; }
header { padding-block-end: 1.5rem; border-block-end: 2px solid var(--accent); margin-block-end: 2rem; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 0.75rem; text-wrap: balance; }
h2 { font-size: 1.375rem; line-height: 1.3; margin: 3rem 0 0.75rem; text-wrap: balance; }
h3 { font-size: 1.0625rem; line-height: 1.35; margin: 2.25rem 0 0.5rem; }
h4, h5, h6 { font-size: 1rem; margin: 1.5rem 0 0.25rem; }
h2 + h3, header + main > h2:first-child { margin-block-start: 0.75rem; }
p, ul, ol { margin: 0 0 0.875rem; }
ul, ol { padding-inline-start: 1.25rem; }
li { margin-block-end: 0.375rem; }
a { color: var(--accent); text-underline-offset: 0.15em; }
a:focus-visible, .scroll:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.finding { font-size: 1.125rem; line-height: 1.5; text-wrap: pretty; }
.note { font-size: 0.875rem; color: var(--quiet); margin-block-end: 0.5rem; }
.note li { margin-block-end: 0.25rem; }
.edition { color: var(--quiet); margin: 0; }
.drawing { margin: 1.25rem 0; }
.drawing .teilhabe-chart { max-inline-size: 100%; block-size: auto; }
.narrow { display: none; }
.scroll { overflow-x: auto; margin: 1rem 0 1.25rem; }
${scrollHint('.scroll')}
table { border-collapse: collapse; inline-size: 100%; font-size: 0.9375rem; font-variant-numeric: tabular-nums; }
caption { text-align: start; font-weight: 600; padding-block: 0.5rem; }
th, td { text-align: start; vertical-align: top; font-weight: 400; padding-block: 0.3rem; padding-inline: 0 1rem; border-block-end: 1px solid var(--hairline); }
th:last-child, td:last-child { padding-inline-end: 0; }
thead th { color: var(--quiet); vertical-align: bottom; }
.number { text-align: end; }
td.number { white-space: nowrap; }
tbody th { min-inline-size: 9rem; text-wrap: pretty; }
dl { display: flex; flex-wrap: wrap; gap: 0.75rem 2.5rem; margin: 1rem 0 1.25rem; }
dl div { display: flex; flex-direction: column-reverse; }
dd { margin: 0; font-size: 1.5rem; font-weight: 700; line-height: 1.2; font-variant-numeric: tabular-nums; }
dt { font-size: 0.9375rem; }
@media screen and (max-width: 40rem) {
  .wide:not(:only-child) { display: none; }
  .narrow { display: block; }
}
@page { size: A4; margin: 14mm 18mm; }
@media print {
  :root { color-scheme: only light; }
  body { max-inline-size: none; padding: 0; font-size: 10pt; line-height: 1.4; }
  header { padding-block-end: 0.5rem; margin-block-end: 1rem; }
  h1 { font-size: 18pt; margin-block-end: 0.375rem; }
  h2 { font-size: 13pt; margin-block: 1.5rem 0.5rem; }
  h3 { font-size: 11.5pt; margin-block-start: 1.25rem; }
  .finding { font-size: 11.5pt; }
  .note { font-size: 8pt; margin-block-end: 0.25rem; }
  table { font-size: 9pt; }
  .scroll { overflow: visible; margin-block: 0.5rem 0.75rem; }
  .drawing { margin-block: 0.75rem; max-inline-size: 125mm; }
  h1, h2, h3, h4, h5, h6, caption { break-after: avoid; }
  thead { display: table-header-group; }
  tr, .drawing, li, dl { break-inside: avoid; }
  p { orphans: 3; widows: 3; }
  .page-break { break-after: page; }
}
${chartStyles}`;
