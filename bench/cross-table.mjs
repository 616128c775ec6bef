import { seededRandom } from '../scripts/generate/random.mjs';

const DIMENSIONS = ['department', 'pay', 'group'];
const PEOPLE_PER_CELL = 12;

/**
 * Made-up staff by department, pay group and group of origin, year by year: how many people there are of each
 * combination. Few departments and pay groups are large and one group is: about a third of the numbers are small.
 */
export function staffCounts([departments, payGroups, groups], years) {
  const random = seededRandom(233);
  const shares = [departments, payGroups, groups].map((size) => sharesOf(size, random));
  const total = PEOPLE_PER_CELL * departments * payGroups * groups;
  const first = combinations([departments, payGroups, groups]).map((codes) => ({
    codes: codes.map((code, i) => `${DIMENSIONS[i]}${code}`),
    expected: codes.reduce((product, code, i) => product * shares[i][code], total),
  }));
  return Array.from({ length: years }, (_, year) =>
    first.map(({ codes, expected }) => ({
      period: String(2021 + year),
      codes,
      count: Math.floor(expected * (0.5 + random())),
    })),
  ).flat();
}

/** Every way to cross the dimensions, all of them and fewer: one breakdown each, with the total first. */
export const CROSSINGS = combinations([2, 2, 2])
  .map((choice) => [0, 1, 2].filter((i) => choice[i] === 1))
  .sort((a, b) => a.length - b.length);

/** `department-pay`; empty for the total. */
export function breakdownName(crossing) {
  return crossing.map((i) => DIMENSIONS[i]).join('-');
}

export function categoryOf(crossing, codes) {
  return crossing.map((i) => codes[i]).join('|');
}

/** The counts as a series: a total and seven breakdowns. */
export function seriesFrom(counts) {
  const periods = [...new Set(counts.map(({ period }) => period))];
  return {
    indicator: { id: 'staff', measure: { type: 'count', count: { resource: 'staff' } } },
    periods: periods.map((edtf) => ({ edtf })),
    tables: CROSSINGS.map((crossing) => {
      const sums = sumsBy(counts, crossing);
      const name = breakdownName(crossing);
      return {
        breakdown: name === '' ? null : { id: name, field: name },
        categories: [...new Set([...sums.values()].map(({ category }) => category))].map((code) => ({ code })),
        observations: [...sums.values()].map(({ period, category, count }) => ({
          period,
          category,
          kind: 'numbers',
          measures: [{ value: count, count }],
          parts: { values: [count], whole: count, people: count, counted: true },
        })),
      };
    }),
    atoms: counts.map(({ period, codes, count }) => ({
      period,
      categories: CROSSINGS.slice(1).map((crossing) => categoryOf(crossing, codes)),
      parts: [count],
    })),
  };
}

/** What is published of the series when the observations in `hidden` (by id) are not. */
export function releaseFrom(counts, hidden) {
  return {
    edition: '2026-01-01',
    tables: CROSSINGS.map((crossing) => {
      const name = breakdownName(crossing);
      const id = name === '' ? 'staff' : `staff~${name}`;
      return {
        id,
        indicator: 'staff',
        breakdown: name === '' ? [] : [name],
        measureType: 'count',
        counts: { count: 'staff', base: null, by: name === '' ? null : name, time: 'sample' },
        rounding: null,
        answers: [],
        within: withinOf(counts, crossing),
        cells: [...sumsBy(counts, crossing).values()].map(({ period, category, count }) =>
          hidden.has(`${id} ${period} ${category}`)
            ? { period, category, state: 'hidden', numbers: [] }
            : { period, category, state: 'open', numbers: [{ count: { value: count, decimals: 0 } }] },
        ),
      };
    }),
  };
}

/** `{ department: { department0: ['department0|pay0', …] } }` for all coarser crossings but the total. */
function withinOf(counts, crossing) {
  const coarser = CROSSINGS.filter(
    (other) => other.length > 0 && other.length < crossing.length && other.every((i) => crossing.includes(i)),
  );
  return Object.fromEntries(
    coarser.map((other) => {
      const members = {};
      for (const { codes } of counts)
        (members[categoryOf(other, codes)] ??= new Set()).add(categoryOf(crossing, codes));
      const lists = Object.entries(members).map(([category, inside]) => [category, [...inside]]);
      return [breakdownName(other), Object.fromEntries(lists)];
    }),
  );
}

function sumsBy(counts, crossing) {
  const sums = new Map();
  for (const { period, codes, count } of counts) {
    const category = categoryOf(crossing, codes);
    const key = `${period} ${category}`;
    sums.set(key, { period, category, count: (sums.get(key)?.count ?? 0) + count });
  }
  return sums;
}

/** Uneven shares that add up to 1, from the largest to one a tenth of it. */
function sharesOf(size, random) {
  const weights = Array.from({ length: size }, (_, i) => 0.1 ** (i / size) * (0.7 + 0.6 * random()));
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return weights.map((weight) => weight / sum);
}

function combinations(sizes) {
  return sizes.reduce(
    (lists, size) => lists.flatMap((list) => Array.from({ length: size }, (_, code) => [...list, code])),
    [[]],
  );
}
