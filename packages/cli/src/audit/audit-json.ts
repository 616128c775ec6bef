import type { PublicationAudit } from './audit-publication.js';

/** An audit for machines; computed numbers only with `intervals`, as in the text. Ends with a line break. */
export function auditJson({ report, faults, passed }: PublicationAudit, intervals: boolean): string {
  const findings = report.findings.map(({ interval, ...finding }) =>
    intervals && interval ? { ...finding, interval } : finding,
  );
  return `${JSON.stringify({ passed, hidden: report.hidden, open: report.open, findings, faults }, null, 2)}\n`;
}
