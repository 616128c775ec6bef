import {
  comparisonChart,
  comparisonFinding,
  comparisonNotes,
  comparisonTable,
  datasetLabel,
  differenceWords,
  drawComparison,
  estimateText,
  say,
  type Comparison,
  type Language,
} from '@teilhabe/charts';
import { html, type Markup } from './markup.js';
import type { Reading } from './reading.js';

/** Towns side by side for a reader without JavaScript: those that fit in drawing and table, what differs in words. */
export function comparisonReading(comparison: Comparison, language: Language): Reading {
  const { own, differing } = comparison;
  const title = say(language, 'comparison.title', { title: datasetLabel(own.dataset, language.tag) });
  const measure = estimateText;
  return {
    title: { text: title, tag: language.tag },
    finding: comparisonFinding(comparison, language),
    draw: (width) => drawComparison(comparisonChart(comparison, { width, language, measure })),
    fitsNarrow: true,
    table: comparisonTable(comparison, language),
    tableFirst: false,
    parts: () => (differing.length === 0 ? null : differenceList(differing, language)),
    method: [],
    notes: comparisonNotes(comparison, language),
    files: [],
  };
}

function differenceList(differing: Comparison['differing'], language: Language): Markup {
  return html`<p>${say(language, 'comparison.differences')}</p>
    <ul>
      ${differing.map(({ town, differences }) => html`<li>${differenceWords(town.name, differences, language)}</li>`)}
    </ul>`;
}
