import { mkdir, realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { UsageError } from '../exit.js';
import { replaceFile } from '../write-whole.js';
import { reportHtml } from './html.js';
import { reportMarkdown } from './markdown.js';
import { protectionReport } from './protection-report.js';
import type { ProtectionReportInput } from './protection-report-input.js';

/** The names of the report's files in the folder that was asked for. */
export const PROTECTION_REPORT_FILES = ['protection-report.md', 'protection-report.html'] as const;

/** Throws `UsageError` when the folder of the report is the publication's or lies inside it, links and `..` followed. */
export async function refuseInside(folder: string, site: string): Promise<void> {
  const way = relative(await realPlace(site), await realPlace(folder));
  const isOutside = way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
  if (!isOutside)
    throw new UsageError({
      de: `Der Schutzbericht ist intern: „${folder}“ liegt in der Veröffentlichung „${site}“. Nennen Sie einen anderen Ordner.`,
      en: `The protection report is internal: "${folder}" lies in the publication "${site}". Name another.`,
    });
}

/**
 * Writes the report as Markdown and as a page into a folder, which it makes. Never into the publication, also where a file
 * there is only linked to: throws `UsageError` then, and when it cannot be written.
 */
export async function writeProtectionReport(
  folder: string,
  site: string,
  input: ProtectionReportInput,
  language: 'de' | 'en',
): Promise<void> {
  const report = protectionReport(input, language);
  await refuseInside(folder, site);
  try {
    await mkdir(folder, { recursive: true });
    await replaceFile(join(folder, PROTECTION_REPORT_FILES[0]), reportMarkdown(report));
    await replaceFile(join(folder, PROTECTION_REPORT_FILES[1]), reportHtml(report));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    throw new UsageError({
      de: `Der Schutzbericht lässt sich nicht nach „${folder}“ schreiben (${code}).`,
      en: `The protection report cannot be written to "${folder}" (${code}).`,
    });
  }
}

/** Where a path leads, also when its last parts are not there yet. */
async function realPlace(path: string): Promise<string> {
  const place = resolve(path);
  const real = await realpath(place).catch(() => null);
  if (real !== null) return real;
  const parent = dirname(place);
  return parent === place ? place : join(await realPlace(parent), basename(place));
}
