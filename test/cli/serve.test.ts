import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WETZLAR } from '../core/wetzlar.js';

const BIN = fileURLToPath(new URL('../../packages/cli/bin/teilhabe.mjs', import.meta.url));
const PAGE = fileURLToPath(new URL('../../examples/page.html', import.meta.url));

let folder: string;
let server: ChildProcess;
let address: string;
let printed = '';

/** Resolves when the server has printed something that fits. */
async function said(pattern: RegExp, since = 0): Promise<RegExpExecArray> {
  for (;;) {
    const match = pattern.exec(printed.slice(since));
    if (match) return match;
    await once(server.stdout!, 'data');
  }
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'teilhabe-'));
  cpSync(WETZLAR, join(folder, 'monitor'), { recursive: true });
  server = spawn(process.execPath, [
    BIN,
    'serve',
    join(folder, 'monitor'),
    '--page',
    PAGE,
    '--watch',
    '--port',
    '0',
    '--lang',
    'de',
  ]);
  server.stdout!.setEncoding('utf8').on('data', (text: string) => (printed += text));
  address = (await said(/http:\/\/127\.0\.0\.1:\d+\//))[0];
}, 120_000);

afterAll(async () => {
  server.kill('SIGINT');
  if (server.exitCode === null) await once(server, 'exit');
  rmSync(folder, { recursive: true });
});

describe('teilhabe serve', () => {
  it('teilhabe serve shows the page, the publication and the headers that a strict host needs', async () => {
    const page = await fetch(address);
    expect(page.headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'",
    );
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await page.text()).toContain('<teilhabe-dashboard');
    const index = await fetch(`${address}publication/index.json`);
    expect(index.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(index.headers.get('access-control-allow-origin')).toBe('*');
    expect(index.headers.get('cache-control')).toBe('no-cache');
    const { link } = (await index.json()) as { link: { item: { href: string }[] } };
    const dataset = await fetch(`${address}publication/${link.item[0]!.href}`);
    expect(dataset.headers.get('cache-control')).toMatch(/immutable/);
  });

  it('teilhabe serve --format json says its address as one object', async () => {
    const publication = fileURLToPath(new URL('../fixtures/publication/', import.meta.url));
    const own = spawn(process.execPath, [BIN, 'serve', publication, '--port', '0', '--format', 'json']);
    try {
      const [text] = (await once(own.stdout.setEncoding('utf8'), 'data')) as [string];
      const { address: told } = JSON.parse(text) as { readonly address: string };
      expect(await (await fetch(told)).text()).toContain('<teilhabe-dashboard');
    } finally {
      own.kill('SIGINT');
      await once(own, 'exit');
    }
  });

  it.each([
    'monitor/staff-survey.csv',
    'publication/staff-survey.csv',
    '../monitor/staff-survey.csv',
    '%2e%2e/monitor/staff-survey.csv',
    'dist/../package.json',
    '%00',
    '%',
  ])('teilhabe serve answers %s with nothing', async (path) => {
    const { status } = await fetch(`${address}${path}`);
    expect(status).toBeGreaterThanOrEqual(400);
  });

  it('teilhabe serve --watch publishes anew and tells the page when a file changes', async () => {
    const events = await fetch(`${address}live-reload`);
    const reader = events.body!.pipeThrough(new TextDecoderStream()).getReader();
    await reader.read();
    const file = join(folder, 'monitor', 'areas.csv');
    const before = printed.length;
    writeFileSync(file, readFileSync(file, 'utf8').replace('Kundenorientierung', 'Kundenfreundlichkeit'));
    await said(/Veröffentlicht/, before);
    expect((await reader.read()).value).toContain('data: changed');
    expect(await (await fetch(`${address}publication/index.json`)).text()).toContain('Kundenfreundlichkeit');
    await reader.cancel();
  }, 120_000);

  it('teilhabe serve --watch keeps the last good publication when a file is broken', async () => {
    const before = printed.length;
    writeFileSync(join(folder, 'monitor', 'policy.json'), '{');
    await said(/kein gültiges JSON/, before);
    expect((await fetch(`${address}publication/index.json`)).status).toBe(200);
  }, 120_000);
});
