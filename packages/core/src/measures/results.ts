import type { MeasureValues, Missing, Numbers, Parts } from '../series/series.js';

/** A cell without numbers; `parts` are what was counted in it nevertheless, if anything was. */
export function missing(reason: Missing['reason'], parts?: Parts): Missing {
  return { kind: 'missing', reason, ...(parts?.values.some((value) => value > 0) ? { parts } : {}) };
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
  return { values: [count, base - count], whole: base, people: base, counted: true, rest: true };
}

/** People of several groups, each with and without the characteristic: `[count, base]`. */
export function sharesParts(...shares: readonly (readonly [count: number, base: number])[]): Parts {
  return {
    values: shares.flatMap(([count, base]) => [count, base - count]),
    whole: shares.reduce((sum, [, base]) => sum + base, 0),
    people: Math.min(...shares.map(([, base]) => base)),
    counted: true,
    groupSize: 2,
    rest: true,
  };
}

/**
 * A statistic about so many people, such as an average of their amounts; also published is how many they are compared
 * with (`base`), who may be fewer.
 */
export function peopleParts(people: number, base = people): Parts {
  return { values: [people], whole: people, people: Math.min(people, base), counted: true, statistic: true };
}
