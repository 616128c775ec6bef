import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { added } from '../../../packages/core/src/editions/added.js';
import { EMPTY_LEDGER } from '../../../packages/core/src/editions/ledger.js';
import { ledgerText } from '../../../packages/core/src/editions/ledger-text.js';
import { LedgerError, publishRecorded } from '../../../packages/core/src/editions/publish-recorded.js';
import { readLedger } from '../../../packages/core/src/editions/read-ledger.js';
import { folderFiles } from '../../../packages/core/src/monitor/folder-files.js';
import { cell, release, table } from './release.js';

const first = added(EMPTY_LEDGER, release('2025-03-01', table(null, [cell('2024', '', [40, 200])])));
const second = added(first, release('2026-03-01', table(null, [cell('2025', '', [41, 201])])));

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ledger-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const nothing = () => Promise.resolve();
const failing = () => Promise.reject(new Error('disk full'));

describe('publishRecorded', () => {
  it('publishRecorded(folder, ledger, publish) has the record on disk while it publishes, and in its place afterwards', async () => {
    await publishRecorded(folder, first, nothing);
    let during: unknown;
    await publishRecorded(folder, second, async () => {
      during = (await readLedger(folderFiles(folder))).value;
    });
    expect(during).toEqual(second);
    expect(readdirSync(folder)).toEqual(['ledger.json']);
    expect(readFileSync(join(folder, 'ledger.json'), 'utf8')).toBe(ledgerText(second));
  });

  it('publishRecorded that fails midway keeps the record: the numbers may be out', async () => {
    await publishRecorded(folder, first, nothing);
    await expect(publishRecorded(folder, second, failing)).rejects.toThrow('disk full');
    expect((await readLedger(folderFiles(folder))).value).toEqual(second);
  });

  it('publishRecorded that was refused leaves the earlier record, also a pending one', async () => {
    await expect(publishRecorded(folder, first, failing)).rejects.toThrow();
    await expect(publishRecorded(folder, second, failing, () => true)).rejects.toThrow();
    expect((await readLedger(folderFiles(folder))).value).toEqual(first);
    expect(readdirSync(folder)).toEqual(['ledger.json']);
  });

  it('publishRecorded with nothing new publishes and leaves the ledger as it is', async () => {
    await publishRecorded(folder, first, nothing);
    const { mtimeMs, ino } = statSync(join(folder, 'ledger.json'));
    let published = false;
    await publishRecorded(folder, first, () => {
      published = true;
      return Promise.resolve();
    });
    expect(published).toBe(true);
    expect(statSync(join(folder, 'ledger.json'))).toMatchObject({ mtimeMs, ino });
  });

  it('publishRecorded publishes nothing when the ledger cannot be written', async () => {
    let published = false;
    const publish = () => {
      published = true;
      return Promise.resolve();
    };
    await expect(publishRecorded(join(folder, 'nowhere'), first, publish)).rejects.toBeInstanceOf(LedgerError);
    mkdirSync(join(folder, 'ledger.pending.json'));
    writeFileSync(join(folder, 'ledger.json'), ledgerText(first));
    await expect(publishRecorded(folder, second, publish)).rejects.toBeInstanceOf(LedgerError);
    expect(published).toBe(false);
    expect(readFileSync(join(folder, 'ledger.json'), 'utf8')).toBe(ledgerText(first));
  });
});

describe('readLedger', () => {
  it('readLedger(folder without a ledger) is the empty ledger', async () => {
    expect(await readLedger(folderFiles(folder))).toEqual({ value: EMPTY_LEDGER, problems: [] });
  });

  it('readLedger(folder with a damaged pending ledger) does not fall back to the other', async () => {
    writeFileSync(join(folder, 'ledger.json'), ledgerText(first));
    writeFileSync(join(folder, 'ledger.pending.json'), ledgerText(second).slice(0, 50));
    const { value, problems } = await readLedger(folderFiles(folder));
    expect(value).toBeNull();
    expect(problems).toMatchObject([{ code: 'ledger-error', file: 'ledger.pending.json', expected: 'json' }]);
  });

  it('readLedger(a folder in place of the ledger) is a problem', async () => {
    mkdirSync(join(folder, 'ledger.json'));
    expect((await readLedger(folderFiles(folder))).problems).toMatchObject([
      { code: 'ledger-error', expected: 'readable' },
    ]);
  });
});
