import { mkdtempSync, readFileSync, rmSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { finding, say } from '@teilhabe/charts';
import { parseDataset } from '@teilhabe/core/publication';
import { escapeHtml } from '../../packages/cli/src/html/markup.js';
import { LANGUAGES } from '../../packages/cli/src/languages.js';
import { fixtureText } from '../fixture.js';
import { teilhabe } from './command.js';

const PATHS = [
  'geo/department.json',
  'index.json',
  'indicators/hr1.json',
  'indicators/hr1~department.json',
  'indicators/pr9.json',
  'records/event-targets.json',
  'records/events.json',
  'records/recommendations.json',
  'records/checklist.json',
  'records/needs.json',
  'records/network.json',
  'records/services.json',
  'records/workshops.json',
  'records/swot.json',
  'records/timeline.json',
];
const SRC = '/monitor/index.json';
const STAFF = parseDataset(JSON.parse(fixtureText('indicators/hr1.json')!));

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'teilhabe-render-'));
  write(folder, (text) => text);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The fixture's publication on disk, each file changed. */
function write(target: string, change: (text: string, path: string) => string): string {
  for (const path of PATHS) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), change(fixtureText(path)!, path));
  }
  return target;
}

/** What the command writes for a snippet; it must have ended well. */
function html(id: string, ...options: readonly string[]): string {
  const { status, stdout, stderr } = teilhabe('render', folder, id, '--html', ...options);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return stdout;
}

