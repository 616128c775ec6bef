import '@teilhabe/elements/define';
import { chart, draw, estimateText, toSvgString, type SvgNode } from '@teilhabe/charts';
import { de } from '@teilhabe/charts/messages/de';
import { parseDataset } from '@teilhabe/core/publication';
import axe from 'axe-core';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { toCanvas, toPng } from '../../packages/elements/src/reuse/image/png.js';
import { indicatorWords } from '../../packages/elements/src/indicator/indicator-words.js';
import { posterOf } from '../../packages/elements/src/reuse/poster-of.js';
import { clean, eventually, find, findAll, place, readyIndicator, serve, textOf, until } from './page.js';
import { publicationFiles } from '../fixtures/publication-files.js';

type Card = Awaited<ReturnType<typeof readyIndicator>>;

const scripts: HTMLScriptElement[] = [];

afterEach(() => {
  document.body.replaceChildren();
  scripts.splice(0).forEach((script) => script.remove());
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  history.replaceState(null, '', location.pathname + location.search);
});

/** Gives the page a script element of ours, of a kind that no browser runs. */
function nameScript(): void {
  const script = document.createElement('script');
  script.type = 'text/plain';
  script.src = 'https://city.example/teilhabe.js';
  document.head.append(script);
  scripts.push(script);
}

async function open(element: Card): Promise<Card> {
  find(element, '.reuse > summary').click();
  await eventually(() => expect(findAll(element, '.sharing').length).toBe(1));
  return element;
}

/** What the browser was asked to save, without its saving anything. */
function catchSaved() {
  const saved: { name: string; url: string }[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, url: this.href });
  });
  return saved;
}

async function saveAs(element: Card, words: string) {
  const saved = catchSaved();
  const button = findAll(element, '.downloads button').find((one) => one.textContent.includes(words)) as HTMLElement;
  button.click();
  await eventually(() => expect(saved.length).toBe(1));
  vi.restoreAllMocks();
  const content = await (await fetch(saved[0]!.url)).blob();
  return { name: saved[0]!.name, content };
}

/** The card without the page's network: `fetch` answers for the files only while the card loads. */
async function opened(attributes: Readonly<Record<string, string>> = {}, files?: Record<string, unknown>) {
  const element = await open(await readyIndicator(attributes, files));
  vi.unstubAllGlobals();
  return element;
}

const fields = (element: Card) =>
  Object.fromEntries(
    findAll(element, '.field').map((field) => [
      field.className.replace('field of-', ''),
      field.querySelector('textarea')!.value,
    ]),
  );

describe('the disclosure', () => {
  it('holds links to the published files before it is opened, and makes nothing', async () => {
    const element = await readyIndicator();
    const links = findAll(element, '.downloads a').map((link) =>
      (link as HTMLAnchorElement).pathname.replace(/^\/\d+/, ''),
    );
    expect(links).toEqual(['/csv/hr1.csv', '/csv/hr1.en.csv', '/indicators/hr1.json']);
    expect(findAll(element, '.downloads button, .sharing, textarea')).toEqual([]);
  });

  it('offers all files and ways to share once it is open, in its language', async () => {
    nameScript();
    const element = await opened({ lang: 'en' });
    expect(findAll(element, '.downloads li').map((item) => clean(item.textContent))).toEqual([
      'CSV (international)',
      'CSV (German Excel)',
      'JSON-stat',
      'Excel (XLSX)',
      'Drawing (SVG)',
      'Picture (PNG)',
    ]);
    expect(findAll(element, '.field button').map((button) => clean(button.textContent))).toEqual([
      'Copy the link',
      'Copy the citation',
      'Copy the code, always up to date',
    ]);
  });

  it('is left closed when everything else opens for print', async () => {
    const prints: ((event: { matches: boolean }) => void)[] = [];
    const real = window.matchMedia.bind(window);
    vi.spyOn(window, 'matchMedia').mockImplementation((query) => {
      const list = real(query);
      if (query === 'print')
        vi.spyOn(list, 'addEventListener').mockImplementation((_: string, listener: unknown) => {
          prints.push(listener as (typeof prints)[number]);
        });
      return list;
    });
    const element = await readyIndicator();
    prints.forEach((print) => print({ matches: true }));
    const isOpen = (selector: string) => (find(element, selector) as HTMLDetailsElement).open;
    expect([isOpen('.data'), isOpen('.method'), isOpen('.reuse')]).toEqual([true, true, false]);
  });

  it.each([
    ['light', 'background: #ffffff; color: #1c232b; color-scheme: light', 1100],
    ['dark', 'background: #14181d; color: #e6e9ec; color-scheme: dark', 1100],
    ['narrow', 'background: #ffffff; color: #1c232b; color-scheme: light', 320],
  ] as const)('gives axe nothing to find, and its targets are large enough: %s', async (_, style, width) => {
    nameScript();
    document.body.setAttribute('style', `${style}; font-family: sans-serif; margin: 0`);
    const element = await opened();
    element.style.width = `${width}px`;
    const options = { rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } } };
    const { violations } = await axe.run(document.body, options);
    expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))).toEqual([]);
    const targets = findAll(element, '.reuse :is(a, button, summary, textarea)');
    expect(targets.filter((target) => target.getBoundingClientRect().height < 24)).toEqual([]);
    expect(element.scrollWidth).toBeLessThanOrEqual(width);
    document.body.removeAttribute('style');
  });
});

