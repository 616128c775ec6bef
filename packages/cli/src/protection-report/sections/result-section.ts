import { auditedPlaces, verdictCounts } from '../audited-places.js';
import type { ProtectionReportInput } from '../protection-report-input.js';
import { paragraph, type ReportSection } from '../report-document.js';
import { percent } from '../rule-words.js';
import type { TableFigures } from '../table-figures.js';

/** The whole in three sentences: how much is hidden, what the auditor says, and what it was compared with. */
export function resultSection(
  figures: readonly TableFigures[],
  { audit, earlierEditions }: ProtectionReportInput,
  language: 'de' | 'en',
): ReportSection {
  const words = WORDS[language];
  const count = (n: number) => n.toLocaleString(language);
  const sum = (name: 'visible' | 'hidden') => figures.reduce((total, table) => total + table[name], 0);
  const hidden = sum('hidden');
  const all = hidden + sum('visible');
  const { exact, narrow, small } = verdictCounts({
    ...audit,
    findings: audit.findings.filter(({ earlier }) => !earlier),
  });
  const known = auditedPlaces(audit).filter(({ earlier }) => earlier).length;
  const open = exact + narrow;
  return {
    id: 'result',
    heading: words.heading,
    blocks: [
      paragraph(words.hidden(count(figures.length), count(all), count(hidden), percent(all && hidden / all, language))),
      paragraph(open === 0 ? words.safe : words.open(open)),
      ...(known > 0 ? [paragraph(words.known(known))] : []),
      ...(small > 0 ? [paragraph(words.small(small))] : []),
      paragraph(earlierEditions.length === 0 ? words.first : words.compared(earlierEditions.length)),
    ],
  };
}

const WORDS = {
  de: {
    heading: 'Ergebnis',
    hidden: (tables: string, all: string, hidden: string, share: string) =>
      `${tables} Tabellen mit ${all} Angaben; davon sind ${hidden} geheim gehalten (${share}).`,
    safe: 'Der unabhängige Prüfer konnte keine geheim gehaltene Angabe berechnen oder eng eingrenzen.',
    open: (n: number) =>
      `Der unabhängige Prüfer konnte ${n === 1 ? 'eine geheim gehaltene Angabe' : `${n.toLocaleString('de')} geheim gehaltene Angaben`} berechnen oder eng eingrenzen. So darf nicht veröffentlicht werden.`,
    small: (n: number) =>
      `Hinweis: An ${n === 1 ? 'einer Stelle' : `${n.toLocaleString('de')} Stellen`} ist zu erkennen, dass es um wenige Personen geht, aber nicht um wie viele.`,
    known: (n: number) =>
      `${n === 1 ? 'Eine Angabe lässt' : `${n.toLocaleString('de')} Angaben lassen`} sich schon aus früheren Ausgaben allein berechnen oder eng eingrenzen. Das lässt sich nicht mehr zurücknehmen; diese Ausgabe fügt dem nichts hinzu.`,
    first: 'Es gibt keine frühere Ausgabe, mit der zu vergleichen wäre.',
    compared: (count: number) =>
      count === 1
        ? 'Verglichen wurde mit der einen früheren Ausgabe.'
        : `Verglichen wurde mit ${count.toLocaleString('de')} früheren Ausgaben.`,
  },
  en: {
    heading: 'Result',
    hidden: (tables: string, all: string, hidden: string, share: string) =>
      `${tables} tables with ${all} observations, of which ${hidden} are confidential (${share}).`,
    safe: 'The independent auditor could neither compute any confidential observation nor place it narrowly.',
    open: (n: number) =>
      `The independent auditor could compute ${n === 1 ? 'one confidential observation or place it' : `${n.toLocaleString('en')} confidential observations or place them`} narrowly. This must not be published.`,
    small: (n: number) =>
      `Note: in ${n === 1 ? 'one place' : `${n.toLocaleString('en')} places`} it can be seen that few people are meant, but not how many.`,
    known: (n: number) =>
      `${n === 1 ? 'One observation' : `${n.toLocaleString('en')} observations`} can be computed or placed narrowly from earlier editions alone. That cannot be taken back; this edition adds nothing to it.`,
    first: 'There is no earlier edition to compare with.',
    compared: (count: number) =>
      count === 1
        ? 'Compared with the one earlier edition.'
        : `Compared with ${count.toLocaleString('en')} earlier editions.`,
  },
} as const;
