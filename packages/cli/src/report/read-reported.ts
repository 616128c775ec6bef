import { parseIndex } from '@teilhabe/core/publication';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UsageError } from '../exit.js';
import { readPublication, type LoadedPublication } from '../html/read-publication.js';
import { indexOf, read, readJson } from '../publication-json.js';

/**
 * A publication on disk with everything that it links; `publication` is its folder or its index.json. Throws `UsageError` when
 * it is none, or when a file that it links is not there.
 */
export async function readReported(publication: string): Promise<LoadedPublication> {
  const path = await indexOf(publication);
  const index = read(parseIndex, await readJson(path));
  const { records, geo } = index.extension.teilhabe;
  const hrefs = [...index.link.item.map(({ href }) => href), ...Object.values(records), ...Object.values(geo)];
  const files = hrefs.map(async (href) => [href, await textOf(join(dirname(path), href))] as const);
  const texts = new Map(await Promise.all(files));
  return read(() => readPublication(index, texts), null);
}

async function textOf(path: string): Promise<string> {
  const text = await readFile(path, 'utf8').catch(() => '');
  try {
    JSON.parse(text);
    return text;
  } catch {
    throw new UsageError({
      de: `„${path}“ ist nicht da oder kein JSON, obwohl die Veröffentlichung darauf verweist; veröffentlichen Sie neu.`,
      en: `"${path}" is not there or no JSON, though the publication's index links it; publish it again.`,
    });
  }
}
