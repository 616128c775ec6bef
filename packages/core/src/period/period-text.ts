import type { Period } from '../publication.js';

type Bounds = Omit<Period, 'text'>;

const WORDS = {
  de: { since: 'seit', until: 'bis', to: 'bis', about: 'etwa', halves: ['1. Halbjahr', '2. Halbjahr'] },
  en: { since: 'since', until: 'until', to: 'to', about: 'about', halves: ['first half of', 'second half of'] },
} as const;

/**
 * A period in words, e.g. `2. Halbjahr 2013`, `seit 2010`, `5. bis 6. Februar 2010`.
 * What has no wording of its own is shown as its EDTF code.
 */
export function periodText(period: Bounds, language: 'de' | 'en'): string {
  const words = WORDS[language];
  const text =
    period.precision === 'interval' ? intervalText(period, language) : pointText(period.edtf, period, language);
  return period.approximate === true ? `${words.about} ${text}` : text;
}

function pointText(edtf: string, period: Bounds, language: 'de' | 'en'): string {
  const code = edtf.replace(/[~%?]/g, '');
  if (/^\d{4}$/.test(code)) return code;
  if (/^\d{4}-\d{2}-\d{2}$/.test(code))
    return format(code, language, { day: 'numeric', month: 'long', year: 'numeric' });
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(code)) return format(`${code}-01`, language, { month: 'long', year: 'numeric' });
  if (period.precision === 'half-year') {
    const half = WORDS[language].halves[code.endsWith('41') ? 1 : 0];
    return `${half} ${code.slice(0, 4)}`;
  }
  return edtf;
}

function intervalText(period: Bounds, language: 'de' | 'en'): string {
  const words = WORDS[language];
  const [start = '', end = ''] = period.edtf.split('/');
  const point = (edtf: string) => pointText(edtf, { ...period, precision: precision(edtf) }, language);
  if (end === '..' || end === '') return `${words.since} ${point(start)}`;
  if (start === '..' || start === '') return `${words.until} ${point(end)}`;
  if (/^\d{4}-\d{2}-\d{2}$/.test(start) && start.slice(0, 7) === end.slice(0, 7)) return daysText(start, end, language);
  return `${point(start)} ${words.to} ${point(end)}`;
}

/** Two days of one month: `5. bis 6. Februar 2010`, `5 to 6 February 2010`. */
function daysText(start: string, end: string, language: 'de' | 'en'): string {
  const first = String(Number(start.slice(8)));
  const rest = format(end, language, { day: 'numeric', month: 'long', year: 'numeric' });
  return `${first}${language === 'de' ? '.' : ''} ${WORDS[language].to} ${rest}`;
}

function precision(edtf: string): Period['precision'] {
  return /-4[01]$/.test(edtf) ? 'half-year' : 'year';
}

function format(iso: string, language: 'de' | 'en', options: Intl.DateTimeFormatOptions): string {
  const locale = language === 'en' ? 'en-GB' : 'de-DE';
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(`${iso}T00:00:00Z`));
}
