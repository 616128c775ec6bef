import { reportPageStyles } from '../html/report-page.js';
import { scrollHint } from '../html/scroll-hint.js';

/** The style sheet of the protection report: like the check report, with tables of numbers and lines to sign. */
export const protectionReportStyles = `${reportPageStyles}body { max-inline-size: 54rem; overflow-wrap: break-word; }
p, ul { margin: 0.75rem 0 0; max-inline-size: 40rem; text-wrap: pretty; }
ul { padding-inline-start: 1.25rem; }
li + li { margin-block-start: 0.375rem; }
.kind-of-page, .fact { margin: 0; color: var(--quiet); }
h1 { margin: 0.25rem 0 0.5rem; font-size: clamp(1.375rem, 7vw, 2rem); line-height: 1.2; text-wrap: balance; }
h2 { margin: 0; font-size: 1.5rem; line-height: 1.25; text-wrap: balance; }
h3 { margin: 2rem 0 0; font-size: 1.125rem; line-height: 1.3; }
.warning { margin-block-start: 1.25rem; padding-inline-start: 0.75rem; border-inline-start: 2px solid var(--accent); }
.warning strong { font-weight: 600; }
section { margin-block-start: 3rem; }
.scroll { margin-block-start: 0.75rem; overflow-x: auto; }
${scrollHint('.scroll')}
.scroll:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
table { inline-size: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
tr { border-block-end: 1px solid var(--hairline); }
th, td { padding: 0.375rem 1rem 0.375rem 0; text-align: start; vertical-align: top; font-weight: 400; }
th:last-child, td:last-child { padding-inline-end: 0; }
td { min-inline-size: 6.5rem; }
td.numeric { min-inline-size: 0; }
thead th { vertical-align: bottom; color: var(--quiet); font-size: 0.875rem; line-height: 1.3; }
tbody th, tfoot th { min-inline-size: 9rem; }
tfoot th, tfoot td { font-weight: 600; }
.numeric { text-align: end; }
td.numeric { white-space: nowrap; }
.signatures { display: flex; flex-wrap: wrap; gap: 1rem 3rem; }
.signature { display: flex; flex: 1 1 16rem; flex-direction: column; justify-content: flex-end; break-inside: avoid; }
.signature p { margin-block-start: 1rem; }
.signature .line { margin-block-start: 3.5rem; padding-block-start: 0.25rem; border-block-start: 1px solid currentColor; color: var(--quiet); font-size: 0.875rem; }
@media print {
  body { max-inline-size: none; padding: 0; font-size: 10pt; }
  p, ul { max-inline-size: none; }
  section { margin-block-start: 1.75rem; }
  h2, h3, thead { break-after: avoid; }
  tr, h2, h3, .signatures { break-inside: avoid; }
  .scroll { overflow: visible; }
  tfoot { display: table-row-group; }
  th, td { padding-block: 0.25rem; }
  tbody th, tfoot th, td { min-inline-size: 0; }
  h3 { margin-block-start: 1.25rem; }
}
`;
