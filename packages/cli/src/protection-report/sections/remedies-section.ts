import type { ProtectionReportInput } from '../protection-report-input.js';
import { paragraph, type ReportSection } from '../report-document.js';
import { REMEDY_WORDS } from '../rule-words.js';

/** What was done to whole tables because of small changes over time, and what the policy would have to allow. */
export function remediesSection({ log }: ProtectionReportInput, language: 'de' | 'en'): ReportSection {
  const words = WORDS[language];
  if (log.remedies.length === 0) return { id: 'remedies', heading: words.heading, blocks: [paragraph(words.none)] };
  return {
    id: 'remedies',
    heading: words.heading,
    blocks: [
      {
        kind: 'table',
        caption: words.caption,
        columns: [{ header: words.table }, { header: words.remedy }, { header: words.state }],
        rows: log.remedies.map(({ indicator, breakdown, remedy, taken }) => [
          `${indicator}~${breakdown}`,
          REMEDY_WORDS[remedy][language],
          taken ? words.taken : words.proposed,
        ]),
      },
    ],
  };
}

const WORDS = {
  de: {
    heading: 'Abhilfen bei kleinen Veränderungen',
    none: 'Keine waren nötig.',
    caption: 'Abhilfen je Tabelle',
    table: 'Tabelle',
    remedy: 'Abhilfe',
    state: 'Stand',
    taken: 'angewandt',
    proposed: 'vorgeschlagen; die Regeln erlauben sie nicht, deshalb sind Angaben geheim gehalten',
  },
  en: {
    heading: 'Remedies for small changes',
    none: 'None were needed.',
    caption: 'Remedies by table',
    table: 'Table',
    remedy: 'Remedy',
    state: 'State',
    taken: 'taken',
    proposed: 'proposed; the rules do not allow it, therefore observations are confidential',
  },
} as const;
