import type { ReportDocument } from '../report-document.js';

/** What a writer needs beside the report. */
export interface WriteOptions {
  /** The browser that was asked for; '' to look for one. */
  readonly chromium: string;
}

export type WriteReport = (report: ReportDocument, options: WriteOptions) => Promise<string | Uint8Array>;

/** The formats of a report by name; each loads its code only when it is asked for. */
export const FORMATS: Readonly<Record<string, WriteReport>> = {
  html: async (report) => (await import('./report-html.js')).reportPage(report),
  pdf: async (report, { chromium }) => (await import('./report-pdf.js')).reportPdf(report, chromium),
  md: async (report) => (await import('./report-markdown.js')).reportMarkdown(report),
  docx: async (report) => (await import('./report-docx.js')).reportDocx(report),
};
