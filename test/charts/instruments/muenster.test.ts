import { describe, expect, it } from 'vitest';
import { estimateText, recommendations } from '@teilhabe/charts';
import { de } from '@teilhabe/charts/messages/de';
import { parseRecordsOf, type Area } from '@teilhabe/core/publication';
import { muensterItems } from '../../../stories/muenster.js';
import { withRecords } from '../../core/records/record-monitor.js';
import { skipped } from '../../core/csv/shared.js';
import { MUENSTER, muensterPlan } from '../../muenster.js';

const FIELDS = ['Ü', 'B', 'G', 'E', 'V'];
const { measures, reports } = muensterPlan();
const areas: readonly Area[] = FIELDS.map((id) => ({
  id,
  title: { de: id },
  level: 'city',
  kind: 'substantive',
}));
/** An id as our tables have them: `B5+6` is b5-6. */
const idOf = (text: string) => text.toLowerCase().replace('ü', 'ue').replace('+', '-');
/** The last day of the years that a report is about. */
const dayOf = (years: string) => `31.12.${years.slice(-4)}`;

/** The plan as a city would keep it, through the command's reading, checks and publishing; titles are numbers. */
async function published() {
  const { items, problems } = await withRecords({
    recommendations: [
      'id;handlungsfeld;horizont;titel',
      ...measures.map(({ id, parent }) => `${idOf(id)};${idOf(parent)};langfristig;Maßnahme ${id}`),
    ].join('\n'),
    'recommendation-status': [
      'empfehlung;datum;status',
      ...reports.map(({ parent, date, status }) => `${idOf(parent)};${dayOf(date)};${status}`),
    ].join('\n'),
  });
  // The small monitor around the tables has other fields of action.
  expect(problems.filter(({ code, severity }) => severity === 'error' && code !== 'unknown-area')).toEqual([]);
  return parseRecordsOf('recommendations', { version: '1.4', items: items.get('recommendations') });
}

describe.skipIf(MUENSTER === null && skipped('Münster’s action plan as recommendations'))(
  'recommendations.show(Münster’s action plan)',
  () => {
    const rows = async (asOf: string) => {
      const content = { records: { recommendations: await published() } };
      const { chart } = recommendations.show(content, de, { asOf });
      return (chart?.table.rows ?? []).map(({ header, cells }) => [header, ...cells].join(' '));
    };

    it('shows 54 measures in five fields, as of each of the three reports', async () => {
      const of = async (asOf: string) => (await rows(asOf)).sort();
      // Done, under way, not begun, total: counted in the file.
      expect(await of('2013-12-31')).toEqual(['b 3 7 4 14', 'e 5 4 0 9', 'g 3 2 2 7', 'ue 4 4 4 12', 'v 4 4 4 12']);
      expect(await of('2016-12-31')).toEqual(['b 4 3 7 14', 'e 4 4 1 9', 'g 3 2 2 7', 'ue 6 3 3 12', 'v 1 4 7 12']);
      expect(await of('2018-12-31')).toEqual(['b 3 6 5 14', 'e 4 3 2 9', 'g 2 4 1 7', 'ue 6 3 3 12', 'v 2 1 9 12']);
    });

    it('draws every field, and says the share that is implemented', async () => {
      const content = { records: { recommendations: await published() } };
      const { chart, finding } = recommendations.show(content, de);
      expect(finding).toContain('17 von 54 Empfehlungen sind umgesetzt oder verstetigt (31\u00a0%)');
      const { model } = chart!.draw({ width: 680, measure: estimateText });
      expect(model.marks.filter(({ key }) => key.startsWith('='))).toHaveLength(5);
    });

    it('is the plan whose figures the story of the element shows', async () => {
      const story = { about: { areas }, records: { recommendations: { version: '1.4', items: muensterItems } } };
      const told = recommendations.show(story as never, de, { asOf: '2016-12-31' }).chart!.table.rows;
      expect(told.map(({ header, cells }) => [idOf(header.slice(0, 1)), ...cells].join(' ')).sort()).toEqual(
        (await rows('2016-12-31')).sort(),
      );
    });
  },
);
