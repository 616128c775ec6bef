import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const MESSAGES = 'packages/charts/src/messages';

/** A copy of what the commands need, so that they write into no catalogue of ours. */
let copy;
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'xliff-'));
  for (const path of ['package.json', 'scripts', MESSAGES])
    cpSync(join(ROOT, path), join(copy, path), { recursive: true });
  mkdirSync(join(copy, 'packages'), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
});
afterEach(() => rmSync(copy, { recursive: true }));

const npm = (...args) => {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', ...args], { cwd: copy, encoding: 'utf8' });
  return { status, stdout, stderr };
};
const catalogue = (tag) => readFileSync(join(copy, MESSAGES, `${tag}.json`), 'utf8');
const write = (name, text) => {
  writeFileSync(join(copy, name), text);
  return name;
};

describe('npm run messages:export -- TAG, then messages:import -- FILE', () => {
  it('leaves a catalogue as it was, to the byte, and compiles it', () => {
    const before = catalogue('tr');
    const exported = npm('messages:export', '--', 'tr');
    expect(exported).toMatchObject({ status: 0, stderr: '' });
    expect(npm('messages:import', '--', write('tr.xlf', exported.stdout))).toMatchObject({ status: 0, stderr: '' });
    expect(catalogue('tr')).toBe(before);
  });

  it('takes what a translator changed, and who reviewed it', () => {
    const { stdout } = npm('messages:export', '--', 'tr');
    const changed = stdout
      .replace('>Zaman çizelgesi<', '>Zaman şeridi<')
      .replace(/(<note category="reviewed-by">)[^<]*/, '$1Ayşe Örnek');
    expect(changed).not.toBe(stdout);
    const { status, stdout: said } = npm('messages:import', '--', write('tr.xlf', changed));
    expect(status).toBe(0);
    expect(said).toMatch(/^tr: \d+ messages/);
    expect(JSON.parse(catalogue('tr'))).toMatchObject({
      'timeline.title': 'Zaman şeridi',
      '@reviewedBy': 'Ayşe Örnek',
    });
    expect(readFileSync(join(copy, MESSAGES, 'compiled/tr/timeline.ts'), 'utf8')).toContain('Zaman şeridi');
  });

  it('leaves a message whose German text has changed meanwhile, and names it', () => {
    const { stdout } = npm('messages:export', '--', 'fr');
    const german = JSON.parse(catalogue('de'));
    write(`${MESSAGES}/de.json`, JSON.stringify({ ...german, 'timeline.title': 'Zeitleiste' }));
    const before = JSON.parse(catalogue('fr'))['timeline.title'];
    const changed = stdout.replace(`>${before}<`, '>Autre chose<');
    const { status, stderr } = npm('messages:import', '--', write('fr.xlf', changed));
    expect(status).toBe(0);
    expect(stderr.trim()).toBe('not taken, since the German text is another by now: timeline.title');
    expect(JSON.parse(catalogue('fr'))['timeline.title']).toBe(before);
  });

  it('gives a new language every German text to translate, and names what came back without', () => {
    const { status, stdout } = npm('messages:export', '--', 'pl');
    expect(status).toBe(0);
    const count = Object.keys(JSON.parse(catalogue('de'))).length - 1;
    expect(stdout.match(/<source/g)).toHaveLength(count);
    const back = npm('messages:import', '--', write('pl.xlf', stdout));
    expect(back.status).toBe(1);
    expect(back.stderr).toContain(`pl.json lacks ${count} keys of de.json`);
  });
});

it.each([
  [['messages:export'], 2, 'usage: node scripts/messages-to-xliff.mjs TAG'],
  [['messages:export', '--', 'de'], 2, 'TAG is a language other than de'],
  [['messages:export', '--', '../x'], 2, 'usage:'],
  [['messages:import'], 1, 'usage: node scripts/messages-from-xliff.mjs FILE.xlf'],
  [['messages:import', '--', 'package.json'], 1, 'no well-formed XML'],
  [['messages:import', '--', 'nowhere.xlf'], 1, 'ENOENT'],
])('npm run %j ends with status %i and says what to do', (args, status, words) => {
  const before = catalogue('tr');
  const said = npm(...args);
  expect(said).toMatchObject({ status, stdout: '' });
  expect(said.stderr).toContain(words);
  expect(catalogue('tr')).toBe(before);
});
