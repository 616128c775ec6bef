import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askChoices } from '../../packages/cli/src/init/ask-choices.js';
import { teilhabe } from './command.js';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'teilhabe-init-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('teilhabe init', () => {
  it('teilhabe init DIR --indicators … --yes writes a folder that validates and publishes at once', () => {
    const target = join(folder, 'monitor');
    const options = [
      '--indicators',
      'hr1,FB1',
      '--instruments',
      'swot,timeline',
      '--publisher',
      'Stadt Probe',
      '--yes',
    ];
    expect(teilhabe('init', target, ...options).status).toBe(0);
    const names = readdirSync(target);
    for (const name of [
      'README.md',
      'datapackage.json',
      'indicators.json',
      'policy.json',
      'swot.csv',
      'swot.spalten.md',
    ])
      expect(names).toContain(name);
    expect(teilhabe('validate', target)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('In Ordnung') as string,
    });
    const out = join(folder, 'out');
    expect(teilhabe('publish', target, '--out', out).status).toBe(0);
    const index = readFileSync(join(out, 'index.json'), 'utf8');
    expect(index).toContain('Stadt Probe');
    for (const id of ['hr1', 'fb1']) expect(existsSync(join(out, 'indicators', `${id}.json`))).toBe(true);
    expect(teilhabe('audit', out).status).toBe(0);
  });

  it('teilhabe init DIR asks nothing where there is no terminal, and takes the default set', () => {
    const { status, stdout } = teilhabe('init', join(folder, 'defaults'), '--format', 'json', '--lang', 'en');
    expect(status).toBe(0);
    const { publisher, indicators, written } = JSON.parse(stdout) as Record<string, string[]>;
    expect(publisher).toBe('Stadt Musterstadt');
    expect(indicators).toContain('hr1');
    expect(written).toContain('datapackage.json');
  });

  it('teilhabe init DIR --lang en explains the folder in English, and the folder validates', () => {
    const target = join(folder, 'english');
    expect(teilhabe('init', target, '--indicators', 'hr1', '--lang', 'en', '--yes').status).toBe(0);
    expect(readFileSync(join(target, 'README.md'), 'utf8')).toContain('## In four steps');
    const guide = readFileSync(join(target, 'headcount.columns.md'), 'utf8');
    expect(guide).toContain('| Amt | Department | yes | text | Beispiel: Amt |');
    expect(readdirSync(target).filter((name) => name.endsWith('.spalten.md'))).toEqual([]);
    expect(teilhabe('validate', target).status).toBe(0);
  });

  it('teilhabe init DIR never overwrites: a folder with a file in it is refused and stays as it is', () => {
    const target = join(folder, 'filled');
    mkdirSync(target);
    writeFileSync(join(target, 'areas.csv'), 'mine');
    const { status, stderr } = teilhabe('init', target, '--yes');
    expect(status).toBe(2);
    expect(stderr).toContain('leeren Ordner');
    expect(readdirSync(target)).toEqual(['areas.csv']);
    expect(readFileSync(join(target, 'areas.csv'), 'utf8')).toBe('mine');
  });

  it.each([
    ['--indicators', 'hr1,gr2', 'hr2', 'hr13'],
    ['--instruments', 'swat', 'swot', 'timeline'],
  ])('teilhabe init DIR %s %s names the nearest and lists what there is', (option, value, meant, other) => {
    const { status, stderr } = teilhabe('init', join(folder, 'never'), option, value);
    expect(status).toBe(2);
    expect(stderr).toContain(`Gemeint ist wohl ${meant}.`);
    expect(stderr).toMatch(new RegExp(`^  ${other} `, 'm'));
    expect(existsSync(join(folder, 'never'))).toBe(false);
  });
});

describe('askChoices(said, language, terminal)', () => {
  const NOTHING = { publisher: undefined, indicators: undefined, instruments: undefined };

  /** Types one answer after each question, as a person would. */
  async function asked(said: Parameters<typeof askChoices>[0], ...answers: readonly string[]) {
    const [input, output] = [new PassThrough(), new PassThrough()];
    const waiting = [...answers];
    let shown = '';
    output.on('data', (chunk: Buffer) => {
      shown += chunk.toString();
      if (!/\] $/.test(shown)) return;
      const next = waiting.shift();
      if (next === undefined) input.end();
      else input.write(`${next}\n`);
    });
    return { answers: await askChoices(said, 'de', { input, output }), shown };
  }

  it('askChoices(nothing said) asks for everything, lists after ?, and asks again after a slip', async () => {
    const { answers, shown } = await asked(NOTHING, 'Stadt Probe', '?', 'hr99', 'hr1 fb1', 'swot', 'j');
    expect(answers).toEqual({ publisher: 'Stadt Probe', indicators: ['hr1', 'fb1'], instruments: ['swot'] });
    expect(shown).toContain('Beschäftigte mit Migrationshintergrund');
    expect(shown).toContain('Gemeint ist wohl');
  });

  it('askChoices(all said) only asks whether it shall be so; no writes nothing', async () => {
    const said = { publisher: 'P', indicators: ['hr1'], instruments: [] };
    expect((await asked(said, '')).answers).toEqual(said);
    expect((await asked(said, 'n')).answers).toBeNull();
  });

  it('askChoices gives null when the input ends', async () => {
    expect((await asked(NOTHING, 'Stadt Probe')).answers).toBeNull();
  });
});
