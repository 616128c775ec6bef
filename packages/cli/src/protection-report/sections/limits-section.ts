import { formatDate } from '@teilhabe/charts';
import { CHART_LANGUAGE } from '../chart-language.js';
import type { ProtectionReportInput } from '../protection-report-input.js';
import { paragraph, type ReportSection } from '../report-document.js';

/** What was compared over time, and what the method cannot promise. */
export function limitsSection({ earlierEditions }: ProtectionReportInput, language: 'de' | 'en'): ReportSection {
  const words = WORDS[language];
  const [first] = earlierEditions;
  const day = (iso: string) => formatDate(CHART_LANGUAGE[language], iso);
  const last = earlierEditions.at(-1);
  return {
    id: 'limits',
    heading: words.heading,
    blocks: [
      paragraph(
        first === undefined || last === undefined
          ? words.noEditions
          : words.editions(earlierEditions.length, day(first), day(last)),
      ),
      { kind: 'list', items: words.limits },
    ],
  };
}

const WORDS = {
  de: {
    heading: 'Vergleich und Grenzen',
    noEditions: 'Im Verzeichnis der Ausgaben steht keine frühere; verglichen wurden nur die Zeiträume dieser Ausgabe.',
    editions: (count: number, first: string, last: string) =>
      count === 1
        ? `Verglichen wurde mit der Ausgabe vom ${first}.`
        : `Verglichen wurde mit ${count.toLocaleString('de')} Ausgaben vom ${first} bis zum ${last}.`,
    limits: [
      'Verglichen wird mit dem, was im Verzeichnis der Ausgaben steht. Was vorher oder an anderer Stelle veröffentlicht wurde, kennt das Verfahren nicht.',
      'Wer einzelne Personen kennt, etwa als Vorgesetzte oder Kollegin, weiß mehr, als das Verfahren annimmt: Es geht davon aus, dass nur die Größen der Gruppen bekannt sind.',
      'Namen, Freitexte und Bilder in Zeitstrahl, Projekten und anderen Einträgen prüft das Verfahren nicht; dort entscheidet die Redaktion.',
      'Ob eine Erhebung zulässig ist, sagt dieser Bericht nicht. Er ersetzt keine Prüfung nach der Datenschutz-Grundverordnung.',
    ],
  },
  en: {
    heading: 'Comparison and limits',
    noEditions: 'The ledger holds no earlier edition; only the periods of this edition were compared.',
    editions: (count: number, first: string, last: string) =>
      count === 1
        ? `Compared with the edition of ${first}.`
        : `Compared with ${count.toLocaleString('en')} editions from ${first} to ${last}.`,
    limits: [
      'The comparison is with what the ledger holds. What was published before, or elsewhere, is not known to the method.',
      'Whoever knows single people, for instance as a superior or colleague, knows more than the method assumes: it assumes that only the sizes of groups are known.',
      'Names, free texts and pictures in the timeline, in projects and in other records are not checked; there the editors decide.',
      'This report does not say whether a survey is lawful. It replaces no assessment under the General Data Protection Regulation.',
    ],
  },
} as const;
