import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { WETZLAR } from '../wetzlar.js';

function publishedHash(environment: Readonly<Record<string, string>>): string {
  const target = mkdtempSync(join(tmpdir(), 'teilhabe-'));
  try {
    execFileSync(process.execPath, ['packages/cli/bin/teilhabe.mjs', 'publish', WETZLAR, '--out', target], {
      env: { ...process.env, ...environment },
    });
    const hash = createHash('sha256');
    for (const entry of readdirSync(target, { recursive: true, withFileTypes: true }).filter((item) => item.isFile())) {
      const path = join(entry.parentPath, entry.name);
      hash.update(path.slice(target.length)).update(readFileSync(path));
    }
    return hash.digest('hex');
  } finally {
    rmSync(target, { recursive: true });
  }
}

it('teilhabe publish gives the same bytes in any time zone and locale', () => {
  const first = publishedHash({ TZ: 'UTC', LANG: 'de_DE.UTF-8' });
  expect(publishedHash({ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8' })).toBe(first);
  expect(publishedHash({ TZ: 'America/St_Johns', LANG: 'ar_EG.UTF-8' })).toBe(first);
}, 60_000);
