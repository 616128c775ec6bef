import type { Language } from '../../words/language.js';
import { say } from '../../words/say.js';
import { itemsOf, type InstrumentContent } from '../content.js';
import type { InstrumentDefinition } from '../definition.js';
import type { Instrument } from '../instrument.js';
import { needsChart } from './needs-chart.js';
import { needsTable } from './needs-table.js';

/** What the departments need and have, where there is no checklist to show it with. */
export const needs: InstrumentDefinition = { name: 'needs', beside: [], show };

function show(content: InstrumentContent, language: Language): Instrument {
  const lacking = itemsOf(content, 'needs').filter(({ need, stock }) => (need ?? 0) > (stock ?? need ?? 0));
  const chart = needsChart(content, language);
  return {
    title: say(language, 'checklist.needs'),
    finding: say(language, 'checklist.needsFinding', {
      count: itemsOf(content, 'needs').length,
      lacking: lacking.length,
    }),
    choices: [],
    counts: [],
    ...(chart ? { chart } : {}),
    sections: chart
      ? []
      : [
          {
            kind: 'table',
            id: 'needs',
            title: say(language, 'checklist.needs'),
            table: needsTable(content, '', language),
          },
        ],
    notes: [say(language, 'checklist.needsMethod')],
  };
}
