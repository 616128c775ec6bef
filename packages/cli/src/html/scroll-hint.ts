/**
 * Styles for what scrolls sideways, by its selector: where there is more behind an edge, a quiet shadow says so. It follows how
 * far the reader has scrolled, and is not there where nothing scrolls; browsers that cannot tell show none.
 */
export function scrollHint(selector: string): string {
  return `${selector} { --more: color-mix(in srgb, currentColor 35%, transparent); --inward: 0.625rem; animation: teilhabe-more linear; animation-timeline: scroll(self inline); }
${selector}:dir(rtl) { --inward: -0.625rem; }
@keyframes teilhabe-more {
  from { box-shadow: inset calc(-1 * var(--inward)) 0 0.5rem -0.5rem var(--more); }
  1%, 99% { box-shadow: inset calc(-1 * var(--inward)) 0 0.5rem -0.5rem var(--more), inset var(--inward) 0 0.5rem -0.5rem var(--more); }
  to { box-shadow: inset var(--inward) 0 0.5rem -0.5rem var(--more); }
}
@media (forced-colors: active) { ${selector} { border-inline: 1px solid CanvasText; } }
@media print { ${selector} { animation: none; border: 0; } }`;
}
