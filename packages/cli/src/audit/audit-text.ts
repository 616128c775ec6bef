import type { Finding, Verdict } from '@teilhabe/core';
import type { Dataset } from '@teilhabe/core/publication';
import type { PublicationAudit } from './audit-publication.js';
import { plain, type Colour, type Paint } from '../colours.js';
import { AUDIT_WORDS, type AuditWords } from './audit-words.js';
import { findingPlace } from './finding-place.js';
import type { PublicationFault } from './publication-fault.js';

export interface AuditTextOptions {
  readonly language: 'de' | 'en';
  /** Whether the computed numbers are told; the output is confidential then. */
  readonly intervals: boolean;
  /** How many editions were put together, this one included. */
  readonly editions: number;
  /** For the labels of categories. */
  readonly datasets: readonly Dataset[];
  /** How verdicts and faults are coloured; default not at all. */
  readonly paint?: Paint;
}

/** The most telling verdicts come first. */
const ORDER: readonly Verdict[] = ['exact', 'narrow', 'small', 'safe'];

const COLOURS: Readonly<Record<Verdict, Colour>> = { exact: 'red', narrow: 'red', small: 'yellow', safe: 'green' };

/**
 * An audit as lines for a terminal: a line a finding (`hr1~department, 2025, Kämmerei: exakt berechenbar`), then the faults
 * in files with their remedies, then how much was looked at, and the verdict. Numbers stand there only with `intervals`.
 */
export function auditText({ report, faults, passed }: PublicationAudit, options: AuditTextOptions): string {
  const { paint = plain } = options;
  const words = AUDIT_WORDS[options.language];
  const count = (n: number) => n.toLocaleString(options.language);
  const [exact = 0, narrow = 0, small = 0] = ORDER.map(
    (verdict) => report.findings.filter((finding) => finding.verdict === verdict).length,
  );
  const found = exact + narrow + small > 0;
  const known = report.findings.some(({ earlier }) => earlier);
  const lines = [
    ...(options.intervals ? [paint(words.confidential, 'red')] : []),
    ...findingLines(report.findings, options),
    ...faults.flatMap((fault) => faultLines(fault, words, paint)),
    words.looked(count(report.hidden), count(report.open), options.editions),
    ...(found ? [words.counts(count(exact), count(narrow), count(small))] : []),
    ...(faults.length > 0 ? [words.faults(faults.length)] : []),
    passed ? paint(known ? words.passedNow : words.passed, 'green') : paint(words.failed, 'red'),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function findingLines(findings: readonly Finding[], options: AuditTextOptions): readonly string[] {
  const told = findings.filter(({ verdict }) => verdict !== 'safe' || options.intervals);
  return told
    .toSorted((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict))
    .map((finding) => findingLine(finding, options));
}

function findingLine(finding: Finding, { language, intervals, datasets, paint = plain }: AuditTextOptions): string {
  const words = AUDIT_WORDS[language];
  const verdict = paint(words.verdict[finding.verdict], COLOURS[finding.verdict]);
  const place = `${findingPlace(finding, datasets, language)}: ${verdict}${finding.earlier ? words.earlier : ''}`;
  if (!intervals || !finding.interval) return place;
  const [lower, upper] = finding.interval;
  return `${place} (${words.interval(lower.toLocaleString(language), upper.toLocaleString(language))})`;
}

function faultLines({ code, file, place }: PublicationFault, words: AuditWords, paint: Paint): readonly string[] {
  const where = [file, ...(place === undefined ? [] : [code === 'downloadDiffers' ? words.row(place) : place])].join(
    ', ',
  );
  return [`${where}: ${paint(words.fault[code], 'red')}.`, `  → ${words.remedy[code]}`];
}
