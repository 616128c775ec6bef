import type { Table, TextColumn } from '../../../csv/table.js';

/** The columns of a flat file of GENESIS, whatever language and edition wrote their headings. */
export interface FlatColumns {
  readonly byName: ReadonlyMap<string, TextColumn>;
  /** How many variables there are. */
  readonly variables: readonly number[];
  /** Columns of numbers whose heading names the measure: `BEVSTD__Bevölkerungsstand__Anzahl`. */
  readonly contents: readonly TextColumn[];
}

/** The headings of older files in German, as those of newer files. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^statisti[ck]s?_/, 'statistics_'],
  [/^zeit(?=$|_)/, 'time'],
  [/^(\d+)_merkmal_/, '$1_variable_'],
  [/^(\d+)_(?:auspraegung|ausprägung|variable_attribute|attribute)_/, '$1_variable_attribute_'],
  [/^wert(?=$|_)/, 'value'],
  [/^value_einheit$/, 'value_unit'],
  [/^value_merkmal_/, 'value_variable_'],
];

/** The columns of a flat file; null when the headings are not those of one. */
export function flatColumns({ columns }: Table): FlatColumns | null {
  const byName = new Map(columns.map((column) => [plainHeading(column.header), column]));
  const variables = [...byName.keys()].flatMap((name) => {
    const number = /^(\d{1,2})_variable_attribute_code$/.exec(name)?.[1];
    return number === undefined ? [] : [Number(number)];
  });
  const contents = columns.filter(({ header }) => /^[A-Z0-9]+__.+__/i.test(header) && !/_q$/i.test(header));
  const complete = byName.has('time') && variables.length > 0 && (byName.has('value') || contents.length > 0);
  return complete ? { byName, variables: variables.sort((a, b) => a - b), contents } : null;
}

function plainHeading(header: string): string {
  return WORDS.reduce((name, [form, word]) => name.replace(form, word), header.trim().toLowerCase());
}
