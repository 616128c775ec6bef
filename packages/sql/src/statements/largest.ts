import type { Aggregate } from '@teilhabe/core';
import { alias } from '../alias.js';
import { amountOf } from '../amounts.js';
import { counts, draftOf, select, type Entries, type Grouped, type OwnQuery } from '../grouped-query.js';
import { sql } from '../sql.js';

type Largest = Extract<Aggregate, { op: 'largest' }>;

const AMOUNT = alias('amount');

/** The largest contributions to a sum: those of contributors, whose rows are added up first, or of single rows. */
export function largestQueries(grouped: Grouped, item: Largest): readonly OwnQuery[] {
  const { contributor } = item;
  return contributor === undefined
    ? [largestRows(grouped, item), owedRows(grouped, item)]
    : [contributors(grouped, { ...item, contributor })];
}

/** By rank; the largest first. */
function largestRows(grouped: Grouped, item: Largest): OwnQuery {
  const { draft, amount, unit, where } = contributions(grouped, item);
  const rows = select(draft, [sql`${amount} AS ${AMOUNT}`], { where: [...where, sql`${amount} >= 0`] });
  const { dialect } = draft.scope;
  const { n } = item;
  return {
    query: n === undefined ? rows : dialect.largestRows({ rows, keys: draft.aliases, order: AMOUNT, n }),
    numbers: (found) =>
      ranked(found.map(([value]) => Number(value) / unit)).map(([rank, value]) => [`${item.as}=${rank}`, value]),
  };
}

/** What is below 0 is only added up. */
function owedRows(grouped: Grouped, item: Largest): OwnQuery {
  const { draft, amount, unit, where } = contributions(grouped, item);
  return {
    query: select(draft, [sql`sum(${amount})`], { where: [...where, sql`${amount} < 0`], groupBy: [] }),
    numbers: (rows) =>
      rows.filter(([sum]) => sum !== null).map(([sum]) => [`${item.as}=negative`, Number(sum) / unit] as const),
  };
}

/** By the name of the contributor, as JSON; rows without one are taken for one contributor's. */
function contributors(grouped: Grouped, item: Largest & { readonly contributor: string }): OwnQuery {
  const { draft, amount, unit, where } = contributions(grouped, item);
  const who = draft.scope.field(item.contributor).text;
  return {
    query: select(draft, [who, sql`sum(${amount})`], { where, groupBy: [who] }),
    numbers: (rows) => {
      const all = rows.map(([name, sum]) => ({ name: JSON.stringify(name), sum: Number(sum) }));
      const positive = all.filter(({ sum }) => sum >= 0).sort((a, b) => b.sum - a.sum);
      const negative = all.filter(({ sum }) => sum < 0);
      const owed = negative.reduce((total, { sum }) => total + sum, 0);
      return [
        ...positive.slice(0, item.n).map(({ name, sum }) => [`${item.as}=${name}`, sum / unit] as const),
        ...(negative.length > 0 ? [[`${item.as}=negative`, owed / unit] as const] : []),
      ];
    },
  };
}

function contributions(grouped: Grouped, item: Largest) {
  const draft = draftOf(grouped);
  const { field, weight } = item;
  const { amount, unit } = amountOf(draft.scope, weight === undefined ? [field] : [field, weight]);
  return { draft, amount, unit, where: [sql`(${amount}) IS NOT NULL`, counts(draft, item)] };
}

function ranked(amounts: readonly number[]): Entries {
  return [...amounts].sort((a, b) => b - a).map((amount, i) => [String(i + 1), amount] as const);
}
