import { chartStyles } from '@teilhabe/charts';
import { scrollHint } from './scroll-hint.js';

/** The style sheet of pages without JavaScript: calm, in the reader's font, dark where that is wished, made for paper too. */
export const pageStyles = `.teilhabe-root { color-scheme: light dark; }
:root { --teilhabe-space: 0.25rem; }
.teilhabe-page {
  box-sizing: border-box;
  margin: 0 auto;
  max-inline-size: 46rem;
  padding: calc(8 * var(--teilhabe-space)) calc(4 * var(--teilhabe-space));
  color: #1c2126;
  background: #fff;
  font: 1rem/1.5 system-ui, sans-serif;
  overflow-wrap: break-word;
}
.teilhabe-page h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 0.5rem; text-wrap: balance; }
.teilhabe-page h2 { font-size: 1.5rem; line-height: 1.25; margin: 3rem 0 1rem; text-wrap: balance; }
.teilhabe-page h3 { font-size: 1.125rem; line-height: 1.3; margin: 0 0 0.5rem; }
.teilhabe-page h4 { font-size: 1rem; margin: 1rem 0 0.25rem; }
.teilhabe-page a { color: #1466b8; text-underline-offset: 0.15em; }
.teilhabe-page a:focus-visible, .teilhabe-page summary:focus-visible, .teilhabe-scroll:focus-visible {
  outline: 2px solid #1466b8;
  outline-offset: 2px;
}
.teilhabe-page footer { margin-block-start: 3rem; padding-block-start: 1rem; border-block-start: 1px solid #1c212626; }
.teilhabe-skip { position: absolute; inset-inline-start: -100vw; }
.teilhabe-skip:focus { position: static; }
.teilhabe-picture { inline-size: 240px; block-size: 160px; max-inline-size: 100%; object-fit: cover; }
.teilhabe-number { font-variant-numeric: tabular-nums; color: #5b646d; font-weight: 400; }
.teilhabe-areas { list-style: none; margin: 1rem 0 0; padding: 0; columns: 18rem auto; column-gap: 2rem; }
.teilhabe-areas li { break-inside: avoid; }
.teilhabe-areas a { display: inline-block; padding: 0.125rem 0; }
.teilhabe-card { padding: calc(6 * var(--teilhabe-space)) 0; border-block-start: 1px solid #1c212626; }
.teilhabe-finding { font-size: 1.25rem; line-height: 1.4; margin: 0 0 1rem; text-wrap: pretty; }
.teilhabe-figure { margin: 0 0 1rem; }
.teilhabe-figure svg { display: block; max-inline-size: 100%; block-size: auto; }
.teilhabe-details summary { cursor: pointer; padding: 0.125rem 0; min-block-size: 1.5rem; }
.teilhabe-scroll { overflow-x: auto; }
${scrollHint('.teilhabe-scroll')}
.teilhabe-table { border-collapse: collapse; font-variant-numeric: tabular-nums; font-size: 0.9375rem; inline-size: 100%; }
.teilhabe-table caption { text-align: start; font-weight: 600; padding: 0.5rem 0; }
.teilhabe-table th, .teilhabe-table td { text-align: start; vertical-align: top; padding-block: 0.25rem; padding-inline: 0 1rem; border-block-end: 1px solid #1c212626; }
.teilhabe-table th { font-weight: 400; }
.teilhabe-table thead th { color: #5b646d; vertical-align: bottom; }
.teilhabe-table .number { text-align: end; white-space: nowrap; }
.teilhabe-source { font-size: 0.875rem; color: #5b646d; margin: 0.5rem 0 0; }
.teilhabe-counts { display: flex; flex-wrap: wrap; gap: 0.75rem 2rem; margin: 0 0 1rem; }
.teilhabe-counts div { display: flex; flex-direction: column-reverse; }
.teilhabe-counts dd { margin: 0; font-size: 1.5rem; font-weight: 700; line-height: 1.2; font-variant-numeric: tabular-nums; }
.teilhabe-counts dt { font-size: 0.9375rem; }
.teilhabe-lists { display: grid; gap: 1.5rem 2rem; grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr)); }
.teilhabe-entries { list-style: none; margin: 0 0 1.5rem; padding: 0; }
.teilhabe-entries li { padding-block: 0.75rem; border-block-end: 1px solid #7d878226; break-inside: avoid; }
.teilhabe-entries p { margin: 0; }
:is(teilhabe-indicator, teilhabe-timeline, teilhabe-swot, teilhabe-recommendations, teilhabe-checklist, teilhabe-network, teilhabe-offers, teilhabe-projects, teilhabe-map, teilhabe-comparison, teilhabe-dashboard):not(:defined) { display: block; }
@media (scripting: enabled) {
  :is(teilhabe-timeline, teilhabe-dashboard):not(:defined) { min-block-size: var(--teilhabe-reserved-height, 34em); }
  teilhabe-indicator:not(:defined, [view="key-figure"], [view="sparkline"]) { min-block-size: var(--teilhabe-reserved-height, 50em); }
}
.teilhabe-baked {
  --teilhabe-faint: color-mix(in srgb, currentColor 15%, transparent);
  --teilhabe-lesser: color-mix(in srgb, currentColor 76%, transparent);
  container-type: inline-size;
  margin: 0;
  padding-block: calc(4 * var(--teilhabe-space));
  border-block-start: 1px solid var(--teilhabe-faint);
  line-height: 1.5;
  overflow-wrap: break-word;
}
.teilhabe-baked :is(h2, h3, h4, h5, h6) { font-size: 1.25em; line-height: 1.3; margin: 0 0 0.4em; }
.teilhabe-baked p { max-inline-size: 68ch; }
.teilhabe-baked table { border-collapse: collapse; font-variant-numeric: tabular-nums; inline-size: 100%; margin-block-end: 1rem; }
.teilhabe-baked caption { text-align: start; font-weight: 600; padding-block: 0.5rem; }
.teilhabe-baked :is(th, td) { text-align: start; vertical-align: top; font-weight: 400; padding-block: 0.25rem; padding-inline: 0 1rem; border-block-end: 1px solid var(--teilhabe-faint); color: inherit; }
.teilhabe-baked .number { text-align: end; }
.teilhabe-baked > table :is(th, td), .teilhabe-baked > table .number { white-space: normal; overflow-wrap: anywhere; hyphens: auto; }
.teilhabe-baked :is(.teilhabe-source, thead th) { color: var(--teilhabe-lesser); }
.teilhabe-baked :is(svg.teilhabe-chart, .teilhabe-drawing) { display: block; max-inline-size: 100%; block-size: auto; margin-block-end: 1rem; }
.teilhabe-wide { display: none; }
@media (min-width: 45rem) {
  .teilhabe-wide { display: block; }
  .teilhabe-narrow { display: none; }
}
.teilhabe-baked .teilhabe-wide { display: block; }
.teilhabe-baked .teilhabe-narrow { display: none; }
@container (max-width: 30rem) {
  .teilhabe-baked .teilhabe-wide { display: none; }
  .teilhabe-baked .teilhabe-narrow[hidden] { display: block; }
  .teilhabe-baked > table { font-size: 0.8125rem; }
  .teilhabe-baked > table :is(th, td) { padding-inline-end: 0.375rem; }
}
@media (prefers-color-scheme: dark) {
  .teilhabe-page { color: #e8ecf0; background: #14181d; }
  .teilhabe-page a { color: #5aa9f5; }
  .teilhabe-page a:focus-visible, .teilhabe-page summary:focus-visible, .teilhabe-scroll:focus-visible { outline-color: #5aa9f5; }
  .teilhabe-card, .teilhabe-page footer, .teilhabe-table th, .teilhabe-table td { border-color: #e8ecf02e; }
  .teilhabe-number, .teilhabe-source, .teilhabe-table thead th { color: #a9b4be; }
}
@media print {
  .teilhabe-page { max-inline-size: none; padding: 0; }
  .teilhabe-card:not(:has(.teilhabe-entries)) { break-inside: avoid; }
  .teilhabe-details::details-content { content-visibility: visible; block-size: auto; }
  .teilhabe-skip, .teilhabe-areas { display: none; }
}
${chartStyles}`;
