import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaints } from '../complaints.js';
import { PRESETS } from '../../../packages/cli/src/report/presets.js';
import { teilhabe } from '../command.js';
import { publishedFolder } from './publication.js';

let folder: string;
let site: string;

beforeAll(async () => {
  folder = await publishedFolder();
  site = join(folder, 'site');
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

const at = (name: string) => join(folder, name);

/** Writes a report by a template of these lines and gives what the command said and wrote. */
function reported(lines: readonly string[], name = 'out.html', ...options: readonly string[]) {
  writeFileSync(at('template.md'), lines.join('\n'));
  rmSync(at(name), { force: true });
  const ended = teilhabe('report', site, '--template', at('template.md'), '--out', at(name), ...options);
  return { ...ended, text: existsSync(at(name)) ? readFileSync(at(name), 'utf8') : null };
}

const headings = (html: string) =>
  [...html.matchAll(/<h([1-6])>(.*?)<\/h\1>/gs)].map(([, level, text]) => [Number(level), text] as const);

describe('teilhabe report', () => {
  it('teilhabe report --list names the presets', () => {
    const { status, stdout } = teilhabe('report', '--list');
    expect(status).toBe(0);
    expect(stdout.split('\n').filter(Boolean)).toHaveLength(PRESETS.length);
    const json = JSON.parse(teilhabe('report', '--list', '--format', 'json', '--lang', 'en').stdout) as {
      presets: { name: string; summary: string }[];
    };
    expect(json.presets.map(({ name }) => name)).toEqual(PRESETS.map(({ name }) => name));
    expect(json.presets[0]!.summary).toContain('labour-market report');
  });

  it.each(PRESETS.flatMap(({ name }) => ['de', 'en'].map((tag) => [name, tag] as const)))(
    'teilhabe report SITE --template %s --lang %s writes a page with a title, a language and headings that skip no level',
    (name, tag) => {
      const { status, stderr } = teilhabe('report', site, '--template', name, '--out', at('p.html'), '--lang', tag);
      expect(complaints(stderr)).toBe('');
      expect(status).toBe(0);
      const html = readFileSync(at('p.html'), 'utf8');
      expect(html).toContain(`<html lang="${tag}" dir="ltr">`);
      expect(/<title>(.*)<\/title>/.exec(html)![1]).toBe(/<h1>(.*)<\/h1>/.exec(html)![1]);
      const levels = headings(html).map(([level]) => level);
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      levels.slice(1).forEach((level, i) => expect(level - levels[i]!).toBeLessThanOrEqual(1));
      expect(html).toContain(tag === 'de' ? 'fiktiv' : 'fictitious');
      expect(html).not.toMatch(/<script|<img|\{\{|:::|\sstyle=/);
      expect(html.match(/<div class="(?:wide|narrow)" role="img" aria-label="[^"]+">/g)!.length).toBe(
        html.match(/<svg xmlns/g)!.length,
      );
      expect(html.match(/<table/g)!.length).toBe(html.match(/<thead>/g)!.length);
    },
  );

  it('teilhabe report SITE writes the same bytes in any time zone and locale', () => {
    const run = (to: string, TZ: string, LC_ALL: string) => {
      const bin = fileURLToPath(new URL('../../../packages/cli/bin/teilhabe.mjs', import.meta.url));
      const out = at(`zone.${to}`);
      const args = [bin, 'report', site, '--template', 'lenkungsgruppe', '--out', out, '--lang', 'de'];
      const { status } = spawnSync(process.execPath, args, { env: { ...process.env, TZ, LC_ALL, LANG: LC_ALL } });
      expect(status).toBe(0);
      return readFileSync(out);
    };
    for (const to of ['html', 'md'])
      expect(run(to, 'Pacific/Kiritimati', 'tr_TR.UTF-8').equals(run(to, 'America/Los_Angeles', 'C'))).toBe(true);
  }, 60_000);

  it('teilhabe report fills directives and placeholders', () => {
    const { status, text } = reported([
      '# Bericht von {{publisher}}',
      'Es sind {{value hr1}} ({{value hr1 column=count}} von {{value hr1 column=base}}), **2021: {{value hr1 period=2021}}**.',
      '## Ämter',
      ':::indicator hr1 breakdown=department view=bar parts=heading,table',
      '| Was | Zahl |',
      '| --- | ---: |',
      '| {{title fb1}} | {{value fb1}} |',
    ]);
    expect(status).toBe(0);
    expect(text).toContain('<title>Bericht von Stadt Wetzlar (Beispiel)</title>');
    expect(text).toContain('Es sind 23,8\u00a0% (106 von 446), <strong>2021: </strong><strong>20,2\u00a0%</strong>.');
    expect(headings(text!).slice(1, 3)).toEqual([
      [2, 'Ämter'],
      [3, 'Beschäftigte mit Migrationshintergrund nach Amt'],
    ]);
    expect(text).toContain('geheim gehalten');
    expect(text).not.toContain('<svg');
    expect(text).toMatch(
      /<th scope="row" ?>Beschäftigte mit interkultureller Fortbildung<\/th>\s*<td class="number">33,8\u00a0%/,
    );
  });

  it('teilhabe report names every fault of a template with its line and remedy, and writes nothing', () => {
    const { status, stdout, text } = reported([
      '# Bericht',
      '',
      ':::indicator hr99',
      ':::indicatr hr1',
      ':::indicator hr1 veiw=bar',
      ':::indicator hr1 view=pie',
      '',
      'Text mit {{value}}, {{wert hr1}}',
      'und {{value hr1~department}}.',
      ':::indicator hr1 view=map',
      ':::overview pr9',
      '![Bild](x.png)',
    ]);
    expect(status).toBe(1);
    expect(text).toBeNull();
    expect(readdirSync(folder).filter((name) => name.includes('.tmp'))).toEqual([]);
    const lines = [...stdout.matchAll(/, Zeile (\d+): (.*)\n {2}(.+)\n/g)].map(([, line]) => Number(line));
    expect(lines).toEqual([3, 4, 5, 6, 8, 8, 9, 10, 11, 12]);
    expect(stdout).toContain('„hr99“ ist nicht in dieser Veröffentlichung.\n  Möglich ist: hr1, hr1~department');
    expect(stdout).toMatch(/Nichts geschrieben\.\n$/);
  });

  it('teilhabe report --format json lists the problems for machines', () => {
    const { status, stdout } = reported([':::indicator hr99'], 'out.md', '--format', 'json', '--lang', 'en');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      written: null,
      problems: [{ line: 1, message: '“hr99” is not in this publication.' }],
    });
    expect(JSON.parse(reported(['# A'], 'out.md', '--format', 'json').stdout)).toEqual({
      written: at('out.md'),
      problems: [],
    });
  });

  it('teilhabe report says in the report what an optional directive did not find', () => {
    const { status, text } = reported(['# A', ':::indicator hr99 optional', ':::overview hr1 hr98 optional']);
    expect(status).toBe(0);
    expect(text).toContain('„hr99“ ist nicht in dieser Veröffentlichung.');
    expect(text).toContain('„hr98“ ist nicht in dieser Veröffentlichung.');
  });

  it('teilhabe report --previous tells what came, what was corrected, and never again what is confidential now', () => {
    const earlier = at('earlier');
    cpSync(site, earlier, { recursive: true });
    const path = (stem: string) =>
      join(
        earlier,
        'indicators',
        readdirSync(join(earlier, 'indicators')).find(
          (name) => name.startsWith(`${stem}.`) && name.split('.').length === 3,
        )!,
      );
    const change = (
      stem: string,
      edit: (dataset: { value: (number | null)[]; status: Record<string, string> }) => void,
    ) => {
      const dataset = JSON.parse(readFileSync(path(stem), 'utf8')) as Parameters<typeof edit>[0];
      edit(dataset);
      writeFileSync(path(stem), JSON.stringify(dataset));
    };
    change('fb1', ({ value }) => (value[0] = 99));
    let hidden = 0;
    change('hr1~department', ({ value, status }) => {
      hidden = Number(Object.keys(status).find((key) => status[key] === 'C' && Number(key) % 8 === 0));
      status[String(hidden)] = 'E';
      value[hidden] = 77.7;
    });
    const index = JSON.parse(readFileSync(join(earlier, 'index.json'), 'utf8')) as {
      link: { item: { extension: { id: string } }[] };
      extension: { teilhabe: { edition: string } };
    };
    index.link.item = index.link.item.filter(({ extension }) => extension.id !== 'ms1');
    index.extension.teilhabe.edition = '2025-03-01';
    writeFileSync(join(earlier, 'index.json'), JSON.stringify(index));
    const { status, text } = reported(['# A', ':::changes', ':::corrections'], 'out.md', '--previous', earlier);
    expect(status).toBe(0);
    expect(text).toContain('Verglichen mit der Ausgabe vom 1. März 2025:');
    expect(text).toMatch(/Neue Kennzahlen und Aufschlüsselungen: Umgesetzte Empfehlungen;/);
    expect(text).toContain('| Beschäftigte mit interkultureller Fortbildung | 2021 |  | 99,0 % |');
    expect(text).toMatch(/\| nicht mehr gezeigt \| geheim gehalten \|/);
    expect(text).not.toContain('77,7');
    const same = reported(['# A', ':::changes', ':::corrections'], 'out.md', '--previous', site).text;
    expect(same).toContain('nichts hinzugekommen');
    expect(same).toContain('Kein Wert der früheren Ausgabe wurde berichtigt.');
    expect(reported(['# A', ':::corrections'], 'out.md').text).toContain('keine frühere Ausgabe');
  });

  it('teilhabe report --copy-template NAME FILE gives a template to edit, and leaves a file that is there', () => {
    const file = at('mine.md');
    expect(teilhabe('report', '--copy-template', 'ratsvorlage', file).status).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain(':::goals');
    expect(teilhabe('report', site, '--template', file, '--out', at('mine.html')).status).toBe(0);
    expect(teilhabe('report', '--copy-template', 'ratsvorlage', file).status).toBe(2);
    expect(teilhabe('report', '--copy-template', 'nothing', at('other.md')).stderr).toContain('arbeitsmarktbericht');
  });

  it.each([
    [[], 'Sagen Sie, von welcher Veröffentlichung'],
    [['SITE', '--out', 'x.html'], 'Sagen Sie, nach welcher Vorlage'],
    [['SITE', '--template', 'ratsvorlage'], 'Sagen Sie, wohin geschrieben wird'],
    [['SITE', '--template', 'ratsvorlage', '--out', 'x.odt'], '--to ist html, pdf, md, docx'],
    [['SITE', '--template', 'nowhere', '--out', 'x.html'], 'ist keine Datei und keine mitgelieferte Vorlage'],
    [['nowhere', '--template', 'ratsvorlage', '--out', 'x.html'], 'ist nicht da oder kein JSON'],
    [['SITE', '--template', 'ratsvorlage', '--out', '/nowhere/x.html'], 'lässt sich nicht schreiben (ENOENT)'],
  ])('teilhabe report %j ends with 2 and says the way out', (args, message) => {
    const { status, stderr } = teilhabe('report', ...args.map((arg) => (arg === 'SITE' ? site : arg)));
    expect(stderr).toContain(message);
    expect(status).toBe(2);
  });
});
