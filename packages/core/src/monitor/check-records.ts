import type { Problem } from '../problem.js';
import type { RecordName } from './data-package.js';
import type { Monitor } from './monitor.js';

/** The fields without which a record cannot be shown; a title may be in any language. */
const FIELDS: Readonly<Record<RecordName, readonly string[]>> = {
  areas: ['id', 'level', 'kind', 'title_de'],
  timeline: ['id', 'lane', 'kind', 'title_de', 'date'],
  recommendations: ['id', 'area', 'horizon', 'title_de'],
};

/** Tables of records whose schema lacks a field that their kind of record needs. */
export function recordFieldProblems({ dataPackage }: Monitor): readonly Problem[] {
  return dataPackage.resources.flatMap((resource) => {
    const record = resource['teilhabe:record'];
    if (record === undefined) return [];
    const names = resource.schema.fields.map((field) => field.name);
    const titled = names.some((name) => name.startsWith('title_'));
    return FIELDS[record]
      .filter((name) => !names.includes(name) && !(name === 'title_de' && titled))
      .map((found): Problem => ({
        code: 'unknown-field',
        severity: 'error',
        file: 'datapackage.json',
        field: ['resources', resource.name, 'schema', 'fields'].join(' › '),
        found,
        expected: names.join(', '),
      }));
  });
}
