import { problemParts, severityWord, type Problem, type ProblemGroup } from '@teilhabe/core';
import { html, type Markup } from './markup.js';

/** What the problem report's page says beside the problems themselves. */
export interface ProblemPageWords {
  readonly page: string;
  readonly valid: string;
  readonly invalid: string;
  readonly files: string;
  /** The heading over problems of whole files and rows. */
  readonly whole: string;
  readonly place: string;
  readonly statement: string;
  readonly rest: string;
  readonly fileName: (groups: readonly ProblemGroup[]) => string;
  readonly counts: (groups: readonly ProblemGroup[]) => string;
  readonly places: (count: number) => string;
  readonly severity: (severity: Problem['severity']) => Markup;
}

const fileName = (groups: readonly ProblemGroup[]) => problemParts(groups[0]!.problems[0]!, 'de').file;

const severity = (language: 'de' | 'en') => (kind: Problem['severity']) =>
  html`<span class="severity ${kind}">${severityWord(kind, language)}</span>`;

/** How many errors and notes, as `problemReport` counts them. */
function countWords(groups: readonly ProblemGroup[], words: (errors: number, notes: number) => string): string {
  const sum = (kind: Problem['severity']) =>
    groups.filter((group) => group.severity === kind).reduce((total, { count }) => total + count, 0);
  return words(sum('error'), sum('warning'));
}

const joined = (...parts: readonly (string | false)[]) => parts.filter((part) => part !== false).join(', ');

export const PROBLEM_PAGE_WORDS: Readonly<Record<'de' | 'en', ProblemPageWords>> = {
  de: {
    page: 'Prüfbericht',
    valid: 'Der Ordner kann veröffentlicht werden.',
    invalid:
      'Der Ordner kann noch nicht veröffentlicht werden. Beheben Sie die Fehler, und prüfen Sie ihn noch einmal.',
    files: 'Dateien',
    whole: 'Ganze Datei und Zeilen',
    place: 'Stelle',
    statement: 'Was nicht stimmt',
    rest: 'Weitere Stellen',
    fileName,
    counts: (groups) =>
      countWords(groups, (errors, notes) =>
        joined(
          errors > 0 && `${errors.toLocaleString('de')} Fehler`,
          notes > 0 && `${notes.toLocaleString('de')} ${notes === 1 ? 'Hinweis' : 'Hinweise'}`,
        ),
      ),
    places: (count) => `${count.toLocaleString('de')} ${count === 1 ? 'Stelle' : 'Stellen'}`,
    severity: severity('de'),
  },
  en: {
    page: 'Check report',
    valid: 'The folder can be published.',
    invalid: 'The folder cannot be published yet. Mend the errors and check it again.',
    files: 'Files',
    whole: 'Whole file and rows',
    place: 'Place',
    statement: 'What is wrong',
    rest: 'More places',
    fileName,
    counts: (groups) =>
      countWords(groups, (errors, notes) =>
        joined(
          errors > 0 && `${errors.toLocaleString('en')} ${errors === 1 ? 'error' : 'errors'}`,
          notes > 0 && `${notes.toLocaleString('en')} ${notes === 1 ? 'note' : 'notes'}`,
        ),
      ),
    places: (count) => `${count.toLocaleString('en')} ${count === 1 ? 'place' : 'places'}`,
    severity: severity('en'),
  },
};
