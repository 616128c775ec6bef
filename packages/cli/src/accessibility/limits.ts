import { languageName } from '@teilhabe/charts';
import { LANGUAGES } from '../languages.js';
import type { Words } from './checks.js';

/** What is known not to be accessible, or not to be known: each is a reason why conformity is partial. */
export function knownLimits(): readonly Words[] {
  return [...unreviewed(), ...LIMITS];
}

const LIMITS: readonly Words[] = [
  {
    de: 'Diagramme, die als Bild (PNG) gespeichert werden, tragen ihre Beschreibung nur in den Angaben zur Datei. Wer ein solches Bild veröffentlicht, muss einen Alternativtext ergänzen.',
    en: 'Charts that are saved as an image (PNG) carry their description in the file’s data only. Who publishes such an image must add a text alternative.',
  },
  {
    de: 'Texte der Stadt, die es in einer Sprache nicht gibt, erscheinen in einer anderen; das ist ausgezeichnet und meist auch in Worten genannt.',
    en: 'Texts of the city that do not exist in a language are shown in another one; this is marked up and mostly also said in words.',
  },
  {
    de: 'Leichte Sprache gibt es auf Deutsch; Deutsche Gebärdensprache gibt es nicht.',
    en: 'Plain language (Leichte Sprache) exists in German; German Sign Language does not exist.',
  },
];

/** The translations that nobody has checked, as long as there are any. */
function unreviewed(): readonly Words[] {
  const open = LANGUAGES.filter(({ reviewedBy }) => reviewedBy === '');
  if (open.length === 0) return [];
  const names = (tag: 'de' | 'en') => {
    const language = LANGUAGES.find((known) => known.tag === tag) ?? LANGUAGES[0]!;
    const words = open.map((one) => (one.tag === 'de-simple' ? SIMPLE[tag] : languageName(one.tag, language)));
    return words.join(', ');
  };
  return [
    {
      de: `Von niemandem geprüft sind die Texte in diesen Sprachen: ${names('de')}. Jede Anzeige sagt das selbst.`,
      en: `Nobody has checked the texts in these languages: ${names('en')}. Every display says so itself.`,
    },
  ];
}

const SIMPLE = { de: 'Leichte Sprache', en: 'plain German (Leichte Sprache)' };
