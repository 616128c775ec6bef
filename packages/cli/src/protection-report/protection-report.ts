import { formatDate, textIn } from '@teilhabe/charts';
import { CHART_LANGUAGE } from './chart-language.js';
import type { ProtectionReportInput } from './protection-report-input.js';
import type { ReportDocument } from './report-document.js';
import { auditSection } from './sections/audit-section.js';
import { exceptionsSection } from './sections/exceptions-section.js';
import { hiddenSection } from './sections/hidden-section.js';
import { limitsSection } from './sections/limits-section.js';
import { readersSection } from './sections/readers-section.js';
import { remediesSection } from './sections/remedies-section.js';
import { resultSection } from './sections/result-section.js';
import { rulesSection } from './sections/rules-section.js';
import { signatureSection } from './sections/signature-section.js';
import { tableFigures } from './table-figures.js';

const WORDS = {
  de: {
    kind: 'Schutzbericht',
    edition: (day: string) => `Ausgabe vom ${day}`,
    warning:
      'Intern: für Datenschutzbeauftragte und Personalrat. Nicht veröffentlichen, denn der Bericht sagt, nach welchen Regeln wie viel geheim gehalten ist.',
  },
  en: {
    kind: 'Protection report',
    edition: (day: string) => `Edition of ${day}`,
    warning:
      'Internal: for the data protection officer and the staff council. Do not publish it, for it says by which rules how much is confidential.',
  },
} as const;

/**
 * What disclosure control did to a publication, for those who answer for it. Sums over tables only: no hidden number of a
 * single observation stands in it. The same input gives the same report.
 */
export function protectionReport(input: ProtectionReportInput, language: 'de' | 'en'): ReportDocument {
  const { edition, title, publisher, note } = input.index.extension.teilhabe;
  const words = WORDS[language];
  const figures = tableFigures(input);
  return {
    language,
    kind: words.kind,
    title: textIn(title, language),
    facts: [
      publisher,
      words.edition(formatDate(CHART_LANGUAGE[language], edition)),
      ...(note ? [textIn(note, language)] : []),
    ],
    warning: words.warning,
    sections: [
      resultSection(figures, input, language),
      rulesSection(input, language),
      exceptionsSection(input, language),
      hiddenSection(figures, language),
      remediesSection(input, language),
      auditSection(input, language),
      readersSection(language),
      limitsSection(input, language),
      signatureSection(language),
    ],
  };
}
