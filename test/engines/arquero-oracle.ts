import { desc, escape, op, table, type ColumnTable } from 'arquero';
import type { Dataset } from '../../packages/core/src/dataset/dataset.js';
import { decimalPlaces } from '../../packages/core/src/engine/exact-units.js';
import type { Aggregate, AggregatePlan, Answer } from '../../packages/core/src/engine/plan.js';
import type { Condition } from '../../packages/core/src/indicator/definition.js';

/** A row of the oracle's tables: for field 3 its text `t3`, its text or reason `l3`, and its number `n3`; `key` is the group's. */
type Row = Readonly<Record<string, string | number | null>>;
type Numbers = Readonly<Record<string, number | null>>;
type Datasets = ReadonlyMap<string, Dataset>;

/**
 * What Arquero's own verbs make of a plan: slow, and written without a look at any engine. Groups are told apart by one column of
 * JSON, because Arquero joins the keys of several columns with a sign that cells may hold.
 */
export function oracle(datasets: Datasets, plan: AggregatePlan): Answer {
  const rows = tableOf(datasets.get(plan.resource)!);
  if (rows.numRows() === 0) return plan.groupings.map(() => []);
  return plan.groupings.map(({ by, aggregates }) => {
    const texts = by.map((field) => `t${indexOf(datasets, plan.resource, field)}`);
    const keyed = rows.derive({ key: escape((row: Row) => JSON.stringify(texts.map((name) => row[name]))) });
    const asked = plan.aggregates.filter(({ as }) => aggregates.includes(as));
    const numbers = asked.map((item) =>
      numbersOf(kept(keyed, item.where, { datasets, plan }), item, { datasets, plan }),
    );
    return objects(keyed.groupby('key').count()).map(({ key }) => ({
      key: JSON.parse(key) as (string | null)[],
      numbers: Object.assign({}, ...numbers.map((of) => of(key))) as Numbers,
    }));
  });
}

interface Context {
  readonly datasets: Datasets;
  readonly plan: Pick<AggregatePlan, 'resource' | 'period'>;
}

function tableOf({ columns, length }: Dataset): ColumnTable {
  const entries = [...columns.values()].flatMap(({ values, reasons, codes }, i) => {
    const cells = Array.from(codes, (code) => values[code] ?? null);
    const texts = cells.map((value) => (value === null ? null : String(value)));
    return [
      [`t${i}`, texts],
      [`l${i}`, texts.map((text, row) => text ?? reasons[codes[row]!] ?? '')],
      [`n${i}`, cells.map((value) => (typeof value === 'number' ? value : null))],
    ] as const;
  });
  return table([...entries, ['row', Array.from({ length }, (_, row) => row)]]);
}

function indexOf(datasets: Datasets, resource: string, field: string): number {
  return [...datasets.get(resource)!.columns.keys()].indexOf(field);
}

/** The rows that meet all conditions. */
function kept(rows: ColumnTable, where: readonly Condition[], context: Context): ColumnTable {
  return where.reduce((left, condition) => keptOne(left, condition, context), rows);
}

function keptOne(rows: ColumnTable, condition: Condition, context: Context): ColumnTable {
  const { datasets, plan } = context;
  const i = indexOf(datasets, plan.resource, condition.field);
  if ('present' in condition) return rows.filter(escape((row: Row) => row[`t${i}`] !== null));
  if ('in' in condition) {
    const wanted = condition.in.map(String);
    return rows.filter(escape((row: Row) => wanted.includes(String(row[`l${i}`]))));
  }
  return semijoined(rows, `t${i}`, condition.among, context);
}

type Among = Extract<Condition, { among: unknown }>['among'];

/** Rows without a value, or where a period is asked for without one, are taken out before: Arquero joins nulls as well. */
function semijoined(rows: ColumnTable, value: string, among: Among, { datasets, plan }: Context): ColumnTable {
  const { resource, field, where = [], period } = among;
  const dated = period !== undefined;
  const at = (name: string) => `t${indexOf(datasets, name, plan.period!)}`;
  const others = kept(tableOf(datasets.get(resource)!), where, { datasets, plan: { resource } });
  const left = joinable(rows, value, dated ? at(plan.resource) : undefined);
  const right = joinable(others, `t${indexOf(datasets, resource, field)}`, dated ? at(resource) : undefined);
  if (period !== 'until') return left.semijoin(right, dated ? 'both' : 'value');
  const earlier = right.select('value', 'period').rename({ period: 'since' });
  const until = escape(
    ({ period: now, since }: Record<string, string>) => since! <= now! || since!.startsWith(`${now}-`),
  );
  return left.semijoin(left.select('row', 'value', 'period').join(earlier, 'value').filter(until), 'row');
}

