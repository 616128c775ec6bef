import type { MeasureValues, Missing, Numbers, Parts } from '../series/series.js';

/** A cell without numbers. */
export function missing(reason: Missing['reason']): Missing {
  return { kind: 'missing', reason };
}

/** A cell with its statistics, and what disclosure control has to know of it. */
export function numbers(measures: MeasureValues, parts: Parts): Numbers {
  return { kind: 'numbers', measures: [measures], parts };
}

/** Measures whose statistic may be undefined; it is then left out, and the cell still has to pass the gate. */
export function known(measures: Readonly<Record<string, number | null | undefined>>): MeasureValues {
  return Object.fromEntries(Object.entries(measures).filter(([, value]) => value !== null && value !== undefined));
}

/** People with and without a characteristic. */
export function shareParts(count: number, base: number): Parts {
  return { values: [count, base - count], whole: base, people: base, counted: true };
}

/** People of several groups, each with and without the characteristic: `[count, base]`. */
export function sharesParts(...shares: readonly (readonly [count: number, base: number])[]): Parts {
  return {
    values: shares.flatMap(([count, base]) => [count, base - count]),
    whole: shares.reduce((sum, [, base]) => sum + base, 0),
    people: Math.min(...shares.map(([, base]) => base)),
    counted: true,
    groupSize: 2,
  };
}

/** A statistic about so many people, such as an average of their amounts. */
export function peopleParts(people: number): Parts {
  return { values: [people], whole: people, people, counted: true, statistic: true };
}
