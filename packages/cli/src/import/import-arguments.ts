import { MISSING_REASONS, type ImportOptions, type LayoutName } from '@teilhabe/core';
import type { ParseArgsConfig } from 'node:util';
import { UsageError } from '../exit.js';

/** The options of `teilhabe import` that say how a file is to be read. */
export const READING_OPTIONS = {
  sheet: { type: 'string' },
  layout: { type: 'string' },
  encoding: { type: 'string' },
  delimiter: { type: 'string' },
  'header-rows': { type: 'string' },
  'comment-rows': { type: 'string' },
  'decimal-char': { type: 'string' },
  'group-char': { type: 'string' },
  'period-field': { type: 'string' },
  period: { type: 'string' },
  keys: { type: 'string', multiple: true },
  values: { type: 'string', multiple: true },
  sign: { type: 'string', multiple: true },
  thousands: { type: 'string' },
  rename: { type: 'string', multiple: true },
} as const satisfies ParseArgsConfig['options'];

export type ReadingArguments = {
  readonly [Name in keyof typeof READING_OPTIONS]?: (typeof READING_OPTIONS)[Name] extends { multiple: true }
    ? string[] | undefined
    : string | undefined;
};

const LAYOUTS = [
  'genesis-classic',
  'genesis-flat',
  'bundesagentur',
  'landesdatenbank',
  'open-sdg',
  'tidy',
  'wide',
] as const satisfies readonly LayoutName[];

/** The layouts and reasons, for the help. */
export const LAYOUT_NAMES = LAYOUTS.join(', ');
export const REASON_NAMES = MISSING_REASONS.join(', ');

/** What was declared about a file; throws `UsageError` for what is not understood. */
export function importOptions(given: ReadingArguments): ImportOptions {
  const lists = { keys: headings(given.keys), values: headings(given.values) };
  return defined({
    csv: defined({
      encoding: given.encoding === undefined ? undefined : encoding(given.encoding),
      delimiter: character('delimiter', given.delimiter),
      headerRows: rowNumbers('header-rows', given['header-rows']),
      commentRows: rowNumbers('comment-rows', given['comment-rows']),
    }),
    sheet: given.sheet,
    layout: oneOf('layout', given.layout, LAYOUTS),
    decimalChar: character('decimal-char', given['decimal-char']),
    groupChar: given['group-char'] === 'none' ? '' : character('group-char', given['group-char']),
    periodField: given['period-field'],
    period: given.period,
    ...lists,
    signs: pairs('sign', given.sign, (reason) => oneOf('sign', reason, MISSING_REASONS)),
    thousands: oneOf('thousands', given.thousands, ['keep', 'multiply'] as const),
    names: pairs('rename', given.rename, (name) => name),
  });
}

type Defined<Type> = { [Name in keyof Type]?: Exclude<Type[Name], undefined> };

/** The properties that are there. */
function defined<Type extends object>(object: Type): Defined<Type> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Defined<Type>;
}

const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['\\t', '\t'],
  ['space', ' '],
]);

function character(option: string, given: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  const meant = CHARACTERS.get(given) ?? given;
  if (Array.from(meant).length === 1) return meant;
  throw new UsageError({
    de: `--${option} ist ein Zeichen, tab oder space; gefunden: „${given}“.`,
    en: `--${option} takes one character, tab or space; found "${given}".`,
  });
}

function encoding(given: string): string {
  try {
    return new TextDecoder(given).encoding;
  } catch {
    throw new UsageError({
      de: `Unbekannte Kodierung: „${given}“; üblich sind utf-8, windows-1252 und utf-16le.`,
      en: `Unknown encoding: "${given}"; common ones are utf-8, windows-1252 and utf-16le.`,
    });
  }
}

function oneOf<Word extends string>(option: string, given: string | undefined, words: readonly Word[]) {
  const found = words.find((candidate) => candidate === given);
  if (found !== undefined || given === undefined) return found;
  throw new UsageError({
    de: `--${option}: „${given}“ ist unbekannt; es gibt: ${words.join(', ')}.`,
    en: `--${option}: "${given}" is unknown; there are: ${words.join(', ')}.`,
  });
}

const MOST_ROWS = 100_000;

/** Numbers of rows from 1: `5,6` or `1-4,20`. */
function rowNumbers(option: string, given: string | undefined): readonly number[] | undefined {
  return given?.split(',').flatMap((span) => {
    const [, first = '', last = first] = /^\s*(\d{1,7})(?:\s*[-–]\s*(\d{1,7}))?\s*$/.exec(span) ?? [];
    const count = Number(last) - Number(first) + 1;
    if (first === '' || Number(first) < 1 || count < 1 || count > MOST_ROWS) {
      throw new UsageError({
        de: `--${option} sind Nummern von Zeilen wie 5,6 oder 1-4; gefunden: „${given}“.`,
        en: `--${option} takes numbers of rows such as 5,6 or 1-4; found "${given}".`,
      });
    }
    return Array.from({ length: count }, (_, i) => Number(first) + i);
  });
}

/** Headings may hold commas; a semicolon separates them, or the option is given again. */
function headings(given: readonly string[] | undefined): readonly string[] | undefined {
  return given?.flatMap((list) => list.split(';').map((heading) => heading.trim())).filter((heading) => heading !== '');
}

/**
 * The arguments with each `--sign -=nothing` as one: a value that begins with a hyphen would be taken for an option, and
 * the hyphen is the sign that matters most.
 */
export function withJoinedSigns(args: readonly string[]): readonly string[] {
  return args.flatMap((arg, i) => {
    if (args[i - 1] === '--sign') return [];
    return arg === '--sign' && i + 1 < args.length ? [`--sign=${args[i + 1]!}`] : [arg];
  });
}

/** `FOUND=MEANT`, as often as needed. */
function pairs<Value>(option: string, given: readonly string[] | undefined, valueOf: (text: string) => Value) {
  if (given === undefined) return undefined;
  const all = given.map((pair): readonly [string, Exclude<Value, undefined>] => {
    const at = pair.lastIndexOf('=');
    const value = at < 1 ? undefined : valueOf(pair.slice(at + 1));
    if (value === undefined || value === '') {
      throw new UsageError({
        de: `--${option} ist ein Paar wie ${PAIR_EXAMPLES[option]}; gefunden: „${pair}“.`,
        en: `--${option} takes a pair such as ${PAIR_EXAMPLES[option]}; found "${pair}".`,
      });
    }
    return [pair.slice(0, at), value as Exclude<Value, undefined>];
  });
  return new Map(all);
}

const PAIR_EXAMPLES: Readonly<Record<string, string | undefined>> = {
  sign: '-=notDelivered',
  rename: 'kreise=region',
};