const opening = (markup: string) => /^<[^>]+>/.exec(markup)![0];
const words = (markup: string) =>
  markup
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('teilhabe render --html', () => {
  it('teilhabe render --html is a figure with the full sentence, a drawing, the table, method, source and licence', () => {
    const figure = html('hr1');
    expect(figure).toMatch(/^<figure class="teilhabe-baked" lang="de" dir="ltr" [^>]*data-indicator="hr1"[^>]*>\n/);
    expect(figure.trimEnd().endsWith('</figure>')).toBe(true);
    expect(figure).toMatch(/<figcaption><h3>.+<\/h3><p class="teilhabe-finding">.*24,0\s%.*<\/p><\/figcaption>/);
    expect(figure.match(/<svg /g)).toHaveLength(2);
    expect(figure).toMatch(/<div class="teilhabe-narrow" hidden><svg /);
    expect(figure).toMatch(/<th scope="row">2025<\/th><td class="number">24,0\s%<\/td>/);
    for (const said of ['So wird gemessen', 'Quelle: ', 'Lizenz: ', 'Ausgabe vom'])
      expect(words(figure)).toContain(said);
  });

  it('teilhabe render --html also says how certain the number is, where the publication has a sentence for it', () => {
    const certain = write(join(folder, 'certain'), (text, path) => {
      if (path !== 'indicators/hr1.json') return text;
      const dataset = JSON.parse(text) as { extension: { teilhabe: { sentences: Record<string, unknown> } } };
      const sentence = [
        { type: 0, value: 'Der Anteil liegt wohl über ' },
        { type: 1, value: 'from' },
      ];
      dataset.extension.teilhabe.sentences['uncertainty'] = { de: sentence };
      return JSON.stringify(dataset);
    });
    const { stdout } = teilhabe('render', certain, 'hr1', '--html', '--drawing', 'none');
    expect(words(stdout)).toMatch(/24,0\s%.* Der Anteil liegt wohl über 2\d/);
  });

  it('teilhabe render --html without --src asks for no data and links no file of the publication', () => {
    const figure = html('hr1');
    expect(figure).not.toMatch(/data-teilhabe|data-src|download/);
  });

  it('teilhabe render --html --src names what a script may show live, and links the CSV as the page addresses it', () => {
    const figure = html('hr1~department', '--src', SRC, '--period', '2025', '--view', 'dot', '--lang', 'en');
    const named = ['src="/monitor/index.json"', 'indicator="hr1"', 'breakdown="department"', 'period="2025"'];
    for (const name of ['teilhabe="indicator"', ...named, 'view="dot"', 'lang="en"'])
      expect(opening(figure)).toContain(` data-${name}`);
    expect(figure).toMatch(/<a href="\/monitor\/csv\/[^"]+\.csv" download>/);
    expect(figure).toMatch(/<caption>[^<]*2025/);
  });

  it('teilhabe render --html --snippet element puts the figure into the element, with the same attributes', () => {
    const element = html('hr1', '--snippet', 'element', '--src', SRC, '--heading-level', '2');
    expect(opening(element)).toBe(
      '<teilhabe-indicator src="/monitor/index.json" indicator="hr1" lang="de" heading-level="2">',
    );
    expect(element).toMatch(/\n<figure [^>]*>[^]*<h2>[^]*<\/figure>\n<\/teilhabe-indicator>\n$/);
    expect(element).not.toContain('data-teilhabe=');
  });

  it('teilhabe render --html --snippet div is blocks that editors keep, a line each, without a drawing', () => {
    const div = html('hr1', '--snippet', 'div', '--src', SRC);
    expect(opening(div)).toMatch(/^<div .*data-teilhabe="indicator" data-src="\/monitor\/index.json"/);
    const tags = new Set([...div.matchAll(/<([a-z][\w-]*)/g)].map(([, tag]) => tag));
    const kept = ['div', 'h3', 'p', 'a', 'table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td'];
    expect([...tags].filter((tag) => !kept.includes(tag!))).toEqual([]);
    for (const line of div.trim().split('\n')) expect(line).toMatch(/^<.*>$/);
    expect(words(div)).toMatch(/24,0\s%/);
  });

  it('teilhabe render --html --drawing ADDRESS refers to a drawing instead of holding it', () => {
    const div = html('hr1', '--snippet', 'div', '--src', SRC, '--drawing', '/monitor/hr1.svg', '--width', '480');
    expect(div).toMatch(
      /<p><img class="teilhabe-drawing" src="\/monitor\/hr1\.svg" alt="[^"]+" width="480" height="\d+" \/><\/p>/,
    );
    expect(html('hr1', '--drawing', 'none')).not.toMatch(/<svg|<img/);
  });

  it('teilhabe render swot --html has sentence, numbers, lists and tables, and the recommendations by their titles', () => {
    const element = html('swot', '--snippet', 'element', '--src', SRC);
    expect(opening(element)).toBe('<teilhabe-swot src="/monitor/index.json" lang="de" heading-level="3">');
    for (const said of ['6 Aussagen.', 'Mehrere Gruppen arbeiten am selben Thema.', 'Empfehlung: Leitbild erneuern'])
      expect(words(element)).toContain(said);
    expect(element).toContain('<h4>Die vier Felder</h4>');
    expect(element).toContain('<h5>Stärken</h5>');
    expect(element).toMatch(/<th scope="row">8\.2\.2 Schule als interkultureller Lernort<\/th>/);
  });

  it('teilhabe render --events adds entries of the timeline, with the note on coincidence, and the attribute', () => {
    const dated = write(join(folder, 'dated'), (text, path) =>
      path === 'records/timeline.json' ? text.replaceAll('2010-02-05/2010-02-06', '2024-02-05') : text,
    );
    const options = ['--html', '--view', 'slope', '--snippet', 'element', '--src', SRC, '--lang', 'de'];
    const { stdout } = teilhabe('render', dated, 'hr1~department', '--events', 'kick-off', ...options);
    expect(stdout).toContain('Ereignis: 5. Februar 2024: Auftaktveranstaltung');
    expect(stdout).toContain('Ein Ereignis zur selben Zeit muss nicht die Ursache sein.');
    expect(opening(stdout)).toContain(' events="kick-off"');
    const none = teilhabe('render', dated, 'hr1~department', '--events', 'none', ...options).stdout;
    expect(none).not.toContain('Ereignis');
    expect(opening(none)).toContain(' events="none"');
  });

  it.each([
    [['hr1', '--events', 'kickoff training'], 'keinen datierten Eintrag „kickoff“, „training“. Es gibt: kick-off,'],
    [['timeline', '--events', 'area'], '--events geht mit einer Kennzahl'],
    [['hr1', '--events', 'area', '--compare', '.'], '--events geht mit einer Kennzahl'],
  ])('teilhabe render %j says what --events takes', (args, sentence) => {
    const [id, ...options] = args.map((arg) => (arg === '.' ? folder : arg));
    const { status, stderr } = teilhabe('render', folder, id!, ...options);
    expect(status).toBe(2);
    expect(stderr).toContain(sentence);
  });

  it('teilhabe render --view map --html is the map with its classes in the table, in the element that takes it over', () => {
    const element = html('hr1~department', '--view', 'map', '--snippet', 'element', '--src', SRC, '--period', '2025');
    expect(opening(element)).toBe(
      '<teilhabe-map src="/monitor/index.json" indicator="hr1" breakdown="department" period="2025" lang="de" heading-level="3">',
    );
    expect(element.match(/<svg /g)).toHaveLength(2);
    expect(element).toMatch(/>Klasse<\/th>/);
    expect(words(element)).toContain('Grenzen: Stadt Musterstadt (dl-de/by-2-0)');
  });

  it('teilhabe render --view map --html draws no absolute numbers, says why, and has its table open', () => {
    const counts = write(join(folder, 'counts'), (text, path) => {
      if (path !== 'indicators/hr1~department.json') return text;
      const dataset = JSON.parse(text) as { extension: { teilhabe: Record<string, unknown> } };
      dataset.extension.teilhabe['measureType'] = 'count';
      return JSON.stringify(dataset);
    });
    const { stdout } = teilhabe('render', counts, 'hr1~department', '--view', 'map', '--html');
    expect(stdout).not.toContain('<svg');
    expect(stdout).toMatch(/<details class="teilhabe-details" open>/);
    expect(words(stdout)).toContain('Anzahlen werden nicht als Flächen gefärbt');
    const { status, stderr } = teilhabe('render', counts, 'hr1~department', '--view', 'map', '--svg');
    expect([status, stderr]).toEqual([2, expect.stringContaining('hat keine Zeichnung. Nehmen Sie --html.')]);
  });

  it('teilhabe render --view map of what is not by district says what is on a map', () => {
    const { status, stderr } = teilhabe('render', folder, 'hr1', '--view', 'map', '--html');
    expect([status, stderr]).toEqual([2, expect.stringContaining('Karten gibt es von: hr1~department.')]);
  });

  describe('teilhabe render --compare', () => {
    const sources = '/monitor/index.json https://nachbarstadt.example/index.json';
    /** The fixture as another town's publication, with its numbers or its definition changed. */
    const town = (name: string, change: (dataset: typeof STAFF) => unknown) =>
      write(join(folder, name), (text, path) => {
        if (path === 'index.json') return text.replaceAll('Stadt Musterstadt', `Stadt ${name}`);
        return path === 'indicators/hr1.json' ? JSON.stringify(change(structuredClone(STAFF))) : text;
      });
    const nearby = () =>
      town('Nachbarstadt', (dataset) => ({ ...dataset, value: dataset.value.map((v) => v && v + 1) }));
    const apart = () =>
      town('Anderswo', ({ extension, ...dataset }) => {
        const own = { ...extension.teilhabe!, definition: { de: 'Etwas anderes.', en: 'Something else.' } };
        return { ...dataset, extension: { ...extension, teilhabe: own } };
      });

    it('teilhabe render --compare --html is towns in drawing and table, in the element that takes them over', () => {
      const element = html('hr1', '--compare', nearby(), '--snippet', 'element', '--src', sources);
      expect(opening(element)).toBe(
        `<teilhabe-comparison sources="${sources}" indicator="hr1" lang="de" heading-level="3">`,
      );
      expect(element).toContain(`<figure class="teilhabe-baked" lang="de" dir="ltr" data-sources="${sources}"`);
      expect(element.match(/<svg /g)).toHaveLength(2);
      expect([...element.matchAll(/<th scope="row">([^<]+)/g)].map(([, name]) => name)).toEqual([
        ...['Stadt Musterstadt, 2025', 'Stadt Nachbarstadt, 2025'],
        ...['Stadt Musterstadt, 2024', 'Stadt Nachbarstadt, 2024'],
        ...['Stadt Musterstadt, 2023', 'Stadt Nachbarstadt, 2023'],
      ]);
      for (const said of [
        'Städte nebeneinander',
        'Der Vergleich ist keine Rangfolge',
        'Stadt Nachbarstadt, Ausgabe vom',
      ])
        expect(words(element)).toContain(said);
    });

    it('teilhabe render --compare --html says what cannot be compared, and leaves it out of table and drawing', () => {
      const figure = html('hr1', '--compare', nearby(), '--compare', apart());
      expect(words(figure)).toContain('Was verschieden ist Stadt Anderswo: eine andere Definition: „Etwas anderes“.');
      expect(figure).not.toContain('<th scope="row">Stadt Anderswo');
      expect(figure).not.toContain('data-teilhabe');
    });

    it.each([
      [['hr1', '--compare', '/nowhere'], '/nowhere'],
      [['hr1~department', '--compare', '.'], '--category'],
      [['timeline', '--compare', '.'], 'vergleicht eine Kennzahl'],
      [['hr1', '--compare', '.', '--period', '1848'], 'Zeitraum „1848“'],
      [['hr1', '--compare', '.', '--view', 'bar'], 'nur eines von'],
      [['hr1', '--compare', '.', '--html', '--src', SRC], 'für jede der 2'],
    ])('teilhabe render %s is wrong use', (options, said) => {
      const asked = options.map((word) => (word === '.' ? folder : word));
      const { status, stderr } = teilhabe('render', folder, ...asked);
      expect([status, stderr]).toEqual([2, expect.stringContaining(said)]);
    });
  });

  it('teilhabe render network --html has the graph on wide pages after its open matrix, and the lists', () => {
    const element = html('network', '--snippet', 'element', '--src', SRC);
    expect(element).toMatch(/<details class="teilhabe-details" open>[^]*<\/details>[^]*<svg /);
    for (const said of ['Gemeinsame Organisationen je zwei Gremien', 'liegt ganz in: Stadtweite Arbeitsgruppen'])
      expect(words(element)).toContain(said);
    expect(element).toContain('<svg');
  });

  it('teilhabe render events --html has the element that shows events, of that kind', () => {
    const element = html('events', '--snippet', 'element', '--src', SRC);
    expect(opening(element)).toBe(
      '<teilhabe-projects src="/monitor/index.json" kind="event" lang="de" heading-level="3">',
    );
  });

  it('teilhabe render swot --svg says that there is no drawing', () => {
    const { status, stderr } = teilhabe('render', folder, 'swot', '--svg');
    expect([status, stderr]).toEqual([2, expect.stringContaining('hat keine Zeichnung. Nehmen Sie --html.')]);
  });

  it('teilhabe render timeline --html has every entry in its table, those without a date last', () => {
    const element = html('timeline', '--snippet', 'element', '--src', SRC);
    expect(opening(element)).toBe('<teilhabe-timeline src="/monitor/index.json" lang="de" heading-level="3">');
    const { items } = JSON.parse(fixtureText('records/timeline.json')!) as { items: { date: unknown }[] };
    expect(element.match(/<th scope="row"/g)).toHaveLength(items.length);
    expect(element).toMatch(/Ohne Datum<\/th>(?!.*<th scope="row">(?!Ohne))/s);
  });

  it('teilhabe render --html --prefix is for pages with that prefix', () => {
    expect(html('hr1', '--src', SRC, '--prefix', 'stadt')).toContain(' data-stadt="indicator"');
    expect(html('hr1', '--src', SRC, '--prefix', 'stadt', '--snippet', 'element')).toMatch(
      /^<stadt-indicator .*<\/stadt-indicator>\n$/s,
    );
  });

  it.each(LANGUAGES.map((language) => [language.tag, language] as const))(
    'teilhabe render --lang %s speaks that language, in every part',
    (tag, language) => {
      const [total, entries] = [
        html('hr1', '--src', SRC, '--lang', tag),
        html('timeline', '--src', SRC, '--lang', tag),
      ];
      for (const figure of [total, entries]) {
        expect(opening(figure)).toContain(`lang="${tag}" dir="${language.direction}"`);
        expect(opening(figure)).toContain(`data-lang="${tag}"`);
        expect(figure).toContain(`<summary>${say(language, 'ui.table')}</summary>`);
        expect(figure).not.toMatch(/undefined|\[object|NaN/);
      }
      expect(entries).toContain(`<h3>${say(language, 'timeline.title')}</h3>`);
      expect(words(total)).toContain(escapeHtml(finding(STAFF, language, { detail: 'full' })).replace(/\s+/g, ' '));
      expect(teilhabe('render', folder, 'hr1', '--lang', tag).stdout).toMatch(/^<svg .*<desc>[^<]+<\/desc>/s);
    },
    60_000,
  );

  it.each([
    ['--snippet', 'section'],
    ['--snippet', 'div'],
    ['--heading-level', '7'],
    ['--view', 'pie'],
    ['--period', '1848'],
    ['--prefix', 'Stadt>'],
    ['--src', 'javascript:alert(1)'],
    ['--svg', '--html'],
    ['--lang', 'xx'],
  ])('teilhabe render --html %s %s is wrong use: status 2 and what is expected', (...options) => {
    const { status, stderr, stdout } = teilhabe('render', folder, 'hr1', '--html', ...options);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/ ist | besteht | braucht |Es gibt|es gibt|nur eines/);
  });
});

