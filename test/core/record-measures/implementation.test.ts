import { describe, expect, it } from 'vitest';
import type { ImplementationStatistic } from '../../../packages/core/src/indicator/measure-definition.js';
import { recordSeries, recordTable, sourceOf, told } from './tables.js';

const recommendations = recordTable(`id;area;horizon;level;owner;due;budget;indicators;weight
r1;8.1.1;short;city;Büro;2013;1000;hr1|hr2;3
r2;8.1.1;long;city;;2014-06;0;;1
r3;9.1.1;short;administration;Amt;2014/..;;hr1;
r4;9.1.1;short;administration;Amt;;500;;2
`);
const status = recordTable(`recommendation;date;status;progress;note
r1;2013-03-01;inProgress;;
r1;2014-02-01;done;;
r2;2013-05-01;inProgress;30;
r3;2014-01-01;continued;;
r4;2015-02-01;dropped;;
`);
const areas = recordTable(`id;level;kind;title_de;title_en
8.1.1;city;structural;Vernetzung;Networking
9.1.1;administration;substantive;Angebote;Services
`);
const all = sourceOf({ recommendations, 'recommendation-status': status, areas }, '2015-03-01');

const computed = (statistic: ImplementationStatistic, breakdowns: string[] = [], source = all) =>
  recordSeries({ type: 'implementation', statistic }, source, breakdowns);

const share = (count: number, base: number) => ({ value: (100 * count) / base, count, base });

