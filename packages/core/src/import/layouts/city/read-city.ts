import type { Table, TextColumn } from '../../../csv/table.js';
import type { Decision } from '../../imported.js';
import { distinctRows } from '../../columns/distinct-rows.js';
import type { KeyColumn, Reading } from '../../reading.js';
import { COMMON_SIGNS } from '../../signs.js';
import type { TidyOptions } from '../../tidy-options.js';
import { officialFooter, textOf } from '../official-footer.js';
import { columnRoles, type ColumnRoles } from './column-roles.js';
import { headingProblems } from './heading-problems.js';
import { keyPairs } from './key-pairs.js';
import { emptyKeyProblems, keyProblems } from './key-problems.js';
import { withMergedHeadings } from './merged-headings.js';
import { groupHeadings, measureHeadings, type NumberHeadings } from './number-headings.js';
import { splitYearAndGroup } from './year-and-group.js';

/** Reads a table of any city: what its columns are is found from headings and cells, shown, and can be overruled. */
export function readCity(source: Table, options: TidyOptions): Reading | null {
  const table = splitYearAndGroup(withMergedHeadings(source));
  const roles = columnRoles(table, options);
  const { period, measure, units } = roles;
  if (roles.numbers.length === 0) return null;
  const { headings, numbers } = numbersOf(roles, options);
  const single = numbers.length === 1;
  const [label, ...keys] = measure && single ? withLabel(roles.keys, measure) : [undefined, ...roles.keys];
  const inHeading = numbers.find((column) => column.period !== undefined)?.period;
  return {
    layout: single ? 'tidy' : 'wide',
    table,
    ...(period && { period }),
    keys: keysOf(
      table,
      keys.filter((column) => column !== undefined),
      roles,
    ),
    headings: single ? [] : headings,
    numbers,
    ...(measure && { measures: { codes: measure, labels: label ?? measure } }),
    ...(units && { units }),
    signs: COMMON_SIGNS,
    convention: null,
    metadata: metadataOf(table),
    decisions: decisionsOf(roles, inHeading, options),
    problems: [
      ...headingProblems(roles.numbers, table),
      ...keyProblems(tellingApart(roles), table),
      ...emptyKeyProblems(period ? [period, ...roles.keys] : roles.keys, table),
    ],
  };
}

/** What the headings of the numbers say: categories where rows name what is measured, else measures and periods. */
function numbersOf({ period, measure, flags, numbers }: ColumnRoles, options: TidyOptions): NumberHeadings {
  const withPeriods = period === undefined && options.period === undefined;
  const found = measure ? groupHeadings(numbers) : measureHeadings(numbers, withPeriods);
  return { ...found, numbers: found.numbers.map((column) => ({ ...column, ...(flags && { flags }) })) };
}

/** The labels of the measures' codes in front of the other keys: `measure` and `measure_label`. */
function withLabel(keys: readonly TextColumn[], measure: TextColumn): readonly (TextColumn | undefined)[] {
  const name = `${measure.header.trim()}_label`;
  const label = keys.find(({ header }) => header.trim() === name);
  return [label, ...keys.filter((column) => column !== label)];
}

/** The keys of the rows; the row's number as well where the others do not tell one answer of a survey from another. */
function keysOf(table: Table, keys: readonly TextColumn[], { numbers, ...roles }: ColumnRoles): readonly KeyColumn[] {
  const columns = tellingApart({ ...roles, keys });
  const pairs = keyPairs(keys);
  const named = columns.length > 0 && (numbers.length === 1 || distinctRows(columns) * 2 > table.length);
  return named ? pairs : [rowKey(table), ...pairs];
}

/** The columns that tell one row from another. */
function tellingApart({ period, measure, keys }: Pick<ColumnRoles, 'period' | 'measure' | 'keys'>) {
  return [period, measure, ...keys].filter((column) => column !== undefined);
}

function rowKey({ rows }: Table): KeyColumn {
  const codes = { header: 'row', dictionary: Array.from(rows, String), codes: Uint32Array.from(rows.keys()) };
  return { name: 'row', title: 'row', codes };
}

function metadataOf({ preamble, footer }: Table): Reading['metadata'] {
  const [title, ...rest] = preamble.map(textOf);
  return { ...(title && { title }), ...officialFooter(footer), notes: rest.map((text) => ['', text]) };
}

function decisionsOf({ period, keys, numbers }: ColumnRoles, inHeading: string | undefined, options: TidyOptions) {
  const because = (declared: unknown, found: string) => (declared === undefined ? found : 'declared');
  const decisions: Decision[] = [
    periodDecision(period, inHeading, options),
    {
      about: 'keys',
      found: named(keys),
      because: because(options.keys, keys.length > 0 ? 'texts-and-keys' : 'no-keys'),
      option: '--keys',
    },
    {
      about: 'values',
      found: named(numbers),
      because: because(options.values, 'numbers-and-signs'),
      option: '--values',
    },
  ];
  return decisions;
}

function periodDecision(column: TextColumn | undefined, inHeading: string | undefined, options: TidyOptions): Decision {
  if (options.period !== undefined)
    return { about: 'period', found: options.period, because: 'declared', option: '--period' };
  if (column !== undefined) {
    const because = options.periodField === undefined ? 'time-heading' : 'declared';
    return { about: 'periodField', found: column.header.trim(), because, option: '--period-field' };
  }
  if (inHeading !== undefined)
    return { about: 'period', found: inHeading, because: 'period-in-headings', option: '--period' };
  return { about: 'period', found: '', because: 'no-period', option: '--period' };
}

/** A decision names so many columns. */
const NAMED = 5;

function named(columns: readonly TextColumn[]): string {
  const names = columns.slice(0, NAMED).map(({ header }) => short(header.trim()));
  return names.join(', ') + (columns.length > NAMED ? `, +${columns.length - NAMED}` : '');
}

/** A heading may be a whole paragraph. */
const LONGEST = 40;

function short(heading: string): string {
  return heading.length > LONGEST ? `${heading.slice(0, LONGEST)}…` : heading;
}
