import type { AuditedPublication } from './read-audited.js';
import type { PublicationFault } from './publication-fault.js';

/**
 * The numbers of the contract's records: they are about things, money, time and progress. Any other number in a record
 * may count people, whom no threshold protects there.
 */
const ABOUT_THINGS = new Set([
  'actual',
  'baseline',
  'budget',
  'commitment',
  'need',
  'posts',
  'progress',
  'stock',
  'target',
  'value',
  'weight',
  'year',
]);
/** Fields that count, by the last part of their name, also where the number is written as a text. */
const COUNTS =
  /(^|_|-)(n|count|number|people|persons|participants|attendees|visitors|members|headcount|anzahl|personen|(teilnehmer|besucher|personen|kopf)zahl|teilnehmende|teilnehmer|besucher|köpfe)$/i;
const CAMEL = /(?<=[a-zäöü])(?=[A-ZÄÖÜ])/g;

/** Numbers in records that may count people, by file and path (`items.3.participants`). Records hold none. */
export function recordFaults({ index, files }: AuditedPublication): readonly PublicationFault[] {
  return Object.values(index.extension.teilhabe.records).flatMap((file): PublicationFault[] => {
    const text = files.get(file);
    if (text === undefined) return [];
    const json = jsonOf(text);
    if (json === undefined) return [{ code: 'unreadable', file }];
    return countFields(json, []).map((place) => ({ code: 'countInRecord', file, place }));
  });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function countFields(value: unknown, path: readonly string[]): readonly string[] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, part]) => countFields(part, [...path, name]));
  return mayCount(value, nameOf(path)) ? [path.join('.')] : [];
}

/** The last name that is not a place in a list. */
function nameOf(path: readonly string[]): string {
  return path.findLast((part) => !/^\d+$/.test(part)) ?? '';
}

function mayCount(value: unknown, name: string): boolean {
  if (typeof value === 'number') return !ABOUT_THINGS.has(name);
  return typeof value === 'string' && /^\s*\d+\s*$/.test(value) && COUNTS.test(name.replace(CAMEL, '-'));
}