describe('what is saved', () => {
  it('as XLSX is a workbook of the breakdown and period that are shown', async () => {
    const element = await opened({ breakdown: 'department', period: '2023' });
    const { name, content } = await saveAs(element, 'XLSX');
    expect(name).toBe('hr1~department-2023.xlsx');
    const parts = unzipSync(new Uint8Array(await content.arrayBuffer()));
    expect(strFromU8(parts['xl/worksheets/sheet1.xml']!)).toContain('<v>18.7</v>');
    expect(strFromU8(parts['xl/worksheets/sheet2.xml']!)).toContain('#teilhabe:hr1;breakdown=department;period=2023');
  });

  it('as SVG carries title, finding, source and note', async () => {
    const { name, content } = await saveAs(await opened(), 'SVG');
    expect([name, content.type]).toEqual(['hr1.svg', 'image/svg+xml']);
    const text = await content.text();
    for (const words of [
      'Beschäftigte mit Migrationshintergrund',
      '24,0',
      'Quelle: Stadt Musterstadt',
      'Fiktive Daten',
    ])
      expect(text.split('<desc>')[1]).toContain(words);
    expect(new DOMParser().parseFromString(text, 'image/svg+xml').documentElement.localName).toBe('svg');
  });

  it('as PNG is twice 1200 px wide and carries title, description and source', async () => {
    const { name, content } = await saveAs(await opened(), 'PNG');
    expect([name, content.type]).toEqual(['hr1.png', 'image/png']);
    const picture = await createImageBitmap(content);
    expect(picture.width).toBe(2400);
    const text = new TextDecoder().decode(await content.arrayBuffer());
    expect(text).toMatch(/iTXtTitle\0+Beschäftigte mit/);
    expect(text).toMatch(/iTXtDescription\0+2025 hatten/);
    expect(text).toMatch(/iTXtSource\0+Quelle: Stadt Musterstadt/);
  });

  it('says so when a file cannot be made', async () => {
    const element = await opened();
    vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((done) => done(null));
    (findAll(element, '.downloads button').at(-1) as HTMLElement).click();
    await eventually(() => expect(textOf(element, '.said')).toBe('Die Datei konnte nicht erstellt werden.'));
  });
});

describe('what is copied', () => {
  const clipboard = (writeText: (text: string) => Promise<void>) =>
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(writeText);

  it('is the text of the field, and a polite sentence says so', async () => {
    const written = clipboard(() => Promise.resolve());
    const element = await opened();
    expect(find(element, '.said').getAttribute('role')).toBe('status');
    find(element, '.field.of-link button').click();
    await eventually(() => expect(textOf(element, '.said')).toBe('In die Zwischenablage kopiert.'));
    expect(written).toHaveBeenCalledWith(fields(element)['link']);
  });

  it('may be how the indicator is cited, which the method says, too', async () => {
    const written = clipboard(() => Promise.resolve());
    const element = await opened();
    const { citation = '' } = fields(element);
    expect(citation).toMatch(
      /^Stadt Musterstadt \(2026\): .+\. In: Integrationsmonitor Musterstadt\. Stand 2026-03-01\. /,
    );
    expect(textOf(element, '.method [part="citation"]')).toBe(`Zitiervorschlag: ${citation}`);
    find(element, '.field.of-citation button').click();
    await eventually(() => expect(written).toHaveBeenCalledWith(citation));
  });

  it('is marked for the keyboard where copying is not allowed', async () => {
    clipboard(() => Promise.reject(new Error('denied')));
    const element = await opened();
    find(element, '.field.of-link button').click();
    await eventually(() => expect(textOf(element, '.said')).toContain('Kopieren ist hier nicht erlaubt'));
    const field = find(element, '.field.of-link textarea') as HTMLTextAreaElement;
    expect(element.shadowRoot!.activeElement).toBe(field);
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(field.value);
  });
});

