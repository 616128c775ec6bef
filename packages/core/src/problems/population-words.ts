import type { PopulationDefinition } from '../indicator/definition.js';

type Texts = Readonly<Record<'de' | 'en', string>>;

/** What the definitions of a migration background are called (METHODOLOGY.md section 3.1). */
const WORDS: Readonly<Record<PopulationDefinition, Texts>> = {
  mz: { de: 'Migrationshintergrund nach dem Mikrozensus', en: 'migration background as in the microcensus' },
  mighev: { de: 'Migrationshintergrund nach § 6 MighEV', en: 'migration background under section 6 MighEV' },
  eg: { de: 'Einwanderungsgeschichte', en: 'immigration history' },
  register: { de: 'Migrationshintergrund nach dem Melderegister', en: 'migration background from the register' },
  nat: { de: 'nichtdeutsche Staatsangehörigkeit', en: 'nationality other than German' },
  zugeschrieben: { de: 'zugeschriebener Migrationshintergrund', en: 'ascribed migration background' },
};

/** A definition in words with its code, e.g. `Einwanderungsgeschichte (eg)`; the code itself for an unknown one. */
export function populationWords(code: string, language: 'de' | 'en'): string {
  return Object.hasOwn(WORDS, code) ? `${WORDS[code as PopulationDefinition][language]} (${code})` : code;
}

/** All definitions with their words, as the answer to an unknown one. */
export function allPopulations(language: 'de' | 'en'): string {
  return Object.entries(WORDS)
    .map(([code, texts]) => `"${code}" (${texts[language]})`)
    .join(', ');
}