/** Rows that have a value, and a period; `both` together in one column. */
function joinable(rows: ColumnTable, value: string, period: string | undefined): ColumnTable {
  const names = period === undefined ? [value] : [value, period];
  return rows.filter(escape((row: Row) => names.every((name) => row[name] !== null))).derive({
    value: escape((row: Row) => row[value]),
    period: escape((row: Row) => (period === undefined ? null : row[period])),
    both: escape((row: Row) => JSON.stringify(names.map((name) => row[name]))),
  });
}

/** The numbers of a group by its key. */
function numbersOf(rows: ColumnTable, item: Aggregate, context: Context): (key: string) => Numbers {
  switch (item.op) {
    case 'count':
      return one(item.as, rows.groupby('key').count({ as: 'number' }), 0);
    case 'sum':
      return sums(rows, item, context);
    case 'distinct': {
      const times = withPair(rows, item.field, 't', context).groupby('key', 'pair').count({ as: 'times' });
      const often = times.filter(escape((row: Row) => Number(row['times']) >= (item.atLeast ?? 1)));
      return one(item.as, often.groupby('key').count({ as: 'number' }), 0);
    }
    case 'histogram': {
      const times = withPair(rows, item.field, 'n', context).groupby('key', 'pair').count({ as: 'number' });
      return several(times, ({ pair }) => `${item.as}=${pair}`);
    }
    case 'largest':
      return item.contributor === undefined ? largestRows(rows, item, context) : contributors(rows, item, context);
    case 'pairs':
      return pairs(rows, item, context);
  }
}

/** With the value of a field as text, only rows that have one. */
function withPair(rows: ColumnTable, field: string, kind: 't' | 'n', { datasets, plan }: Context): ColumnTable {
  const name = `${kind}${indexOf(datasets, plan.resource, field)}`;
  return rows
    .filter(escape((row: Row) => row[name] !== null))
    .derive({ pair: escape((row: Row) => String(row[name])) });
}

/** With the product of fields in whole parts of one; `gap` where one of them has no number. */
function withAmount(rows: ColumnTable, fields: readonly string[], { datasets, plan }: Context) {
  const names = fields.map((field) => `n${indexOf(datasets, plan.resource, field)}`);
  const units = fields.map((field) => {
    const { values } = datasets.get(plan.resource)!.columns.get(field)!;
    return 10 ** Math.max(0, ...values.map((value) => (typeof value === 'number' ? decimalPlaces(value) : 0)));
  });
  const amounts = rows.derive({
    amount: escape((row: Row) => names.reduce((all, name, i) => all * Math.round(Number(row[name]) * units[i]!), 1)),
    gap: escape((row: Row) => (names.some((name) => row[name] === null) ? 1 : 0)),
  });
  return { amounts, unit: units.reduce((all, unit) => all * unit, 1) };
}

const fieldsOf = ({ field, weight }: { field: string; weight?: string }) =>
  weight === undefined ? [field] : [field, weight];

function sums(rows: ColumnTable, item: Extract<Aggregate, { op: 'sum' }>, context: Context) {
  const { amounts, unit } = withAmount(rows, fieldsOf(item), context);
  const rolled = amounts
    .groupby('key')
    .rollup({ sum: op.sum('amount'), gaps: op.sum('gap') })
    .derive({ number: escape((row: Row) => (Number(row['gaps']) > 0 ? null : Number(row['sum']) / unit)) });
  return one(item.as, rolled, 0);
}

const whole = (rows: ColumnTable) => rows.filter(escape((row: Row) => row['gap'] === 0));
const positive = (rows: ColumnTable) => rows.filter(escape((row: Row) => Number(row['amount']) >= 0));

/** What is below 0 together. */
function owed(as: string, rows: ColumnTable, unit: number) {
  const below = rows.filter(escape((row: Row) => Number(row['amount']) < 0)).groupby('key');
  const rolled = below
    .rollup({ sum: op.sum('amount') })
    .derive({ number: escape((row: Row) => Number(row['sum']) / unit) });
  return one(`${as}=negative`, rolled);
}

