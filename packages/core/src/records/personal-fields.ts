import type { Field } from '../dataset/schema.js';
import type { ResourceDescriptor } from '../monitor/data-package.js';
import type { Problem } from '../problem.js';
import { needsConsent } from './consent.js';
import { recordKind } from './record-kinds.js';

/** Headings, without spaces and hyphens, under which people stand or what leads to them. */
const PERSON_HEADING = new RegExp(
  `^(?:.*(?:vor|nach|familien|zu|ruf|first|last|full|sur|member|person|personen)name|namen?|person(?:en|s)?(?:id|nr|nummer)?|${[
    'e?mail(?:adresse|address)?',
    '(?:telefon|phone|handy|mobil)(?:nummer|number)?',
    '(?:geburts|birth)(?:datum|tag|jahr|date|day|year)',
    'delegierter?n?',
    'delegates?',
    '(?:ansprech|vertrags)partner(?:in)?',
    '(?:vertreter|mitarbeiter|sprecher)(?:in|innen)?',
  ].join('|')})$`,
);

/**
 * Fields of a table of records that are marked as personal or called as if persons stood in them. Records are about
 * organisations, offices and things; only kinds with a recorded consent may name a person.
 */
export function personalFieldProblems(resource: ResourceDescriptor): readonly Problem[] {
  const record = resource['teilhabe:record'];
  if (record === undefined || needsConsent(recordKind(record))) return [];
  return resource.schema.fields.filter(isPersonal).map(({ name: found }) => ({
    code: 'personal-field',
    severity: 'error',
    file: 'datapackage.json',
    field: ['resources', resource.name, 'schema', 'fields'].join(' › '),
    found,
  }));
}

function isPersonal(field: Field): boolean {
  const headings = [field.name, field.title ?? '', ...(field['teilhabe:aliases'] ?? [])];
  return field['teilhabe:personal'] === true || headings.some(namesPerson);
}

function namesPerson(heading: string): boolean {
  return PERSON_HEADING.test(heading.toLowerCase().replace(/[^\p{L}\d]/gu, ''));
}
