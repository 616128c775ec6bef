import type { Protection, Texts } from '../publication.js';

type Rounding = NonNullable<Protection['rounding']>;

/** What every page says about rounded numbers: readers add them up, and wonder. */
export function roundingNote({ method, base }: Rounding): Texts {
  const { de, en } = NOTES[method](base);
  return { de: `${de} ${REST.de}`, en: `${en} ${REST.en}` };
}

/** How counts become what is published. */
const NOTES: Readonly<Record<Rounding['method'], (base: number) => Readonly<Record<'de' | 'en', string>>>> = {
  nearest: (base) => ({
    de: `Zum Schutz einzelner Personen sind Anzahlen auf Vielfache von ${base} gerundet.`,
    en: `To protect single persons, counts are rounded to multiples of ${base}.`,
  }),
  midpoint: (base) => {
    const middle = base - Math.floor(base / 2);
    return {
      de: `Zum Schutz einzelner Personen steht für je ${base} Anzahlen ihre Mitte: ${middle} für 1 bis ${base}, ${middle + base} für ${base + 1} bis ${2 * base} und so weiter.`,
      en: `To protect single persons, the middle of every ${base} counts stands for them: ${middle} for 1 to ${base}, ${middle + base} for ${base + 1} to ${2 * base}, and so on.`,
    };
  },
  controlled: (base) => ({
    de: `Zum Schutz einzelner Personen sind Anzahlen von 1 bis ${base - 1} in den kleinsten Gruppen durch 0 oder ${base} ersetzt, so dass alle Summen aufgehen.`,
    en: `To protect single persons, counts of 1 to ${base - 1} in the smallest groups are replaced by 0 or ${base}, such that all sums hold.`,
  }),
};

const REST = {
  de: 'Alle weiteren Zahlen sind aus den gerundeten berechnet. Summen sind Summen gerundeter Zahlen; verschiedene Gliederungen können leicht voneinander und von den genauen Werten abweichen.',
  en: 'All other numbers are computed from the rounded ones. Totals are sums of rounded numbers; different breakdowns can differ slightly from one another and from the exact values.',
} as const;
