import type { ReportSection } from '../report-document.js';

/** Lines for those who take note of the report on paper. */
export function signatureSection(language: 'de' | 'en'): ReportSection {
  const { heading, ...lines } = WORDS[language];
  return { id: 'signatures', heading, blocks: [{ kind: 'signatures', ...lines }] };
}

const WORDS = {
  de: {
    heading: 'Kenntnisnahme',
    lines: ['Für den Datenschutz', 'Für den Personalrat'],
    place: 'Ort, Datum',
    name: 'Unterschrift',
  },
  en: {
    heading: 'Taken note of',
    lines: ['For data protection', 'For the staff council'],
    place: 'Place, date',
    name: 'Signature',
  },
} as const;
