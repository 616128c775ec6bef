import { AUDIT_WORDS } from '../../audit/audit-words.js';
import { findingPlace } from '../../audit/finding-place.js';
import { auditedPlaces, VERDICTS, verdictCounts } from '../audited-places.js';
import type { ProtectionReportInput } from '../protection-report-input.js';
import { paragraph, type ReportBlock, type ReportSection } from '../report-document.js';

/** So many places are named one by one. */
const SHOWN = 50;

/** What the auditor, who saw only the published files, found out. Places are named, numbers never. */
export function auditSection({ audit, datasets }: ProtectionReportInput, language: 'de' | 'en'): ReportSection {
  const words = WORDS[language];
  const count = (n: number) => n.toLocaleString(language);
  const counts = verdictCounts(audit);
  const { verdict: verdictWords, earlier } = AUDIT_WORDS[language];
  const places = auditedPlaces(audit).map(
    (finding) =>
      `${findingPlace(finding, datasets, language)}: ${verdictWords[finding.verdict]}${finding.earlier ? earlier : ''}`,
  );
  return {
    id: 'audit',
    heading: words.heading,
    blocks: [
      paragraph(words.method(count(audit.hidden), count(audit.open))),
      {
        kind: 'table',
        caption: words.caption,
        columns: [{ header: words.verdict }, { header: words.count, numeric: true }],
        rows: VERDICTS.map((verdict) => [verdictWords[verdict], count(counts[verdict])]),
      },
      ...(places.length > 0 ? placeBlocks(places, language) : []),
    ],
  };
}

function placeBlocks(places: readonly string[], language: 'de' | 'en'): readonly ReportBlock[] {
  const words = WORDS[language];
  const rest = places.length - SHOWN;
  return [
    paragraph(words.places),
    { kind: 'list', items: places.slice(0, SHOWN) },
    ...(rest > 0 ? [paragraph(words.rest(rest))] : []),
  ];
}

const WORDS = {
  de: {
    heading: 'Prüfung',
    method: (hidden: string, open: string) =>
      `Der Prüfer kennt nur, was veröffentlicht ist, und hat keinen Programmteil mit dem Schutz gemeinsam. Er hat ${hidden} geheim gehaltene Angaben mit Hilfe von ${open} veröffentlichten zu bestimmen versucht.`,
    caption: 'Ergebnis der Prüfung',
    verdict: 'Urteil',
    count: 'Angaben',
    places: 'Stellen:',
    rest: (count: number) => `Und ${count.toLocaleString('de')} weitere.`,
  },
  en: {
    heading: 'Audit',
    method: (hidden: string, open: string) =>
      `The auditor knows only what is published and shares no code with the protection. It tried to determine ${hidden} confidential observations with the help of ${open} published ones.`,
    caption: 'Result of the audit',
    verdict: 'Verdict',
    count: 'Observations',
    places: 'Places:',
    rest: (count: number) => `And ${count.toLocaleString('en')} more.`,
  },
} as const;
