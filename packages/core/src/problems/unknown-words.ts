import type { ProblemCode } from '../problem.js';
import type { Sentences, ShownProblem } from './words.js';

/** The codes that say that a name means nothing that is there. */
type UnknownCode = Extract<ProblemCode, `unknown-${string}`>;

interface Words {
  readonly quote: (text: string) => string;
  /** What there is no such thing of; `of` where the name is that of a part. */
  readonly absent: Readonly<Record<UnknownCode, (quoted: string, of: string) => string>>;
  /** Before the names that there are. */
  readonly known: Readonly<Record<UnknownCode, string>>;
  readonly meant: (quoted: string) => string;
  readonly none: string;
  readonly unread: (quoted: string) => Sentences;
}

const GERMAN: Words = {
  quote: (text) => `„${text}“`,
  absent: {
    'unknown-resource': (name) => `Die Tabelle ${name} gibt es nicht.`,
    'unknown-field': (name) => `Das Feld ${name} gibt es nicht.`,
    'unknown-area': (name) => `Das Handlungsfeld ${name} gibt es nicht.`,
    'unknown-indicator': (name) => `Den Indikator ${name} gibt es nicht.`,
    'unknown-breakdown': (name, of) => `Der Indikator ${of} hat keine Aufgliederung ${name}.`,
  },
  known: {
    'unknown-resource': 'Vorhanden sind',
    'unknown-field': 'Die Tabelle hat',
    'unknown-area': 'Vorhanden sind',
    'unknown-indicator': 'Weitere Indikatoren sind',
    'unknown-breakdown': 'Ergänzen Sie sie dort mit demselben Feld, oder löschen Sie sie hier. Dort vorhanden',
  },
  meant: (name) => `Gemeint ist wohl ${name}.`,
  none: 'keine',
  unread: (name) => [
    `Die Tabelle ${name} wird gebraucht und konnte nicht gelesen werden.`,
    'Beheben Sie zuerst die Fehler dieser Tabelle.',
  ],
};

const ENGLISH: Words = {
  quote: (text) => `"${text}"`,
  absent: {
    'unknown-resource': (name) => `There is no table ${name}.`,
    'unknown-field': (name) => `There is no field ${name}.`,
    'unknown-area': (name) => `There is no field of action ${name}.`,
    'unknown-indicator': (name) => `There is no indicator ${name}.`,
    'unknown-breakdown': (name, of) => `The indicator ${of} has no breakdown ${name}.`,
  },
  known: {
    'unknown-resource': 'There are',
    'unknown-field': 'The table has',
    'unknown-area': 'There are',
    'unknown-indicator': 'The other indicators are',
    'unknown-breakdown': 'Add it there with the same field, or delete it here. It has',
  },
  meant: (name) => `It is probably meant to be ${name}.`,
  none: 'none',
  unread: (name) => [`The table ${name} is needed and could not be read.`, 'Mend the errors of that table first.'],
};

/**
 * Names of nothing: `found` is the name, or `indicator: breakdown`; `expected` lists the known ones, after
 * `probably origin: ` with the one that is probably meant. A table without `expected` is listed but was not read.
 */
export function unknownSentences(
  language: 'de' | 'en',
): Readonly<Record<UnknownCode, (problem: ShownProblem) => Sentences>> {
  const words = language === 'de' ? GERMAN : ENGLISH;
  const sentences = (problem: ShownProblem) => sentencesOf(problem.code as UnknownCode, problem, words);
  return {
    'unknown-resource': (problem) =>
      problem.hasExpected ? sentences(problem) : words.unread(words.quote(problem.found)),
    'unknown-field': sentences,
    'unknown-area': sentences,
    'unknown-indicator': sentences,
    'unknown-breakdown': sentences,
  };
}

function sentencesOf(code: UnknownCode, { found, expected }: ShownProblem, words: Words): Sentences {
  const [, of = '', part = ''] = /^([^:]*): (.*)$/s.exec(found) ?? [];
  const name = code === 'unknown-breakdown' ? part : found;
  const [, meant, known = expected] = /^probably (.+?): (.*)$/s.exec(expected) ?? [];
  const remedy = `${words.known[code]}: ${known === '' ? words.none : known}.`;
  return [
    words.absent[code](words.quote(name), words.quote(of)),
    meant === undefined ? remedy : `${words.meant(words.quote(meant))} ${remedy}`,
  ];
}
