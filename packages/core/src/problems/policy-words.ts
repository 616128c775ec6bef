import type { Sentences, ShownProblem } from './words.js';

/** A rule of `policy.json` that protects less than is allowed (`found`, with `expected` as `≥ 3`), or that is not possible. */
export function policySentences({ found, expected }: ShownProblem, language: 'de' | 'en'): Sentences {
  const words = language === 'de' ? GERMAN : ENGLISH;
  const possible = expected.startsWith(POSSIBLE) ? expected.slice(POSSIBLE.length) : undefined;
  if (possible !== undefined) return words.impossible(found, comparisons(possible, words));
  return words.weak(found, words.enter(comparisons(expected, words)));
}

const POSSIBLE = 'possible ';

/** A rule that is switched off, as `policy.json` says it. */
const OFF = 'null';

interface Words {
  readonly signs: Readonly<Record<string, string>>;
  readonly and: string;
  readonly weak: (found: string, remedy: string) => Sentences;
  readonly impossible: (found: string, possible: string) => Sentences;
  readonly enter: (value: string) => string;
}

const GERMAN: Words = {
  signs: { '≥': 'mindestens', '≤': 'höchstens', '>': 'mehr als', '<': 'weniger als' },
  and: ' und ',
  weak: (found, remedy) => [
    found === OFF
      ? 'Ohne diese Regel ist der Schutz schwächer als erlaubt.'
      : `Der Wert ${found} schützt schwächer als erlaubt.`,
    `${remedy} Was schwächer ist als das Profil, braucht eine Begründung ("reason"); schwächer als das Profil "internal" geht es nicht.`,
  ],
  impossible: (found, possible) => [`Der Wert ${found} ist nicht möglich.`, `Möglich ist ${possible}.`],
  enter: (value) => `Tragen Sie ${value} ein.`,
};

const ENGLISH: Words = {
  signs: { '≥': 'at least', '≤': 'at most', '>': 'more than', '<': 'less than' },
  and: ' and ',
  weak: (found, remedy) => [
    found === OFF
      ? 'Without this rule the protection is weaker than is allowed.'
      : `The value ${found} protects less than is allowed.`,
    `${remedy} What is weaker than the profile needs a "reason"; weaker than the profile "internal" is not possible.`,
  ],
  impossible: (found, possible) => [`The value ${found} is not possible.`, `Possible is ${possible}.`],
  enter: (value) => `Enter ${value}.`,
};

/** `n ≥ 2, k ≤ 0.8` in words. */
function comparisons(text: string, { signs, and }: Words): string {
  return text.replace(/[≥≤<>]/g, (sign) => signs[sign]!).replaceAll(', ', and);
}
