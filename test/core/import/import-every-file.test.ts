import { describe, expect, it } from 'vitest';
import { sourceOfBytes } from '../../../packages/core/src/csv/byte-source.js';
import { importFile } from '../../../packages/core/src/import/import-file.js';
import { sharedBytes, sharedNames, skipped } from '../csv/shared.js';

/** What cannot be read without somebody's help, and the problem that says which. */
const REFUSED: Readonly<Record<string, readonly string[]>> = {
  'basel-integration/raumeinheiten.tsv': ['layout-error'], // a list of districts without any number
  'muenster-massnahmen-sachstand/template_sachstand.csv': ['layout-error'], // headings only
  // Text behind closing quotation marks, which moves texts into the columns of numbers.
  'muenster-massnahmen-sachstand/muenster_sachstand.csv': ['quote-error', 'type-error'],
};

const files = sharedNames('data')
  .filter((name) => !name.includes('.'))
  .flatMap((folder) => sharedNames(`data/${folder}`).map((name) => `${folder}/${name}`))
  .filter((path) => /\.(csv|tsv|zip)$/.test(path));

describe.skipIf(files.length === 0 && skipped('official files'))('every official file', () => {
  it.each(files)('importFile(%s) reads it with nothing declared, or says what is wrong', async (path) => {
    const imported = await importFile(sourceOfBytes(sharedBytes(`data/${path}`)!), path.split('/').at(-1)!);
    const errors = imported.problems.filter(({ severity }) => severity === 'error').map(({ code }) => code);
    const refused = REFUSED[path.normalize('NFC')];
    expect([...new Set(errors)]).toEqual(refused ?? []);
    if (refused === undefined) expect(imported.table.length).toBeGreaterThan(0);
  });
});
