import type { ProblemGroup, ProblemReport } from './problem-report.js';

/** How much is wrong: `3 Fehler, 1 Hinweis.` */
export function reportSummary({ errors, warnings }: ProblemReport, language: 'de' | 'en'): string {
  const { error, warning, none } = WORDS[language];
  const parts = [counted(errors, error, language), counted(warnings, warning, language)].filter((part) => part !== '');
  return parts.length === 0 ? none : `${parts.join(', ')}.`;
}

type Forms = readonly [one: string, many: string];

const WORDS: Readonly<Record<'de' | 'en', { error: Forms; warning: Forms; none: string }>> = {
  de: { error: ['Fehler', 'Fehler'], warning: ['Hinweis', 'Hinweise'], none: 'Keine Fehler.' },
  en: { error: ['error', 'errors'], warning: ['note', 'notes'], none: 'No errors.' },
};

function counted(count: number, [one, many]: Forms, language: 'de' | 'en'): string {
  return count === 0 ? '' : `${count.toLocaleString(language)} ${count === 1 ? one : many}`;
}

/** The word for a problem's weight: `Fehler` stops a publication, `Hinweis` does not. */
export function severityWord(severity: ProblemGroup['severity'], language: 'de' | 'en'): string {
  if (language === 'de') return severity === 'error' ? 'Fehler' : 'Hinweis';
  return severity === 'error' ? 'Error' : 'Note';
}
