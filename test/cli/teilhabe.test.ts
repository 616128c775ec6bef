import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WETZLAR } from '../core/wetzlar.js';
import { teilhabe } from './command.js';

let folder: string;

/** The example monitor, copied because publishing records in the folder what was published. */
let monitor: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'teilhabe-'));
  monitor = join(folder, 'monitor');
  cpSync(WETZLAR, monitor, { recursive: true });
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A copy of the example monitor in which one file is changed. */
function changed(name: string, file: string, change: (text: string) => string | null): string {
  const copy = join(folder, name);
  cpSync(WETZLAR, copy, { recursive: true });
  const text = change(readFileSync(join(copy, file), 'latin1'));
  if (text === null) rmSync(join(copy, file));
  else writeFileSync(join(copy, file), text, 'latin1');
  return copy;
}

describe('teilhabe', () => {
  it.each([
    [],
    ['--help'],
    ['init', '--help'],
    ['import', '--help'],
    ['validate', '--help'],
    ['publish', '--help'],
    ['audit', '--help'],
    ['render', '--help'],
    ['serve', '--help'],
    ['report', '--help'],
    ['bench', '--help'],
    ['completion', '--help'],
    ['accessibility-statement', '--help'],
    ['--help', '--lang', 'en'],
    ['publish', '--help', '--lang', 'en'],
  ])('teilhabe %j explains itself', (...args: string[]) => {
    const { status, stdout } = teilhabe(...args);
    expect(status).toBe(args.length === 0 ? 2 : 0);
    expect(stdout).toMatch(/^teilhabe/);
    expect(stdout.split('\n').every((line) => line.length <= 130)).toBe(true);
  });

  it.each([
    [['publsh'], 'Unbekannter Befehl: "publsh". Gemeint ist wohl "publish".'],
    [['publsh', '--lang', 'en'], 'Unknown command: "publsh". Did you mean "publish"?'],
    [['acessibility-statment'], 'Gemeint ist wohl "accessibility-statement".'],
    [['validate', WETZLAR, '--reprot', 'x.html'], 'Unbekannte Option: „--reprot“. Gemeint ist wohl „--report“.'],
    [['validate', WETZLAR, '--reprot', 'x', '--lang=en'], 'Unknown option: "--reprot". Did you mean "--report"?'],
    [['render', 'x', 'hr1', '--widht=3', '--lang', 'xx'], 'Gemeint ist wohl „--width“.'],
  ] as const)('teilhabe %j suggests the nearest', (args, words) => {
    const { status, stderr } = teilhabe(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(words);
  });

  it('teilhabe quux suggests nothing, because nothing is near, and lists what there is', () => {
    const { stderr } = teilhabe('quux');
    expect(stderr).not.toContain('Gemeint');
    expect(stderr).toContain('publish');
  });

  it.each([
    ['an unknown command', ['publsh'], 'publish'],
    ['an unknown option', ['validate', WETZLAR, '--colour'], '--colour'],
    ['no folder', ['publish', '--out', 'x'], 'FOLDER'],
    ['two folders', ['validate', WETZLAR, WETZLAR], '[FOLDER]'],
    ['a report of another kind', ['validate', WETZLAR, '--report', 'report.pdf'], 'DATEI.html'],
    ['a folder that is not there', ['validate', '/nowhere/at/all'], '/nowhere/at/all'],
    ['publish without --out', ['publish', WETZLAR], '--out'],
    ['an unknown language', ['validate', WETZLAR, '--lang', 'fr'], 'fr'],
    ['an unknown format', ['validate', WETZLAR, '--format', 'xml'], 'xml'],
    ['a page that is not there', ['serve', WETZLAR, '--page', 'no.html'], 'no.html'],
    ['a port that is none', ['serve', WETZLAR, '--port', '99999'], '99999'],
  ] as const)('teilhabe with %s is wrong use: status 2 and what is expected', (_, args, word) => {
    const { status, stderr } = teilhabe(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(word);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

describe('teilhabe validate', () => {
  it('teilhabe validate data/wetzlar finds nothing to mend', () => {
    const { status, stdout } = teilhabe('validate', WETZLAR);
    expect(stdout).toBe('In Ordnung: Der Ordner kann veröffentlicht werden.\n');
    expect(status).toBe(0);
  });

  const broken: readonly (readonly [string, string, (text: string) => string | null, RegExp])[] = [
    ['a missing file', 'training.csv', () => null, /training\.csv: Die Datei fehlt/],
    [
      'an unknown column',
      'headcount.csv',
      (text) => text.replace('Anzahl', 'Köpfe'),
      /headcount\.csv.*Anzahl.*Die Spalte fehlt/s,
    ],
    [
      'a column that nobody described',
      'headcount.csv',
      (text) => text.replace(/^(.+)$/gm, '$1;x'),
      /headcount\.csv, Zeile 1, Spalte „x“: Die Spalte ist nicht beschrieben/,
    ],
    [
      'a wrong type',
      'labour-market.csv',
      (text) => text.replace('2015;', 'zweitausend;'),
      /labour-market\.csv, Zeile 3.*zweitausend/s,
    ],
    [
      'an unknown indicator field',
      'indicators.json',
      (text) => text.replace('"field": "migration_background"', '"field": "origin"'),
      /hr1.*origin/s,
    ],
    [
      'an unreadable encoding',
      'datapackage.json',
      (text) => text.replace('"windows-1252"', '"utf-8"'),
      /nicht in „utf-8“ geschrieben/,
    ],
    [
      'a duplicate key',
      'areas.csv',
      (text) => `${text.trimEnd()}\n${text.trimEnd().split('\n').at(-1)!}\n`,
      /areas\.csv, Zeile 16.*steht schon in Zeile 15/s,
    ],
    [
      'a policy below the minimum',
      'policy.json',
      (text) => text.replace('"profile"', '"threshold": 2, "profile"'),
      /policy\.json, threshold: Der Wert 2 schützt schwächer/,
    ],
    [
      'broken JSON',
      'indicators.json',
      (text) => text.replace('{', '{,'),
      /indicators\.json: Die Datei ist kein gültiges JSON/,
    ],
  ];

  it.each(broken)('teilhabe validate and publish list %s and end with 1', (name, file, change, expected) => {
    const copy = changed(name.replaceAll(' ', '-'), file, change);
    const out = join(folder, `${name.replaceAll(' ', '-')}-out`);
    const validated = teilhabe('validate', copy);
    expect(validated.stdout).toMatch(expected);
    expect(validated.status).toBe(1);
    const published = teilhabe('publish', copy, '--out', out);
    expect(published.status).toBe(1);
    expect(published.stdout).toMatch(/Nichts veröffentlicht/);
    expect(() => readdirSync(out)).toThrow();
  });

  it('teilhabe validate --format json lists the same problems for machines', () => {
    const copy = changed('json-report', 'training.csv', () => null);
    const { status, stdout } = teilhabe('validate', copy, '--format', 'json', '--lang', 'en');
    const report = JSON.parse(stdout) as {
      valid: boolean;
      problems: { code: string; file: string; message: string; remedy: string }[];
    };
    expect(status).toBe(1);
    expect(report.valid).toBe(false);
    expect(report.problems[0]).toMatchObject({
      code: 'source-error',
      file: 'training.csv',
      message: 'training.csv: The file is missing.',
    });
  });

  it('teilhabe validate shows no personal cell', () => {
    const copy = changed('personal', 'training.csv', (text) => {
      const [header = '', first = '', ...rest] = text.split('\n');
      return [header, first, first, ...rest].join('\n');
    });
    const pseudonym = readFileSync(join(copy, 'training.csv'), 'latin1').split('\n')[1]!.split(';')[0]!;
    const { stdout } = teilhabe('validate', copy);
    expect(stdout).toContain('•••');
    expect(stdout).not.toContain(pseudonym);
  });

  it('teilhabe validate --report writes a page and JSON, in which a planted name stands nowhere', () => {
    const copy = changed('planted', 'training.csv', (text) =>
      text.replace('2021;', 'Probejahr;').replace(/^P-[^;]*(?=;\d)/gm, 'Anna Probe'),
    );
    for (const name of ['report.html', 'report.json']) {
      const { status, stdout } = teilhabe('validate', copy, '--report', join(folder, name));
      const report = readFileSync(join(folder, name), 'utf8');
      expect(status).toBe(1);
      expect(stdout).toContain(`Bericht: ${join(folder, name)}\n`);
      for (const text of [stdout, report]) {
        expect(text).toContain('Probejahr');
        expect(text).toContain('•••');
        expect(text).not.toContain('Anna');
      }
    }
    expect(teilhabe('validate', copy, '--format', 'json').stdout).toBe(
      readFileSync(join(folder, 'report.json'), 'utf8'),
    );
    expect(teilhabe('publish', copy, '--out', join(folder, 'planted-out'), '--format', 'json').stdout).not.toContain(
      'Anna',
    );
  });

  it('teilhabe validate --report leaves the folder’s own files alone', () => {
    const copy = changed('own-files', 'policy.json', (text) => text);
    const before = readFileSync(join(copy, 'policy.json'), 'utf8');
    const { status, stderr } = teilhabe('validate', copy, '--report', join(copy, 'policy.json'));
    expect(status).toBe(2);
    expect(stderr).toMatch(/ist kein Bericht/);
    expect(readFileSync(join(copy, 'policy.json'), 'utf8')).toBe(before);
  });
});

describe('teilhabe publish', () => {
  it('teilhabe publish data/wetzlar --out DIR writes a publication and says what stays visible', () => {
    const out = join(folder, 'published');
    const { status, stdout } = teilhabe('publish', monitor, '--out', out);
    expect(status).toBe(0);
    expect(stdout).toMatch(/hr1~department\s+45 von 60 Werten sichtbar \(75 %\)/);
    expect(readdirSync(out)).toEqual(
      expect.arrayContaining([
        'csv',
        'datapackage.json',
        'index.html',
        'index.en.html',
        'index.json',
        'indicators',
        'records',
        'teilhabe.css',
      ]),
    );
  });

  it('teilhabe publish --base ADDRESS gives portals and pages absolute addresses', () => {
    const copy = changed('with-base', 'policy.json', (text) => text);
    const out = join(folder, 'based');
    const address = 'https://www.example.org/monitor';
    expect(teilhabe('publish', copy, '--out', out, '--base', address).status).toBe(0);
    const text = (name: string) => readFileSync(join(out, name), 'utf8');
    expect(text('catalog.jsonld')).toContain(`"${address}/catalog.jsonld#hr1"`);
    expect(text('index.html')).toContain(`${address}/`);
    expect(JSON.parse(text('index.json'))).toMatchObject({ extension: { teilhabe: { homepage: `${address}/` } } });
    expect(readFileSync(join(copy, 'datapackage.json'), 'utf8')).not.toContain(address);
  });

  it.each(['www.example.org/monitor', 'ftp://example.org/', 'https://', 'https://exa mple.org/'])(
    'teilhabe publish --base %s is wrong use, and nothing is written',
    (base) => {
      const { status, stderr } = teilhabe('publish', WETZLAR, '--out', join(folder, 'unbased'), '--base', base);
      expect([status, existsSync(join(folder, 'unbased'))]).toEqual([2, false]);
      expect(stderr).toContain('ist keine Webadresse');
    },
  );

  it('teilhabe publish keeps an earlier publication when the new data are broken', () => {
    const out = join(folder, 'kept');
    teilhabe('publish', monitor, '--out', out);
    const before = readFileSync(join(out, 'index.json'), 'utf8');
    const copy = changed('broken-later', 'headcount.csv', () => 'nichts\n');
    expect(teilhabe('publish', copy, '--out', out).status).toBe(1);
    expect(readFileSync(join(out, 'index.json'), 'utf8')).toBe(before);
  });

  it('teilhabe publish into a folder with other files is wrong use', () => {
    const out = mkdtempSync(join(folder, 'homepage-'));
    writeFileSync(join(out, 'index.html'), 'the city’s homepage');
    const { status, stderr } = teilhabe('publish', monitor, '--out', out);
    expect(status).toBe(2);
    expect(stderr).toMatch(/andere Dateien/);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('the city’s homepage');
  });
});

describe('teilhabe render', () => {
  it('teilhabe render PUBLICATION hr1 draws an SVG of its own', () => {
    const out = join(folder, 'for-render');
    teilhabe('publish', monitor, '--out', out);
    for (const id of ['hr1', 'hr1~department', 'pr9~project', 'timeline']) {
      const { status, stdout } = teilhabe('render', out, id);
      expect(status).toBe(0);
      expect(stdout).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg".*<\/svg>\n$/s);
      expect(stdout).not.toMatch(/style=|<script|NaN|undefined/);
    }
  });

  it('teilhabe render of an unknown indicator names those there are', () => {
    const out = join(folder, 'for-render');
    const { status, stderr } = teilhabe('render', out, 'hr99');
    expect(status).toBe(2);
    expect(stderr).toMatch(/hr1, hr1~department/);
  });
});