function largestRows(rows: ColumnTable, item: Extract<Aggregate, { op: 'largest' }>, context: Context) {
  const { amounts, unit } = withAmount(rows, fieldsOf(item), context);
  const counted = whole(amounts);
  const ranked = positive(counted)
    .groupby('key')
    .orderby(desc('amount'))
    .slice(0, item.n ?? Infinity)
    .derive({ rank: op.row_number(), number: escape((row: Row) => Number(row['amount']) / unit) });
  return both(
    several(ranked, ({ rank }) => `${item.as}=${rank}`),
    owed(item.as, counted, unit),
  );
}

function contributors(rows: ColumnTable, item: Extract<Aggregate, { op: 'largest' }>, context: Context) {
  const { amounts, unit } = withAmount(rows, fieldsOf(item), context);
  const who = `t${indexOf(context.datasets, context.plan.resource, item.contributor!)}`;
  const added = whole(amounts)
    .derive({ who: escape((row: Row) => JSON.stringify(row[who])) })
    .groupby('key', 'who')
    .rollup({ amount: op.sum('amount') });
  const ranked = positive(added).derive({ number: escape((row: Row) => Number(row['amount']) / unit) });
  return both(
    several(ranked, ({ who: name }) => `${item.as}=${name}`),
    owed(item.as, added, unit),
  );
}

function pairs(rows: ColumnTable, item: Extract<Aggregate, { op: 'pairs' }>, context: Context) {
  const { amounts, unit } = withAmount(withPair(rows, item.person, 't', context), [item.field], context);
  const time = `t${indexOf(context.datasets, context.plan.resource, item.time)}`;
  const at = (moment: string, as: string) =>
    whole(amounts)
      .filter(escape((row: Row) => row[time] === moment))
      .groupby('key', 'pair')
      .rollup({ times: op.count(), [as]: op.sum('amount') })
      .filter(escape((row: Row) => row['times'] === 1));
  const joined = at(item.before, 'before').join(at(item.after, 'after'), [
    ['key', 'pair'],
    ['key', 'pair'],
  ]);
  const terms: readonly (readonly [string, number, (before: number, after: number) => number])[] = [
    ['pairs', 0, () => 1],
    ['difference', 1, (before, after) => after - before],
    ['differenceSquares', 2, (before, after) => (after - before) ** 2],
    ['before', 1, (before) => before],
    ['beforeSquares', 2, (before) => before ** 2],
    ['after', 1, (_before, after) => after],
    ['afterSquares', 2, (_before, after) => after ** 2],
  ];
  const numbers = terms.map(([name, power, term]) => {
    const rolled = joined
      .derive({ term: escape((row: Row) => term(Number(row['before']), Number(row['after']))) })
      .groupby('key')
      .rollup({ sum: op.sum('term') })
      .derive({ number: escape((row: Row) => Number(row['sum']) / unit ** power) });
    return one(`${item.as}.${name}`, rolled, 0);
  });
  return (key: string) => Object.assign({}, ...numbers.map((of) => of(key))) as Numbers;
}

/** One number a group; `none` where the group is not there, nothing without it. */
function one(name: string, rows: ColumnTable, none?: number) {
  const numbers = new Map(objects(rows).map(({ key, number }) => [key, number]));
  return (key: string): Numbers => {
    const number = numbers.has(key) ? numbers.get(key)! : none;
    return number === undefined ? {} : { [name]: number };
  };
}

function several(rows: ColumnTable, nameOf: (row: Row) => string) {
  const numbers = new Map<string, Record<string, number>>();
  for (const row of objects(rows)) {
    numbers.set(row.key, { ...numbers.get(row.key), [nameOf(row)]: row.number });
  }
  return (key: string): Numbers => numbers.get(key) ?? {};
}

function both(first: (key: string) => Numbers, second: (key: string) => Numbers) {
  return (key: string): Numbers => ({ ...first(key), ...second(key) });
}

/** The rows of a group, and what was counted in it. */
interface Counted {
  readonly key: string;
  readonly number: number;
}

function objects(rows: ColumnTable): readonly (Row & Counted)[] {
  return rows.objects() as (Row & Counted)[];
}