describe('teilhabe render --html of a hostile publication', () => {
  it('holds no tag, attribute and scheme that the data bring', () => {
    const { payloads } = JSON.parse(
      readFileSync(new URL('../vectors/security/xss-payloads.json', import.meta.url), 'utf8'),
    ) as { payloads: readonly string[] };
    const hostile = join(folder, 'hostile');
    const tagsOf = (markup: string) => markup.match(/<\/?[a-z][\w-]*/g)!.join();
    let harmless = '';
    for (const [i, payload] of ['harmlos', ...payloads.slice(0, 6)].entries()) {
      write(hostile, (text, path) => {
        if (path !== 'indicators/hr1.json') return text;
        const dataset = JSON.parse(text) as { label: string; extension: { teilhabe: Record<string, unknown> } };
        dataset.label = payload;
        dataset.extension.teilhabe['note'] = { de: payload };
        dataset.extension.teilhabe['definition'] = { de: payload };
        dataset.extension.teilhabe['csv'] = { de: 'javascript:alert(1)', en: '//evil.example/x.csv' };
        dataset.extension.teilhabe['sources'] = [{ title: payload, path: 'javascript:alert(1)' }];
        return JSON.stringify(dataset);
      });
      const { status, stdout } = teilhabe('render', hostile, 'hr1', '--html', '--src', SRC, '--drawing', 'none');
      expect(status, `payload ${i}`).toBe(0);
      expect(stdout).not.toMatch(/href="(javascript|\/\/)/);
      harmless ||= tagsOf(stdout);
      expect(tagsOf(stdout), payload).toBe(harmless);
      expect(stdout.replace(/"[^"]*"/g, '""')).not.toMatch(/<[^>]*\son\w+=/);
    }
  });
});
