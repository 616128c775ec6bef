import type { Dataset } from '../dataset/dataset.js';
import { groupingFields } from '../monitor/named-fields.js';
import type { Monitor, ReadBoundaries } from '../monitor/monitor.js';
import type { Problem } from '../problem.js';
import { ContractError, foreignSystem, parseRegion } from '../publication.js';
import { breakdownCategories } from '../series/categories.js';
import { boundariesText } from './geo-files.js';
import { tilesOf, tileTables } from './tiles.js';

/**
 * What is wrong with the maps of a monitor: files that are no boundaries or not in degrees, areas without a code or without
 * a closed line, tiles without a place, codes that do not fit the dimension. Empty without maps.
 */
export function geoProblems(monitor: Monitor): readonly Problem[] {
  const files = monitor.boundaries ?? [];
  const grids = tileTables(monitor);
  return [
    ...files.flatMap((file) => boundaryProblems(file, monitor)),
    ...grids.flatMap(({ resource, dimension }) => {
      const dataset = monitor.datasets.get(resource.name);
      return dataset ? tileProblems(dataset, resource.path, dimension, monitor) : [];
    }),
    ...twice(files.map(({ resource }) => resource['teilhabe:geo'].dimension)),
    ...twice(grids.map(({ dimension }) => dimension)),
  ];
}

type Rule = Pick<Problem, 'found' | 'expected'> & Partial<Pick<Problem, 'field' | 'severity' | 'row'>>;

const geoError = (file: string, rule: Rule): Problem => ({ code: 'geo-error', severity: 'error', file, ...rule });

function twice(dimensions: readonly string[]): readonly Problem[] {
  const found = new Set(dimensions.filter((dimension, i) => dimensions.indexOf(dimension) < i));
  return [...found].map((dimension) => geoError('datapackage.json', { found: dimension, expected: 'single' }));
}

/** Published boundaries above this many bytes are slow on a telephone. */
const LARGE = 500_000;

function boundaryProblems({ resource, json }: ReadBoundaries, monitor: Monitor): readonly Problem[] {
  const { path: file, 'teilhabe:geo': names } = resource;
  const source = (json ?? {}) as Readonly<Record<string, unknown>>;
  const features = source['features'];
  if (source['type'] !== 'FeatureCollection' || !Array.isArray(features) || features.length === 0) {
    return [geoError(file, { found: '', expected: 'geojson' })];
  }
  const system = foreignSystem(source);
  if (system !== null) return [geoError(file, { found: system, expected: 'degrees' })];
  const ids: string[] = [];
  const problems = (features as unknown[]).flatMap((feature, i): readonly Problem[] => {
    try {
      ids.push(parseRegion(feature, names).id);
      return [];
    } catch (error) {
      const field = `features › #${i + 1}`;
      const isCode = error instanceof ContractError && error.code === 'code';
      if (isCode) return [geoError(file, { field, found: '', expected: `code ${names.key ?? 'id'}` })];
      return [geoError(file, { field, found: nameOf(feature, i, names.key), expected: 'area' })];
    }
  });
  const repeated = [...new Set(ids.filter((id, i) => ids.indexOf(id) < i))];
  const all = [...problems, ...repeated.map((found) => geoError(file, { found, expected: 'once' }))];
  if (all.length > 0) return all;
  const size = boundariesText({ resource, json }).length;
  return [
    ...codeProblems(ids, file, names.dimension, monitor),
    ...(size > LARGE
      ? [geoError(file, { severity: 'warning', found: `${Math.round(size / 1000)}`, expected: 'small' })]
      : []),
  ];
}

function nameOf(feature: unknown, position: number, key: string | undefined): string {
  const { id, properties } = (feature ?? {}) as { id?: unknown; properties?: Readonly<Record<string, unknown>> | null };
  const code = key === undefined ? id : properties?.[key];
  return typeof code === 'string' || typeof code === 'number' ? String(code) : `#${position + 1}`;
}

function tileProblems(dataset: Dataset, file: string, dimension: string, monitor: Monitor): readonly Problem[] {
  const { tiles, broken } = tilesOf(dataset);
  const without = broken.map(({ id, row }) => geoError(file, { row, found: id, expected: 'tile' }));
  const shared = tiles
    .map((tile) => tiles.filter(({ column, row }) => column === tile.column && row === tile.row))
    .filter((group, i) => group.length > 1 && group[0] === tiles[i]);
  return [
    ...without,
    ...shared.map((group) => geoError(file, { found: group.map(({ id }) => id).join(', '), expected: 'place' })),
    ...codeProblems(
      [...tiles, ...broken].map(({ id }) => id),
      file,
      dimension,
      monitor,
    ),
  ];
}

/** Codes of a map that are not those of the dimension, and the reverse. */
function codeProblems(ids: readonly string[], file: string, dimension: string, monitor: Monitor): readonly Problem[] {
  const codes = codesOf(dimension, monitor);
  if (codes === null) return [geoError(file, { found: dimension, expected: 'dimension' })];
  const missing = codes.filter((code) => !ids.includes(code));
  const unknown = ids.filter((id) => !codes.includes(id));
  return [
    ...(missing.length > 0 ? [geoError(file, { found: missing.join(', '), expected: 'all' })] : []),
    ...(unknown.length > 0
      ? [geoError(file, { severity: 'warning', found: unknown.join(', '), expected: 'known' })]
      : []),
  ];
}

/** The codes of a breakdown in all indicators that have it; null when none has. */
function codesOf(dimension: string, { indicators, datasets }: Monitor): readonly string[] | null {
  const having = indicators.flatMap((indicator) => {
    const breakdown = indicator.breakdowns?.find(({ id }) => id === dimension);
    return breakdown === undefined ? [] : [{ indicator, breakdown }];
  });
  if (having.length === 0) return null;
  const codes = having.flatMap(({ indicator, breakdown }) => {
    const names = groupingFields(indicator)
      .filter(({ path }) => path[1] === dimension)
      .map(({ resource }) => resource);
    const read = names
      .flatMap((name) => datasets.get(name) ?? [])
      .filter(({ columns }) => columns.has(breakdown.field));
    return read.length === 0 ? [] : breakdownCategories(breakdown, read).map(({ code }) => code);
  });
  return [...new Set(codes)];
}
