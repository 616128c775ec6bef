import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UsageError } from '../../exit.js';
import type { ReportDocument } from '../report-document.js';
import { findBrowser } from './find-browser.js';
import { reportPage } from './report-html.js';

/** How long a browser may take, in ms. */
const PATIENCE = 120_000;

/** What the browser is started with: no window, nothing of anybody's profile, no request of its own. */
const QUIET = [
  '--headless',
  '--disable-gpu',
  '--disable-extensions',
  '--disable-background-networking',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--no-default-browser-check',
  '--font-render-hinting=none',
];

/**
 * The report as a tagged PDF with an outline, printed by an installed browser from the report's page; its dates are those of the
 * edition. Throws `UsageError` when there is no browser, or it prints nothing.
 */
export async function reportPdf(report: ReportDocument, chromium: string): Promise<Uint8Array> {
  const browser = findBrowser(chromium);
  const folder = await mkdtemp(join(tmpdir(), 'teilhabe-pdf-'));
  const [page, target] = [join(folder, 'report.html'), join(folder, 'report.pdf')];
  try {
    await writeFile(page, reportPage(report));
    const said = await print(browser, [
      ...QUIET,
      // Chromium refuses its sandbox to root; the page holds no script and may load nothing.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--user-data-dir=${join(folder, 'profile')}`,
      '--no-pdf-header-footer',
      '--export-tagged-pdf',
      '--generate-pdf-document-outline',
      `--print-to-pdf=${target}`,
      pathToFileURL(page).href,
    ]);
    const bytes = await readFile(target).catch(() => null);
    if (bytes !== null) return dated(bytes, report.edition);
    throw new UsageError({
      de: `„${browser}“ hat keine PDF gedruckt. ${said.trim().split('\n').at(-1) ?? ''}`,
      en: `"${browser}" printed no PDF. ${said.trim().split('\n').at(-1) ?? ''}`,
    });
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Runs the browser to its end and gives what it said on standard error. */
function print(browser: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    const process = spawn(browser, args, { stdio: ['ignore', 'ignore', 'pipe'], timeout: PATIENCE });
    let said = '';
    process.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    process.on('error', (error) => resolve(error.message));
    process.on('close', () => resolve(said));
  });
}

/** The same file with the edition's day in place of this moment, sign for sign, so that every offset in it stays true. */
function dated(bytes: Buffer, edition: string): Uint8Array {
  const day = edition.slice(0, 10).replaceAll('-', '');
  const text = bytes
    .toString('latin1')
    .replace(/(\/(?:CreationDate|ModDate) \(D:)\d{14}[+-]\d\d'\d\d'\)/g, `$1${day}000000+00'00')`);
  return Buffer.from(text, 'latin1');
}
