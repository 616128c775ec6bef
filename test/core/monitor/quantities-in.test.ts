import { describe, expect, it } from 'vitest';
import type { MeasureDefinition } from '../../../packages/core/src/indicator/definition.js';
import { conditionsIn, fieldsBeside, quantitiesIn } from '../../../packages/core/src/monitor/quantities-in.js';

const r = { resource: 'r' };
const share = { count: { ...r, sum: 'hours', weight: 'people' }, base: { resource: 's', distinct: 'person' } };

/** Measures of every shape, and the places of the tables in them with the fields named there. */
const SHAPES: readonly (readonly [MeasureDefinition, readonly string[]])[] = [
  [{ type: 'count', count: r }, ['measure › count: r']],
  [
    { type: 'proportion', ...share, survey: { frame: { resource: 'f' } } },
    [
      'measure › count: r, sum hours, weight people',
      'measure › base: s, distinct person',
      'measure › survey › frame: f',
    ],
  ],
  [
    { type: 'relativeLikelihood', group: share, others: { count: r, base: r } },
    [
      'measure › group › count: r, sum hours, weight people',
      'measure › group › base: s, distinct person',
      'measure › others › count: r',
      'measure › others › base: r',
    ],
  ],
  [
    { type: 'disparityRatio', group: { lower: r, upper: r }, others: { lower: r, upper: r } },
    ['group › lower', 'group › upper', 'others › lower', 'others › upper'].map((path) => `measure › ${path}: r`),
  ],
  [
    { type: 'effect', of: { ...r, field: 'grade', person: 'who', time: 'when', before: '1', after: '2' } },
    ['measure › of: r, field grade, person who, time when'],
  ],
  [
    {
      type: 'languageCoverage',
      services: { resource: 's', field: 'languages' },
      residents: { ...r, language: 'language', count: 'people' },
    },
    ['measure › services: s, field languages', 'measure › residents: r, count people, language language'],
  ],
  [{ type: 'shortfall', of: 'hr1', reference: 'pop' }, []],
  [{ type: 'parity', of: 'hr1', reference: 'pop', allowMixed: { de: 'x' } }, []],
  [{ type: 'progress', of: 'hr1', baseline: '2020', target: { period: '2030', value: 1 } }, []],
  [{ type: 'network', statistic: 'density' }, []],
];

describe('quantitiesIn', () => {
  it.each(SHAPES.map(([measure, places]) => [measure.type, measure, places] as const))(
    'quantitiesIn(%s) finds every table with its place and fields',
    (_, measure, places) => {
      const found = quantitiesIn(measure).map(({ path, resource, fields }) => {
        const named = Object.entries(fields).map(([property, field]) => `${property} ${field}`);
        return [`${path.join(' › ')}: ${resource}`, ...named.sort()].join(', ');
      });
      expect(found).toEqual(places);
    },
  );
});

describe('conditionsIn', () => {
  it('conditionsIn(measure) also finds those in other tables, and asks `ended` of the rows of the field', () => {
    const inner = { field: 'course', in: ['a'] };
    const outer = { field: 'person', among: { resource: 'training', field: 'person', where: [inner] } };
    const measure: MeasureDefinition = {
      type: 'medianDuration',
      of: { ...r, field: 'days', where: [outer] },
      ended: [{ field: 'end', present: true }],
    };
    expect(conditionsIn(measure).map(({ path, resource }) => `${path.join(' › ')}: ${resource}`)).toEqual([
      'measure › of › where › person: r',
      'measure › of › where › person › among › where › course: training',
      'measure › ended › end: r',
    ]);
  });
});

describe('fieldsBeside', () => {
  it('fieldsBeside(measure) are those that stand in no part', () => {
    const beside = (measure: MeasureDefinition) =>
      fieldsBeside(measure).map(([path, field]) => [...path, field].join(' '));
    expect(beside({ type: 'mean', of: { ...r, field: 'grade' }, weight: 'people' })).toEqual(['measure weight people']);
    expect(beside({ type: 'standardisedShare', ...share, by: 'age', standard: r })).toEqual(['measure by age']);
    expect(beside({ type: 'proportion', ...share, survey: { frame: r, strata: 'age' } })).toEqual([
      'measure survey strata age',
    ]);
    expect(beside({ type: 'proportion', ...share })).toEqual([]);
  });
});