describe('implementation', () => {
  it('computeRecordSeries(implemented) has every year from the first status to the edition', () => {
    expect(told(computed('implemented'))).toEqual({ '2013': share(0, 4), '2014': share(2, 4), '2015': share(2, 3) });
  });

  it('computeRecordSeries(implemented) is about things: no atoms, nothing to protect', () => {
    const series = computed('implemented');
    expect(series.atoms).toEqual([]);
    expect(series.tables[0]!.observations[0]).toMatchObject({
      parts: { values: [4], whole: 4, people: 4, counted: false },
    });
  });

  it('computeRecordSeries(started) counts what is in progress as well', () => {
    expect(told(computed('started'))).toEqual({ '2013': share(2, 4), '2014': share(3, 4), '2015': share(3, 3) });
  });

  it('computeRecordSeries(overdue) is open after the last day of its due date, out of those with one', () => {
    expect(told(computed('overdue'))).toEqual({ '2013': share(0, 3), '2014': share(1, 3), '2015': share(1, 3) });
    const later = sourceOf(
      { recommendations, 'recommendation-status': recordTable('recommendation;date;status\nr4;2014-01-01;planned\n') },
      '2014-07-01',
    );
    // r1 since 1 January, r2 since today; r3 goes on without end.
    expect(told(computed('overdue', [], later))).toEqual({ '2014': share(2, 3) });
  });

  it('computeRecordSeries(weightedProgress) weighs and lets a reported progress go before the status', () => {
    expect(told(computed('weightedProgress'))).toEqual({
      '2013': { value: (3 * 50 + 1 * 30) / 7, base: 4 },
      '2014': { value: (3 * 100 + 1 * 30 + 1 * 100) / 7, base: 4 },
      '2015': { value: (3 * 100 + 1 * 30 + 1 * 100) / 5, base: 3 },
    });
  });

  it('computeRecordSeries(weightedProgress) of more than 100 per cent, or a weight below 0, is inconsistent', () => {
    const over = recordTable('recommendation;date;status;progress\nr1;2014-01-01;inProgress;130\n');
    const source = sourceOf({ recommendations, 'recommendation-status': over }, '2014-12-31');
    expect(told(computed('weightedProgress', [], source))).toEqual({ '2014': 'inconsistent' });
    const light = recordTable('id;weight\nr1;-1\n');
    const negative = sourceOf({ recommendations: light, 'recommendation-status': status }, '2013-12-31');
    expect(told(computed('weightedProgress', [], negative))).toEqual({ '2013': 'inconsistent' });
  });

  it('computeRecordSeries(medianDuration) counts days and censors what still goes on', () => {
    // 2013: r1 305 and r2 244 days, neither done. 2014: r1 done after 337 days, r2 after 609 days not.
    expect(told(computed('medianDuration'))).toMatchObject({
      '2013': { count: 0, base: 2 },
      '2014': { value: 337, count: 1, base: 2 },
      '2015': { value: 337, count: 1, base: 2 },
    });
    expect(told(computed('medianDuration'))['2013']).not.toHaveProperty('value');
  });

  it('computeRecordSeries(withOwner …) is told of what is not dropped', () => {
    expect(told(computed('withOwner'))).toMatchObject({ '2014': share(3, 4), '2015': share(2, 3) });
    expect(told(computed('withIndicator'))).toMatchObject({ '2014': share(2, 4), '2015': share(2, 3) });
    expect(told(computed('withBudget'))).toMatchObject({ '2014': share(2, 4), '2015': share(1, 3) });
  });

  it('computeRecordSeries without any status knows the owners at the edition, and nothing of the implementation', () => {
    const source = sourceOf({ recommendations }, '2015-03-01');
    expect(told(computed('withOwner', [], source))).toEqual({ '2015': share(3, 4) });
    expect(told(computed('implemented', [], source))).toEqual({ '2015': 'notDelivered' });
    expect(told(computed('implemented', [], sourceOf({}, '2015-03-01')))).toEqual({});
  });

  it('computeRecordSeries does not know yet what is dated after the edition', () => {
    const early = sourceOf({ recommendations, 'recommendation-status': status }, '2012-06-30');
    expect(told(computed('implemented', [], early))).toEqual({ '2012': 'notDelivered' });
    expect(told(computed('withOwner', [], early))).toEqual({ '2012': share(3, 4) });
    const middle = sourceOf({ recommendations, 'recommendation-status': status }, '2014-01-15');
    expect(told(computed('implemented', [], middle))).toEqual({ '2013': share(0, 4), '2014': share(1, 4) });
  });

  it('computeRecordSeries breaks down by fields of the recommendations and of their fields of action', () => {
    const series = computed('implemented', ['area', 'horizon', 'level', 'kind']);
    expect(series.tables[1]!.categories).toEqual([
      { code: '8.1.1', labels: { de: 'Vernetzung', en: 'Networking' } },
      { code: '9.1.1', labels: { de: 'Angebote', en: 'Services' } },
    ]);
    expect(told(series, 1)).toMatchObject({ '2014 8.1.1': share(1, 2), '2015 9.1.1': share(1, 1) });
    expect(told(series, 2)).toMatchObject({ '2014 short': share(2, 3), '2014 long': share(0, 1) });
    expect(told(series, 3)).toMatchObject({ '2014 administration': share(1, 2), '2014 city': share(1, 2) });
    expect(told(series, 4)).toMatchObject({ '2014 structural': share(1, 2), '2014 substantive': share(1, 2) });
  });

  it('computeRecordSeries leaves out what was adopted later', () => {
    const grown = recordTable('id;adopted\nr1;\nr2;2014-05\n');
    const source = sourceOf({ recommendations: grown, 'recommendation-status': status }, '2014-12-31');
    expect(told(computed('implemented', [], source))).toEqual({ '2013': share(0, 1), '2014': share(1, 2) });
  });

  it('computeRecordSeries takes a report on two years as of their end, one that lasts beyond the edition as of its begin', () => {
    const reports = recordTable('recommendation;date;status\nr1;2013/2014;done\nr2;2015;done\n');
    const source = sourceOf({ recommendations, 'recommendation-status': reports }, '2015-03-01');
    expect(told(computed('implemented', [], source))).toEqual({ '2014': share(1, 4), '2015': share(2, 4) });
  });

  it('computeRecordSeries(a field that no record has) throws', () => {
    expect(() => computed('implemented', ['colour'])).toThrow('unknown field: "colour"');
  });

  it('computeRecordSeries(a measure on rows) throws', () => {
    const rows = { type: 'count', count: { resource: 'recommendations' } } as const;
    expect(() => recordSeries(rows, all)).toThrow('not a measure on records: "count"');
  });
});
