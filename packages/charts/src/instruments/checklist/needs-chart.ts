import type { Dataset, NeedItem } from '@teilhabe/core/publication';
import { stackedBarChart } from '../../models/stacked-bar-chart.js';
import { drawStackedBarChart } from '../../svg/stacked-bar-chart.js';
import { listed } from '../../words/joined.js';
import type { Language } from '../../words/language.js';
import { say } from '../../words/say.js';
import { codeWord } from '../code-word.js';
import { itemsOf, type InstrumentContent } from '../content.js';
import type { InstrumentChart } from '../instrument.js';
import { coverageOf, type Coverage } from './coverage.js';
import { needsTable } from './needs-table.js';

/** The parts of a need: what is there, and what is lacking. */
const PARTS = ['stock', 'lacking'] as const;

/**
 * Each need as a bar of what is there and what is lacking, after its table. Units differ from need to need, so the parts are
 * shares of the need. Undefined where no need has published numbers.
 */
export function needsChart(content: InstrumentContent, language: Language): InstrumentChart | undefined {
  const measured = itemsOf(content, 'needs').flatMap((item) => {
    const coverage = coverageOf(item.need, item.stock);
    return coverage ? [{ item, coverage }] : [];
  });
  if (measured.length === 0) return undefined;
  const data = datasetOf(measured, content, language);
  const title = data.label;
  return {
    draw: (place) => {
      const model = stackedBarChart(data, { ...place, language });
      // The whole of each need is 100 percent, which says nothing.
      const marks = model.marks.filter(({ key }) => !key.startsWith('='));
      const whole = { ...model, marks, title, summary: title };
      return { model: whole, drawing: drawStackedBarChart(whole) };
    },
    table: needsTable(content, '', language),
    tableFirst: true,
  };
}

/** A need with numbers. */
interface Measured {
  readonly item: NeedItem;
  readonly coverage: Coverage;
}

/** Needs × parts as a dataset, so that stacked bars can show them. */
function datasetOf(measured: readonly Measured[], { records }: InstrumentContent, language: Language): Dataset {
  const label = say(language, 'checklist.coverage');
  const word = (property: 'department' | 'subject', code: string) =>
    codeWord(records.needs, property, code, language).text;
  const names = measured.map(({ item: { id, department, subject } }) => {
    return [id, listed([word('department', department), word('subject', subject)], language)] as const;
  });
  const parts = PARTS.map((part) => [part, say(language, 'checklist.need', { part })] as const);
  return {
    version: '2.0',
    class: 'dataset',
    label,
    id: ['need', 'part', 'measure'],
    size: [names.length, parts.length, 3],
    role: { metric: ['measure'] },
    dimension: {
      need: { label: say(language, 'checklist.need', { part: 'what' }), category: categoryOf(names) },
      part: { label, category: categoryOf(parts) },
      measure: {
        label,
        category: {
          ...categoryOf([
            ['value', say(language, 'table.share')],
            ['count', label],
            ['base', say(language, 'checklist.need', { part: 'need' })],
          ]),
          unit: { value: { label: '%', decimals: 0 } },
        },
      },
    },
    value: measured.flatMap(({ coverage }) =>
      PARTS.flatMap((part) => [coverage.shares[part], coverage[part], coverage.need]),
    ),
    status: {},
    extension: {},
  };
}

function categoryOf(entries: readonly (readonly [string, string])[]) {
  return { index: entries.map(([code]) => code), label: Object.fromEntries(entries) };
}
