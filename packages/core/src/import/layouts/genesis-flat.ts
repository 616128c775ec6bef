import type { Table, TextColumn } from '../../csv/table.js';
import { constantColumn } from '../columns/spread-columns.js';
import { occurringCells } from '../columns/keep-rows.js';
import { identifier } from '../names/identifier.js';
import type { NumberFormat } from '../numbers/canonical-number.js';
import type { KeyColumn, Layout, NumberColumn, Reading } from '../reading.js';
import { GENESIS_SIGNS } from '../signs.js';
import { flatColumns, type FlatColumns } from './genesis/flat-columns.js';
import { numberConvention } from './genesis/number-convention.js';
import { isRegionalVariable } from './genesis/regional-variables.js';
import { officialFooter } from './official-footer.js';

/** The flat file ("ffcsv") of GENESIS-Online, Zensus and Regionaldatenbank, in German and in English. */
export const genesisFlat: Layout = {
  name: 'genesis-flat',
  recognise: (table) => (flatColumns(table) === null ? null : 'ffcsv-headings'),
  read,
};

function read(table: Table): Reading | null {
  const found = flatColumns(table);
  if (found === null) return null;
  const { byName } = found;
  const measure = byName.get('value_variable_code');
  const label = byName.get('value_variable_label');
  const units = byName.get('value_unit');
  const period = byName.get('time');
  const title = firstCell(byName.get('time_label'));
  return {
    layout: 'genesis-flat',
    table,
    ...(period && { period: { ...period, header: title || period.header } }),
    keys: found.variables.map((number) => keyOf(byName, number)),
    headings: [],
    numbers: numbersOf(found),
    ...(byName.has('value') && measure && { measures: { codes: measure, labels: label ?? measure } }),
    ...(units && byName.has('value') && { units }),
    signs: GENESIS_SIGNS,
    convention: conventionOf(found),
    metadata: metadataOf(table, byName),
    decisions: [],
    problems: [],
  };
}

/** The language of the period and the unit decides; where they have none of their own, that of the labels. */
function conventionOf(found: FlatColumns): NumberFormat | null {
  const wordsIn = (names: RegExp) =>
    [...found.byName].flatMap(([name, column]) => (names.test(name) ? occurringCells(column) : []));
  const units = found.contents.flatMap(({ header }) => header.split('__').slice(2));
  const labels = wordsIn(/^\d+_variable_(?:attribute_)?label$/);
  return numberConvention([...wordsIn(/^(?:time_label|value_unit)$/), ...units]) ?? numberConvention(labels);
}

function firstCell(column: TextColumn | undefined): string {
  return (column && occurringCells(column)[0])?.trim() ?? '';
}

/** A variable with its attributes; regions of several levels in one variable are one dimension. */
function keyOf(byName: FlatColumns['byName'], number: number): KeyColumn {
  const codes = byName.get(`${number}_variable_attribute_code`)!;
  const labels = byName.get(`${number}_variable_attribute_label`);
  const variables = byName.get(`${number}_variable_code`);
  const titles = byName.get(`${number}_variable_label`);
  const names = titles ? occurringCells(titles) : [];
  const region = variables !== undefined && occurringCells(variables).every(isRegionalVariable);
  const title = region && names.length > 1 ? 'Region' : names.join(' / ') || `${number}`;
  return {
    name: region ? 'region' : identifier(names[0] ?? '', `merkmal-${number}`),
    title,
    codes,
    ...(labels && { labels }),
    region,
  };
}

function numbersOf({ byName, contents }: FlatColumns): readonly NumberColumn[] {
  const value = byName.get('value');
  if (value === undefined) return contents.map((column) => contentOf(column, byName));
  const flags = byName.get('value_q');
  const measure = byName.has('value_variable_code') ? { code: '', label: '' } : { code: 'value', label: 'value' };
  return [{ column: value, ...(flags && { flags }), measure, unit: '', categories: [] }];
}

/** A column of an older file: `BEVSTD__Bevölkerungsstand__Anzahl`, and perhaps its quality beside it. */
function contentOf(column: TextColumn, byName: FlatColumns['byName']): NumberColumn {
  const [code = '', label = '', unit = ''] = column.header.split('__');
  const flags = byName.get(`${column.header.toLowerCase()}_q`) ?? byName.get(`${code.toLowerCase()}_q`);
  return {
    column,
    ...(flags && { flags }),
    measure: { code, label: label.replaceAll('_', ' ') },
    unit: unit.replaceAll('_', ' '),
    categories: [],
  };
}

function metadataOf(table: Table, byName: FlatColumns['byName']): Reading['metadata'] {
  const codes = occurringCells(byName.get('statistics_code') ?? constantColumn('', '', 0));
  const title = firstCell(byName.get('statistics_label'));
  const known = codes.length === 1;
  return {
    ...(title === '' ? {} : { title }),
    ...(known ? { code: codes[0]! } : {}),
    ...officialFooter(table.footer),
    notes: [],
  };
}
