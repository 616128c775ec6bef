import { describe, expect, it } from 'vitest';
import type { ImplementationStatistic } from '../../../packages/core/src/indicator/measure-definition.js';
import { MUENSTER, muensterPlan } from '../../muenster.js';
import { skipped } from '../csv/shared.js';
import { recordSeries, recordTable, sourceOf, told } from './tables.js';

const { measures, reports } = muensterPlan();

function source() {
  const plan = measures.map(({ id, parent }) => `${id};${parent}\n`).join('');
  const history = reports.map(({ parent, date, status }) => `${parent};${date};${status}\n`).join('');
  return sourceOf(
    {
      recommendations: recordTable(`id;area\n${plan}`),
      'recommendation-status': recordTable(`recommendation;date;status\n${history}`),
    },
    '2018-12-31',
  );
}

const computed = (statistic: ImplementationStatistic, breakdowns: readonly string[] = []) =>
  recordSeries({ type: 'implementation', statistic }, source(), breakdowns);

const share = (count: number) => ({ value: (100 * count) / 54, count, base: 54 });

/** Colours counted in the file itself, without any of the code under test: a cell stands at the begin of its line. */
function coloured(colour: string, report: string): number {
  return [...(MUENSTER ?? '').matchAll(new RegExp(`^${colour},[^,\\n]+-${report},`, 'gm'))].length;
}

describe.skipIf(MUENSTER === null && skipped('Münster’s action plan'))('Münster’s action plan', () => {
  it('the file holds 54 measures and three reports on each, one of them without a colour', () => {
    expect([measures.length, reports.length]).toEqual([54, 3 * 54 - 1]);
    expect(['13', '1516', '1718'].map((report) => coloured('#01873B', report))).toEqual([19, 18, 16]);
    expect(['13', '1516', '1718'].map((report) => coloured('orange', report))).toEqual([21, 16, 17]);
    expect(['13', '1516', '1718'].map((report) => coloured('#AE1B1B', report))).toEqual([14, 20, 20]);
  });

  it('computeRecordSeries(implemented) follows the three reports; between them the last one holds', () => {
    // In 2018 one measure has no colour: it stays as green as it was.
    expect(told(computed('implemented'))).toEqual({
      '2013': share(19),
      '2014': share(19),
      '2015': share(19),
      '2016': share(18),
      '2017': share(18),
      '2018': share(16 + 1),
    });
  });

  it('computeRecordSeries(started) and the progress count what is under way', () => {
    expect(told(computed('started'))).toMatchObject({ '2013': share(40), '2016': share(34), '2018': share(34) });
    expect(told(computed('weightedProgress'))).toMatchObject({
      '2013': { value: (100 * (19 + 21 / 2)) / 54 },
      '2016': { value: (100 * (18 + 16 / 2)) / 54 },
      '2018': { value: (100 * (17 + 17 / 2)) / 54 },
    });
  });

  it('computeRecordSeries breaks down by field of action', () => {
    expect(told(computed('implemented', ['area']), 1)).toMatchObject({
      '2013 Ü': { count: 4, base: 12 },
      '2013 B': { count: 3, base: 14 },
      '2013 E': { count: 5, base: 9 },
      '2016 Ü': { count: 6, base: 12 },
      '2018 Ü': { count: 6, base: 12 },
      '2018 V': { count: 2, base: 12 },
      '2018 G': { count: 2, base: 7 },
    });
  });
});
