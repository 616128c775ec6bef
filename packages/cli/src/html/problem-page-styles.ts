import { reportPageStyles } from './report-page.js';

/** The style sheet of the problem report: one accent, much space, dark where that is wished, made for paper too. */
export const problemPageStyles = `${reportPageStyles}body { max-inline-size: 46rem; overflow-wrap: anywhere; hyphens: manual; }
.kind-of-page { margin: 0; color: var(--quiet); }
h1 { margin: 0.25rem 0 0; font-size: 2rem; line-height: 1.2; text-wrap: balance; }
.finding { margin: 0.75rem 0 0; max-inline-size: 38rem; font-size: 1.25rem; line-height: 1.4; text-wrap: pretty; }
h2 { margin: 0; font-size: 1.5rem; line-height: 1.25; }
h3 { margin: 2rem 0 0; font-size: 1.125rem; line-height: 1.3; }
h2 + h3 { margin-block-start: 1.25rem; }
nav ul { margin: 2rem 0 0; padding: 0; list-style: none; }
nav li { display: flex; flex-wrap: wrap; gap: 0 1rem; justify-content: space-between; padding: 0.375rem 0; border-block-end: 1px solid var(--hairline); }
nav li:first-child { border-block-start: 1px solid var(--hairline); }
a { color: var(--accent); text-underline-offset: 0.15em; }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.count { white-space: nowrap; color: var(--quiet); font-variant-numeric: tabular-nums; font-weight: 400; }
section { margin-block-start: 4rem; }
table { inline-size: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
tbody, #rest ~ table tr { border-block-end: 1px solid var(--hairline); }
th, td { padding: 0.25rem 0; text-align: start; vertical-align: top; font-weight: 400; }
thead th { padding: 0; line-height: 0; }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
.place { inline-size: 7.5rem; padding-inline-end: 1rem; }
.aside { display: block; color: var(--quiet); font-size: 0.875rem; }
.kind { padding-block: 1rem 0.25rem; }
.name { margin-inline-end: 0.375rem; font-weight: 600; }
.severity { display: inline-block; margin-inline-end: 0.375rem; padding: 0 0.5rem; border: 1px solid var(--accent); border-radius: 1rem; font-size: 0.8125rem; font-weight: 600; line-height: 1.375rem; color: var(--accent); }
.severity.error { color: var(--ground); background: var(--accent); }
.remedy { padding: 0.5rem 0 1.25rem; }
.remedy p { margin: 0; max-inline-size: 38rem; padding-inline-start: 0.75rem; border-inline-start: 2px solid var(--accent); }
.more { color: var(--quiet); }
@media (max-width: 30rem) {
  .place { inline-size: 6.25rem; padding-inline-end: 0.75rem; }
}
@media (forced-colors: active) {
  .severity.error { color: Canvas; background: CanvasText; forced-color-adjust: none; }
}
@media print {
  body { max-inline-size: none; padding: 0; font-size: 10.5pt; }
  a { color: inherit; text-decoration: none; }
  section { margin-block-start: 2rem; }
  h2, h3, thead, .kind { padding-block: 1rem 0.25rem; }
  tr { break-inside: avoid; }
  .severity.error { print-color-adjust: exact; }
}
`;
