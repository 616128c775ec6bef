/** What is wrong in a template, for the person who edits it. */
export interface TemplateProblem {
  /** The line of the template, from 1. */
  readonly line: number;
  readonly message: string;
  readonly remedy: string;
}

/** Kinds of faults in a template. */
export type TemplateFault = keyof typeof FAULTS;

/** Thrown where a piece of a template is filled in, and caught where its line is known. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';

  /**
   * @param found What stands in the template.
   * @param known What may stand there, or how it is written.
   */
  constructor(
    readonly fault: TemplateFault,
    readonly found: string,
    readonly known = '',
  ) {
    super(`${fault}: ${found}`);
  }
}

/** The problem in a language's words. */
export function templateProblem(
  { fault, found, known }: TemplateError,
  line: number,
  tag: 'de' | 'en',
): TemplateProblem {
  const [message, remedy] = FAULTS[fault][tag](found, known);
  return { line, message, remedy };
}

type Words = (found: string, known: string) => readonly [message: string, remedy: string];

const ONE_OF: Readonly<Record<'de' | 'en', (known: string) => string>> = {
  de: (known) => `Möglich ist: ${known || 'nichts'}.`,
  en: (known) => `There are: ${known || 'none'}.`,
};

const FAULTS = {
  missing: {
    de: (found, known) => [
      `„${found}“ ist nicht in dieser Veröffentlichung.`,
      `${ONE_OF.de(known)} Mit dem Wort optional sagt der Bericht stattdessen, dass es fehlt.`,
    ],
    en: (found, known) => [
      `“${found}” is not in this publication.`,
      `${ONE_OF.en(known)} With the word optional the report says instead that it is missing.`,
    ],
  },
  directive: {
    de: (found, known) => [`„:::${found}“ ist keine Anweisung.`, ONE_OF.de(known)],
    en: (found, known) => [`“:::${found}” is no directive.`, ONE_OF.en(known)],
  },
  usage: {
    de: (found, known) => [
      `„:::${found}“ hat zu wenige, zu viele oder unbekannte Angaben.`,
      `So wird es geschrieben: ${known}`,
    ],
    en: (found, known) => [
      `“:::${found}” has too few, too many or unknown words.`,
      `It is written like this: ${known}`,
    ],
  },
  option: {
    de: (found, known) => [`${found} gibt es nicht.`, ONE_OF.de(known)],
    en: (found, known) => [`There is no ${found}.`, ONE_OF.en(known)],
  },
  placeholder: {
    de: (found, known) => [`„{{${found}}}“ ist kein Platzhalter.`, ONE_OF.de(known)],
    en: (found, known) => [`“{{${found}}}” is no placeholder.`, ONE_OF.en(known)],
  },
  which: {
    de: (found) => [`„{{${found}}}“ sagt nicht, von welcher Kennzahl.`, `Schreiben Sie {{${found} KENNZAHL}}.`],
    en: (found) => [`“{{${found}}}” does not say of which indicator.`, `Write {{${found} ID}}.`],
  },
  category: {
    de: (found, known) => [`„${found}“ hat mehrere Gruppen.`, `Nennen Sie eine: category=… ${ONE_OF.de(known)}`],
    en: (found, known) => [`“${found}” has several groups.`, `Name one: category=… ${ONE_OF.en(known)}`],
  },
  map: {
    de: (found) => [
      `„${found}“ liegt nicht auf einer Karte.`,
      'Lassen Sie view=map weg, oder nennen Sie eine Aufschlüsselung nach Stadtteilen.',
    ],
    en: (found) => [`“${found}” is not on a map.`, 'Leave out view=map, or name a breakdown by district.'],
  },
  total: {
    de: (found) => [
      `„${found}“ ist nicht eine Zahl je Zeitraum.`,
      'Zeigen Sie es mit :::indicator; eine Übersicht nimmt Gesamtwerte.',
    ],
    en: (found) => [`“${found}” is not one number a period.`, 'Show it with :::indicator; an overview takes totals.'],
  },
  picture: {
    de: (found) => [
      `Im Text steht ein Bild (${found}).`,
      'Berichte enthalten nur Zeichnungen aus der Veröffentlichung: :::indicator KENNZAHL.',
    ],
    en: (found) => [
      `A picture stands in the text (${found}).`,
      'Reports hold drawings of the publication only: :::indicator ID.',
    ],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<'de' | 'en', Words>>>>;
