import type { Problem } from '../problem.js';
import { personalFieldProblems } from '../records/personal-fields.js';
import { recordKind } from '../records/record-kinds.js';
import type { Monitor } from './monitor.js';

/**
 * Tables of records whose schema lacks a field that their kind of record needs, or has one about persons; a text may be in
 * any language.
 */
export function recordFieldProblems({ dataPackage }: Monitor): readonly Problem[] {
  return dataPackage.resources.flatMap((resource) => {
    const record = resource['teilhabe:record'];
    if (record === undefined) return [];
    const names = resource.schema.fields.map((field) => field.name);
    const missing = recordKind(record)
      .fields.filter(({ required = false, column = required }) => column)
      .filter(
        ({ name, type }) => !names.some((has) => has === name || (type === 'texts' && has.startsWith(`${name}_`))),
      )
      .map(({ name, type }): Problem => ({
        code: 'unknown-field',
        severity: 'error',
        file: 'datapackage.json',
        field: ['resources', resource.name, 'schema', 'fields'].join(' › '),
        found: type === 'texts' ? `${name}_de` : name,
        expected: names.join(', '),
      }));
    return [...missing, ...personalFieldProblems(resource)];
  });
}
