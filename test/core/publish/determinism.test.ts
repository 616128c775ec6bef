import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { MUSTERSTADT, WETZLAR } from '../wetzlar.js';

function publishedHash(monitor: string, environment: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'teilhabe-'));
  const target = join(folder, 'publication');
  // Publishing records in the monitor's folder what was published.
  const copy = join(folder, 'monitor');
  cpSync(monitor, copy, { recursive: true });
  try {
    execFileSync(process.execPath, ['packages/cli/bin/teilhabe.mjs', 'publish', copy, '--out', target], {
      env: { ...process.env, ...environment },
    });
    const hash = createHash('sha256');
    for (const entry of readdirSync(target, { recursive: true, withFileTypes: true }).filter((item) => item.isFile())) {
      const path = join(entry.parentPath, entry.name);
      hash.update(path.slice(target.length)).update(readFileSync(path));
    }
    return hash.digest('hex');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** As far apart as any two. */
const ZONES = [
  { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8' },
  { TZ: 'America/St_Johns', LANG: 'ar_EG.UTF-8' },
] as const;

it.each([
  ['data/wetzlar', WETZLAR],
  ['data/musterstadt, every type of measure', MUSTERSTADT],
])(
  'teilhabe publish %s gives the same bytes in any time zone and locale',
  (_name, monitor) => {
    expect(publishedHash(monitor, ZONES[0])).toBe(publishedHash(monitor, ZONES[1]));
  },
  240_000,
);
