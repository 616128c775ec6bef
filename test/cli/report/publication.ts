import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { publicationFiles } from '../../../packages/cli/src/publication-files.js';
import { WETZLAR } from '../../core/wetzlar.js';

/** A new folder with the publication of a monitor, by default `data/wetzlar`, in `site`, each file changed; nothing is written into the monitor's folder. */
export async function publishedFolder(
  change: (text: string, path: string) => string = (text) => text,
  monitor = WETZLAR,
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'teilhabe-report-'));
  const { files } = await publicationFiles(monitor);
  for (const [path, text] of files!) {
    mkdirSync(dirname(join(folder, 'site', path)), { recursive: true });
    writeFileSync(join(folder, 'site', path), change(text, path));
  }
  return folder;
}