describe('the codes for embedding', () => {
  /** A publication whose first file is named by its content, and that name. */
  async function withHash() {
    const files = publicationFiles();
    const content = new TextEncoder().encode(JSON.stringify(files['indicators/hr1.json']));
    const bytes = [...new Uint8Array(await crypto.subtle.digest('SHA-256', content)).slice(0, 6)];
    const hashed = `indicators/hr1.${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}.json`;
    files['index.json'].link.item[0]!.href = hashed;
    return { hashed, files: { ...files, [hashed]: files['indicators/hr1.json'] } };
  }

  it('show what the card shows when they are put into a page, live and frozen', async () => {
    nameScript();
    const { hashed, files } = await withHash();
    const element = await opened({ view: 'table' }, files);
    const shown = fields(element);
    expect(shown['frozen']).toContain(`/${hashed}"`);
    expect(shown['live']).toContain('/index.json" indicator="hr1"');
    const { fetch } = serve({});
    for (const code of [shown['live']!, shown['frozen']!]) {
      const page = new DOMParser().parseFromString(code, 'text/html');
      expect(page.querySelector('script')?.getAttribute('src')).toBe('https://city.example/teilhabe.js');
      const copy = document.importNode(page.querySelector('teilhabe-indicator')!, true);
      document.body.append(copy);
      await until(copy, 'ready');
      expect(textOf(copy, 'h2')).toBe('Beschäftigte mit Migrationshintergrund');
      expect((find(copy, '.data') as HTMLDetailsElement).open).toBe(true);
    }
    expect(fetch).not.toHaveBeenCalled();
  });

  it('ask for the events that the page asks for, frozen only where that needs no timeline', async () => {
    nameScript();
    const { files } = await withHash();
    const added = fields(await opened({ events: 'kick-off' }, files));
    expect(added['live']).toContain(' events="kick-off"');
    expect(Object.keys(added)).not.toContain('frozen');
    expect(fields(await opened({ events: 'none' }, files))['frozen']).toContain(' events="none"');
  });

  it('promise no frozen state where the address may change its content, and nothing where the script is unknown', async () => {
    expect(Object.keys(fields(await opened()))).toEqual(['link', 'citation']);
    nameScript();
    expect(Object.keys(fields(await opened()))).toEqual(['link', 'citation', 'live']);
  });

  it('give a dataset that was loaded alone no link', async () => {
    nameScript();
    const { base } = serve();
    const element = place('teilhabe-indicator', { src: `${base}indicators/hr1.json` });
    await until(element, 'ready');
    await open(element);
    expect(fields(element)).toEqual({
      live: `<script type="module" src="https://city.example/teilhabe.js"></script>\n<teilhabe-indicator src="${base}indicators/hr1.json" lang="de"></teilhabe-indicator>`,
    });
  });
});

