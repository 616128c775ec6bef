import type { Table, TextColumn } from '../../csv/table.js';
import { determines, isRegions } from '../columns/column-kind.js';
import { identifier } from '../names/identifier.js';
import type { KeyColumn, Layout, Reading } from '../reading.js';
import { COMMON_SIGNS } from '../signs.js';
import { officialFooter } from './official-footer.js';

/** The data files of Open SDG: `Year, <disaggregations>, Units, Value`; an empty disaggregation is the total. */
export const openSdg: Layout = {
  name: 'open-sdg',
  recognise: (table) => (first(table, 'Year') === 0 && first(table, 'Value') > 0 ? 'year-and-value' : null),
  read,
};

/** Columns that are no disaggregation, as the documentation of Open SDG names them. */
const UNITS = 'Units';
const SERIES = 'Series';
const REGION_CODE = 'GeoCode';
const FLAGS: ReadonlySet<string> = new Set(['COMMENT_OBS', 'Observation status', 'OBS_STATUS']);

function read(table: Table): Reading | null {
  const column = (name: string) => table.columns.find(({ header }) => header.trim() === name);
  const [period, value, units, series, region] = ['Year', 'Value', UNITS, SERIES, REGION_CODE].map(column);
  if (period === undefined || value === undefined) return null;
  const flags = table.columns.find(({ header }) => FLAGS.has(header.trim()));
  const others = table.columns.filter((other) => {
    return ![period, value, units, series, region, flags].includes(other) && other.header.trim() !== '';
  });
  const label = region && others.find((other) => isRegionLabel(other, region));
  return {
    layout: 'open-sdg',
    table,
    period,
    keys: [...(region ? [regionKey(region, label)] : []), ...others.filter((other) => other !== label).map(keyOf)],
    headings: [],
    numbers: [{ column: value, ...(flags && { flags }), measure: { code: '', label: '' }, unit: '', categories: [] }],
    ...(units && { units }),
    ...(series && { measures: { codes: series, labels: series } }),
    signs: COMMON_SIGNS,
    convention: { decimalChar: '.', groupChar: null },
    metadata: { ...officialFooter(table.footer), notes: [] },
    decisions: [],
    problems: [],
  };
}

const REGION_HEADING = /gebiet|region|geo|kreis|gemeinde|stadt|land|area|district|municipality/i;

/** The names of regions: the heading is about regions, and each code has one name and each name one code. */
function isRegionLabel(column: TextColumn, codes: TextColumn): boolean {
  return REGION_HEADING.test(column.header) && determines(codes, column) && determines(column, codes);
}

function first({ columns }: Table, name: string): number {
  return columns.findIndex(({ header }) => header.trim() === name);
}

function keyOf(codes: TextColumn): KeyColumn {
  const title = codes.header.trim();
  return { name: identifier(title), title, codes };
}

function regionKey(codes: TextColumn, labels: TextColumn | undefined): KeyColumn {
  const title = labels?.header.trim() ?? codes.header.trim();
  return { name: 'region', title, codes, ...(labels && { labels }), region: isRegions(codes) };
}
