import type { Period } from '../publication.js';

type Bounds = Omit<Period, 'text'>;

const WORDS = {
  de: { since: 'seit', until: 'bis', to: 'bis', about: 'etwa' },
  en: { since: 'since', until: 'until', to: 'to', about: 'about' },
} as const;

/** The codes of ISO 8601-2 for parts of a year, with the year for `#`. */
const PARTS_OF_A_YEAR: Readonly<Record<string, { readonly de: string; readonly en: string }>> = {
  21: { de: 'Frühling #', en: 'spring #' },
  22: { de: 'Sommer #', en: 'summer #' },
  23: { de: 'Herbst #', en: 'autumn #' },
  24: { de: 'Winter #', en: 'winter #' },
  33: { de: '1. Quartal #', en: 'first quarter of #' },
  34: { de: '2. Quartal #', en: 'second quarter of #' },
  35: { de: '3. Quartal #', en: 'third quarter of #' },
  36: { de: '4. Quartal #', en: 'fourth quarter of #' },
  40: { de: '1. Halbjahr #', en: 'first half of #' },
  41: { de: '2. Halbjahr #', en: 'second half of #' },
};

/**
 * A period in words, e.g. `2. Halbjahr 2013`, `seit 2010`, `5. bis 6. Februar 2010`.
 * What has no wording of its own is shown as its EDTF code.
 */
export function periodText(period: Bounds, language: 'de' | 'en'): string {
  const words = WORDS[language];
  const text = period.edtf.includes('/') ? intervalText(period.edtf, language) : pointText(period.edtf, language);
  return period.approximate === true ? `${words.about} ${text}` : text;
}

function pointText(edtf: string, language: 'de' | 'en'): string {
  const code = edtf.replace(/[~%?]/g, '').replace(/T.*$/, '');
  if (/^\d{4}-\d{2}-\d{2}$/.test(code))
    return format(code, language, { day: 'numeric', month: 'long', year: 'numeric' });
  const [, year, part] = /^(\d{4})-(\d\d)$/.exec(code) ?? [];
  if (year === undefined || part === undefined) return code;
  if (/^(0[1-9]|1[0-2])$/.test(part)) return format(`${code}-01`, language, { month: 'long', year: 'numeric' });
  return PARTS_OF_A_YEAR[part]?.[language].replace('#', part === '24' ? winterOf(year) : year) ?? code;
}

/** A winter begins in one year and ends in the next: `2001/02`. */
function winterOf(year: string): string {
  return `${year}/${String((Number(year) + 1) % 100).padStart(2, '0')}`;
}

function intervalText(edtf: string, language: 'de' | 'en'): string {
  const words = WORDS[language];
  const [start = '', end = ''] = edtf.split('/');
  if (end === '..' || end === '') return `${words.since} ${pointText(start, language)}`;
  if (start === '..' || start === '') return `${words.until} ${pointText(end, language)}`;
  if (/^\d{4}-\d{2}-\d{2}$/.test(start) && start.slice(0, 7) === end.slice(0, 7)) return daysText(start, end, language);
  return `${pointText(start, language)} ${words.to} ${pointText(end, language)}`;
}

/** Two days of one month: `5. bis 6. Februar 2010`, `5 to 6 February 2010`. */
function daysText(start: string, end: string, language: 'de' | 'en'): string {
  const first = String(Number(start.slice(8)));
  return `${first}${language === 'de' ? '.' : ''} ${WORDS[language].to} ${pointText(end, language)}`;
}

function format(iso: string, language: 'de' | 'en', options: Intl.DateTimeFormatOptions): string {
  const locale = language === 'en' ? 'en-GB' : 'de-DE';
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(`${iso}T00:00:00Z`));
}