describe('a link to a state', () => {
  it('opens the indicator in that state, in view, and leaves history alone', async () => {
    const written = [vi.spyOn(history, 'pushState'), vi.spyOn(history, 'replaceState')];
    const scroll = vi.spyOn(Element.prototype, 'scrollIntoView');
    const other = await readyIndicator();
    other.breakdown = 'department';
    other.period = '2023';
    await eventually(() => expect(textOf(other, 'tbody')).toContain('Hauptamt'));
    const link = fields(await open(other))['link']!;
    expect(link.replace(/^.*#/, '#')).toBe('#teilhabe:hr1;breakdown=department;period=2023');
    document.body.replaceChildren();
    expect(written.some((call) => call.mock.calls.length > 0)).toBe(false);
    location.hash = new URL(link).hash;
    const element = await readyIndicator();
    const bystander = await readyIndicator({ indicator: 'pr9' });
    expect(textOf(element, 'tbody')).toContain('Hauptamt');
    expect(textOf(element, '.finding')).toContain('2023');
    expect(bystander.period).toBe('');
    await eventually(() => expect(scroll.mock.contexts).toEqual([element]));
    expect(written.some((call) => call.mock.calls.length > 0)).toBe(false);
  });

  it('is followed when the fragment changes, and not when it names another indicator or nonsense', async () => {
    const element = await readyIndicator();
    location.hash = '#teilhabe:pr9;view=table';
    location.hash = '#teilhabe:hr1;view=%3Cb%3E';
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(element.view).toBe('auto');
    location.hash = '#teilhabe:hr1;view=table';
    await eventually(() => expect((find(element, '.data') as HTMLDetailsElement).open).toBe(true));
  });
});

describe('toCanvas(drawing)', () => {
  const files = publicationFiles();
  const lines = files['indicators/hr1.json'];
  Object.assign(lines.extension.teilhabe, {
    targets: [{ period: '2030', value: 30, label: { de: 'Ziel des Stadtrats' } }],
    breaks: [{ date: '2024-01-01', label: { de: 'Neue Frage' } }],
  });
  const [LINES, BARS, ANSWERS] = [lines, files['indicators/hr1~department.json'], files['indicators/pr9.json']].map(
    parseDataset,
  );
  const options = { width: 640, language: de, measure: estimateText };
  const drawings: readonly (readonly [string, SvgNode])[] = [
    ['a line with everything', draw(chart(LINES!, options))],
    ['bars', draw(chart(BARS!, options))],
    ['bars from right to left', draw(chart(BARS!, { ...options, direction: 'rtl' }))],
    ['answers', draw(chart(ANSWERS!, options))],
  ];

  /** A picture on white, as its pixels. */
  function pixels(picture: CanvasImageSource, { width, height }: HTMLCanvasElement): Uint8ClampedArray {
    const context = new OffscreenCanvas(width, height).getContext('2d')!;
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, width, height);
    context.drawImage(picture, 0, 0, width, height);
    return context.getImageData(0, 0, width, height).data;
  }

  /** The same drawing as the browser itself renders it, from its text; only this test loads an image. */
  async function rendered(drawing: SvgNode): Promise<HTMLImageElement> {
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(toSvgString(drawing))}`;
    await image.decode();
    return image;
  }

  /** How far two pictures are apart, as a share of how far the second is from an empty page. */
  function difference(one: Uint8ClampedArray, other: Uint8ClampedArray): number {
    const apart = one.reduce((sum, value, i) => sum + Math.abs(value - other[i]!), 0);
    return apart / other.reduce((sum, value) => sum + 255 - value, 0);
  }

  it.each(drawings)('paints %s as the browser renders its SVG', async (_, drawing) => {
    const canvas = toCanvas(drawing);
    const expected = pixels(await rendered(drawing), canvas);
    // Edges of letters fall a little differently; a shape that were missing or elsewhere would count for more.
    expect(difference(pixels(canvas, canvas), expected)).toBeLessThan(0.01);
  });

  it('loads no image and asks the network for nothing', async () => {
    const images = vi.spyOn(HTMLImageElement.prototype, 'src', 'set');
    const asked = vi.spyOn(globalThis, 'fetch');
    performance.clearResourceTimings();
    await toPng(drawings[0]![1], { Title: 'T', Description: 'D', Source: 'S' });
    expect(images).not.toHaveBeenCalled();
    expect(asked).not.toHaveBeenCalled();
    expect(performance.getEntriesByType('resource')).toEqual([]);
  });

  it('throws for a shape that it does not know', () => {
    const unknown = { tag: 'ellipse', attributes: {}, children: [] };
    const drawing = { tag: 'svg', attributes: { width: 10, height: 10 }, children: [unknown] };
    expect(() => toCanvas(drawing)).toThrow('unknown shape "ellipse"');
  });
});

it('posterOf(reusable, origin, direction) is laid out as its card is', () => {
  const dataset = parseDataset(publicationFiles()['indicators/hr1~department.json']);
  const { origin } = indicatorWords({ dataset, index: undefined }, '', de);
  const reusable = {
    title: 'T',
    finding: 'F',
    draw: (place: { width: number }) => draw(chart(dataset, { ...place, language: de, measure: estimateText })),
  };
  for (const direction of ['ltr', 'rtl'] as const) {
    expect(posterOf(reusable, origin, direction, de).attributes).toMatchObject({ width: 1200, direction });
  }
});
