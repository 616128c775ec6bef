import { ContractError } from '@teilhabe/core/publication';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from './exit.js';

/** The path of a publication’s index, from its folder or the index itself. */
export async function indexOf(publication: string): Promise<string> {
  const found = await stat(publication).catch(() => null);
  return found?.isDirectory() ? join(publication, 'index.json') : publication;
}

/** A file of a publication as JSON; throws `UsageError` where it is none. */
export async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as unknown;
  } catch {
    throw new UsageError({
      de: `„${path}“ ist nicht da oder kein JSON. teilhabe publish schreibt eine Veröffentlichung.`,
      en: `"${path}" is not there or no JSON. teilhabe publish writes a publication.`,
    });
  }
}

/** What a parser of the contract makes of JSON; throws `UsageError` where that is no publication. */
export function read<Value>(parse: (json: unknown) => Value, json: unknown): Value {
  try {
    return parse(json);
  } catch (error) {
    if (error instanceof ContractError)
      throw new UsageError({
        de: `Das ist keine Veröffentlichung: ${error.message}.`,
        en: `This is not a publication: ${error.message}.`,
      });
    throw error;
  }
}
