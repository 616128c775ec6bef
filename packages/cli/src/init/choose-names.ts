import { catalogue, INSTRUMENTS } from '@teilhabe/core';
import { UsageError } from '../exit.js';
import { nearest } from '../nearest.js';
import type { MessageLanguage, Words } from '../words.js';

/** Something that a city may choose: its name, its code where it has one, and its title. */
export interface Offer {
  readonly name: string;
  readonly title: Words;
}

/** All indicators of the catalogue, by the ids under which they are published. */
export function offeredIndicators(): readonly Offer[] {
  return catalogue().indicators.map(({ id, title }) => ({
    name: id,
    title: { de: title.de ?? id, en: title['en'] ?? title.de ?? id },
  }));
}

/** All instruments. */
export function offeredInstruments(): readonly Offer[] {
  return INSTRUMENTS.map(({ name, titles }) => ({ name, title: titles }));
}

/** The ids of the catalogue's default set. */
export function defaultIndicators(): readonly string[] {
  return catalogue().indicators.flatMap(({ id, default: byDefault = false }) => (byDefault ? [id] : []));
}

/**
 * The names in an answer, by commas or spaces: `hr1, FB1`; `all` or `alle`, `none` or `keine`. Capitals do not matter.
 * Throws `UsageError` that lists what there is, the nearest first, for a name that nobody offers.
 */
export function chooseNames(answer: string, offers: readonly Offer[]): readonly string[] {
  const asked = answer.split(/[\s,;]+/).filter((word) => word !== '');
  const [only = ''] = asked.map((word) => word.toLowerCase());
  if (asked.length === 1 && ['all', 'alle'].includes(only)) return offers.map(({ name }) => name);
  if (asked.length === 1 && ['none', 'keine'].includes(only)) return [];
  return [...new Set(asked.map((word) => chosen(word, offers)))];
}

function chosen(word: string, offers: readonly Offer[]): string {
  const names = offers.map(({ name }) => name);
  const found = names.find((name) => name === word.toLowerCase());
  if (found !== undefined) return found;
  const meant = nearest(word, names);
  throw new UsageError({
    de: `Unbekannt: „${word}“.${meant === null ? '' : ` Gemeint ist wohl ${meant}.`} Es gibt:\n${offerLines(offers, 'de')}`,
    en: `Unknown: "${word}".${meant === null ? '' : ` Did you mean ${meant}?`} There are:\n${offerLines(offers, 'en')}`,
  });
}

/** One line for each: its name and its title. */
export function offerLines(offers: readonly Offer[], language: MessageLanguage): string {
  const widest = Math.max(...offers.map(({ name }) => name.length));
  return offers.map(({ name, title }) => `  ${name.padEnd(widest)}  ${title[language]}`).join('\n');
}
