import { isEdtf } from '../../period/edtf.js';
import { edtfOf } from '../../period/german-period.js';
import type { Problem } from '../../problem.js';
import { shortened } from '../../problem.js';
import { jsonErrorPlace } from '../../monitor/json-place.js';
import { tidySchema } from '../columns/tidy-schema.js';
import type { Decision, FileMetadata, Imported } from '../imported.js';
import { notImported } from '../not-imported.js';
import { isTimeHeading } from '../periods/period-word.js';
import type { TidyOptions } from '../tidy-options.js';
import { readCube, type Cube } from './cube.js';
import type { CubeDimension } from './cube-dimension.js';
import { CubeFault, entries, properties, text } from './json.js';
import { tidyCube, type CubeColumns, type CubeRoles } from './tidy-cube.js';

/**
 * A JSON-stat 2.0 dataset, or a collection that holds exactly one, as a tidy table. Text that is no JSON, or JSON of
 * another kind, is a problem and no table.
 */
export function readJsonStat(json: string, file: string, options: TidyOptions = {}): Imported {
  const parsed = parse(json);
  if (parsed === undefined) {
    const { line, found } = jsonErrorPlace(json);
    return notImported('json-stat', [{ code: 'json-error', severity: 'error', file, line, found }]);
  }
  const dataset = datasetIn(properties(parsed));
  if (!('get' in dataset))
    return notImported('json-stat', [{ code: 'format-error', severity: 'error', file, ...dataset }]);
  try {
    return importedCube(readCube(dataset), file, options);
  } catch (error) {
    if (!(error instanceof CubeFault)) throw error;
    const { place: field, found, expected } = error;
    const problem = {
      code: 'schema-error',
      severity: 'error',
      file,
      field,
      found: shortened(found),
      expected,
    } as const;
    return notImported('json-stat', [problem]);
  }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

type Json = ReadonlyMap<string, unknown>;

/** The one dataset in a response, or why there is none. */
function datasetIn(response: Json): Json | { readonly found: string; readonly expected?: string } {
  if (response.get('class') === 'collection') {
    const items = entries(properties(response.get('link')).get('item')).map(properties);
    const held = items.filter((item) => item.get('class') === 'dataset' && item.has('dimension'));
    if (held.length === 1) return held[0]!;
    return {
      found: 'links',
      expected: items
        .map((item) => text(item.get('label')))
        .filter(Boolean)
        .slice(0, 10)
        .join(', '),
    };
  }
  const isDataset = response.has('id') && response.has('size') && response.has('dimension') && response.has('value');
  return isDataset ? response : { found: 'json' };
}

function importedCube(cube: Cube, file: string, options: TidyOptions): Imported {
  const { roles, decisions } = rolesOf(cube, options);
  const period = options.period === undefined ? '' : (edtfOf(options.period) ?? options.period);
  const tidy = tidyCube(cube, roles, { period, ...(options.names && { names: options.names }) });
  const length = cube.cells.positions.length;
  return {
    layout: 'json-stat',
    table: {
      columns: tidy.columns,
      length,
      headerRow: 1,
      rows: Uint32Array.from({ length }, (_, i) => i + 1),
      lines: Uint32Array.from({ length }, (_, i) => i + 1),
      dialect: { delimiter: ',' },
      headers: [],
      preamble: [],
      footer: [],
      problems: [],
    },
    schema: tidySchema(tidy.columns, titlesOf(tidy, roles)),
    dimensions: tidy.dimensions,
    metadata: metadataOf(cube),
    decisions: [{ about: 'layout', found: 'json-stat', because: 'json-stat-2' }, ...decisions],
    problems: periodProblems(tidy, roles, file),
  };
}

function titlesOf({ dimensions }: CubeColumns, { period, measure }: CubeRoles): ReadonlyMap<string, string> {
  const titles = new Map(dimensions.map(({ name, title }) => [name, title]));
  if (period !== null) titles.set('period', period.label);
  if (measure !== null) titles.set('measure', measure.label);
  return titles;
}

/** Which dimension says when and which one what was counted: as declared, as the file says, else by its name. */
function rolesOf(cube: Cube, options: TidyOptions): { roles: CubeRoles; decisions: readonly Decision[] } {
  const named = (id: string | undefined) => cube.dimensions.find((dimension) => dimension.id === id) ?? null;
  const declared = cube.dimensions.find(({ id, label }) => [id, label].includes(options.periodField ?? ''));
  const byName = cube.dimensions.find(({ id, label }) => isTimeHeading(id) || isTimeHeading(label));
  const period = declared ?? named(cube.time[0]) ?? byName ?? null;
  const measure = named(cube.metric[0]);
  const because = declared ? 'declared' : cube.time.length > 0 ? 'time-role' : 'time-heading';
  return {
    roles: { period, measure, others: cube.dimensions.filter((other) => other !== period && other !== measure) },
    decisions: [
      period === null
        ? noPeriod(options)
        : { about: 'periodField', found: period.label, because, option: '--period-field' },
      ...(measure === null ? [] : [{ about: 'measure', found: measure.label, because: 'metric-role' }]),
    ],
  };
}

function noPeriod({ period }: TidyOptions): Decision {
  return period === undefined
    ? { about: 'period', found: '', because: 'no-period', option: '--period' }
    : { about: 'period', found: period, because: 'declared', option: '--period' };
}

function periodProblems({ unknownPeriods }: CubeColumns, { period }: CubeRoles, file: string): readonly Problem[] {
  if (period === null || unknownPeriods.length === 0) return [];
  const found = shortened(unknownPeriods.join(', '));
  return [{ code: 'type-error', severity: 'error', file, field: fieldName(period), found, expected: 'edtf' }];
}

function fieldName({ id, label }: CubeDimension): string {
  return label || id;
}

function metadataOf(cube: Cube): FileMetadata {
  const day = cube.updated.slice(0, 10);
  const updated = isEdtf(cube.updated) && cube.updated.length < 10 ? cube.updated : day;
  return {
    ...(cube.label === '' ? {} : { title: cube.label }),
    ...(cube.source === '' ? {} : { source: cube.source }),
    ...(isEdtf(updated) ? { updated } : {}),
    ...(cube.licences.length === 0 ? {} : { licence: cube.licences.join(', ') }),
    footnotes: cube.notes,
    notes: cube.extension,
  };
}
