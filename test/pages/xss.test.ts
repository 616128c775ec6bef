import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { htmlFiles } from '../../packages/cli/src/html/html-files.js';
import { VIEWS } from '../../packages/charts/src/views/view.js';
import { started } from './chromium.js';
import { serveStoryPage, type StoryServer } from './story-page/serve.js';
import { visitWith, type Visit } from './visit.js';
import { PAYLOADS } from './xss/payloads.js';
import { poisonedPublication } from './xss/poisoned.js';

type Attributes = Readonly<Record<string, string>>;
type Placed = readonly [name: string, attributes: Attributes];

const publications = PAYLOADS.map((payload) => poisonedPublication(payload));
let server: StoryServer;

/** `data/3/…` is the publication with the third payload, with its pages without JavaScript; `photos/3/…` has a picture, too. */
function published(path: string): string | Uint8Array | null {
  const [, folder, number, file] = /^(data|photos)\/(\d+)\/(.*)$/.exec(path) ?? [];
  const files = publications[Number(number)];
  if (folder === 'photos' && file === PHOTO) return readFileSync(COURTYARD);
  if (folder === 'photos' && file === PROJECTS) return photographed(files!.get(file)!, PAYLOADS[Number(number)]!);
  if (files === undefined || file === undefined) return null;
  return files.get(file) ?? pagesOf(files).get(file) ?? null;
}

const PROJECTS = 'records/projects.json';
const PHOTO = 'pictures/courtyard.png';
const COURTYARD = new URL('../../stories/pictures/courtyard.png', import.meta.url);

/** The first project has a picture beside the publication, the next one of another server; others the payload as address. */
function photographed(projects: string, payload: string): string {
  const file = JSON.parse(projects) as { items: object[] };
  const photoText = { de: `${payload} [photoText]` };
  for (const [i, photo] of [PHOTO, 'https://evil.example/a.png'].entries())
    Object.assign(file.items[2 * i]!, { photo, photoText });
  return JSON.stringify(file);
}

const pages = new Map<ReadonlyMap<string, string>, ReadonlyMap<string, string>>();

/** The pages without JavaScript of a publication, made when the first of them is asked for. */
function pagesOf(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const made = pages.get(files) ?? htmlFiles(files);
  pages.set(files, made);
  return made;
}

beforeAll(async () => {
  server = await serveStoryPage(published);
});

afterAll(() => server.close());

async function guestUnder(policy: 'none' | 'strict-trusted'): Promise<Visit> {
  return visitWith(await started(), policy, {}, server.address);
}

/** Waits as long as a load or an animation takes to run something, and says whether anything has. */
async function ran({ page }: Visit): Promise<boolean> {
  await page.waitForTimeout(50);
  return page.evaluate(() => '__pwn' in globalThis);
}

/** Shows elements, reaches for all that can be reached, and says what is wrong with them. */
async function faultsOf(guest: Visit, elements: readonly Placed[]): Promise<readonly string[]> {
  await guest.page.evaluate((all) => globalThis.stage.put(all), elements);
  const harms = await guest.page.evaluate(() => {
    const found: string[] = [];
    for (const [i, { shadowRoot, localName }] of [...document.querySelector('#stage')!.children].entries()) {
      for (const details of shadowRoot!.querySelectorAll('details')) details.open = true;
      for (const mark of shadowRoot!.querySelectorAll('.hit, .mark'))
        mark.dispatchEvent(new PointerEvent('pointerover', { pointerType: 'mouse', bubbles: true, composed: true }));
      for (const one of shadowRoot!.querySelectorAll<HTMLElement>('a, button, select, textarea, [tabindex]'))
        one.focus();
      found.push(...globalThis.stage.harms(i).map((harm) => `${localName} ${i}: ${harm}`));
    }
    return found;
  });
  return (await ran(guest)) ? [...harms, 'something ran'] : harms;
}

/** A text as a page shows it: the two languages isolate it, and nothing else may change. */
function wordsOf(guest: Visit, count: number): Promise<string> {
  return guest.page.evaluate((n) => Array.from({ length: n }, (_, i) => globalThis.stage.words(i)).join('\n'), count);
}

/** Places whose text some element must show; a reason is one of a list, and any other is not shown. */
const SHOWN = [
  ...['publication title', 'publisher', 'publication note', 'area title', 'indicator title', 'breakdown title'],
  ...['category label', 'dimension label', 'unit', 'definition', 'readingAid', 'method note', 'note'],
  ...['source title', 'source licence', 'linked source', 'sentence finding', 'target', 'break', 'band', 'event'],
  ...['swot statement', 'swot area', 'swot sourceKind', 'swot label of sourceKind', 'recommendations title'],
  ...['recommendations owner', 'recommendations partners', 'recommendations due', 'recommendations history note'],
  ...['checklist department', 'checklist evidence', 'charter goal', 'needs unit', 'needs subject'],
  ...['timeline title', 'timeline laneTitle', 'timeline description', 'timeline date', 'timeline source'],
  'map source',
];

/** The elements that show instruments of the concept. */
const INSTRUMENTS = [
  'teilhabe-swot',
  'teilhabe-recommendations',
  'teilhabe-checklist',
  'teilhabe-network',
  'teilhabe-offers',
  'teilhabe-projects',
];

/** Each view of each dataset that can show it, the timeline, the instruments and the dashboard. */
function everyElement(src: string): readonly Placed[] {
  const indicator = (attributes: Attributes): Placed => ['teilhabe-indicator', { src, lang: 'de', ...attributes }];
  return [
    ...VIEWS.map((view) => indicator({ indicator: 'hr1', breakdown: viewBreakdown(view), view })),
    indicator({ indicator: 'hr1', view: 'table' }),
    indicator({ indicator: 'pr9' }),
    ['teilhabe-timeline', { src, lang: 'de' }],
    ...INSTRUMENTS.map((name): Placed => [name, { src, lang: 'de' }]),
    ['teilhabe-map', { src, lang: 'de', indicator: 'hr1' }],
    ['teilhabe-comparison', { sources: `${src} ${src}#2`, lang: 'de', indicator: 'hr1' }],
    ['teilhabe-recommendations', { src, lang: 'de', recommendation: 'r-9-2-1-k1' }],
    ['teilhabe-checklist', { src, lang: 'de', preset: 'charter' }],
    ['teilhabe-checklist', { src, lang: 'de', preset: 'needs' }],
    ['teilhabe-key-figure', { src, lang: 'de', indicator: 'hr1', link: '#' }],
    ['teilhabe-dashboard', { src, lang: 'en' }],
    ['teilhabe-dashboard', { src, lang: 'de', view: 'compare', compare: 'hr1 pr9' }],
  ];
}

function viewBreakdown(view: string): string {
  if (['line', 'sparkline', 'key-figure'].includes(view)) return '';
  return ['grouped-bar', 'stacked-bar'].includes(view) ? 'two' : 'department';
}

const numbered = PAYLOADS.map((payload, i) => [i, payload.slice(0, 60), payload] as const);

describe('a payload in every text of a publication', () => {
  let guest: Visit;
  beforeAll(async () => {
    guest = await guestUnder('none');
  });

  it.each(numbered)(
    'runs nothing and is shown as text: %i %j',
    async (i, _, payload) => {
      const elements = everyElement(`${server.address}none/data/${i}/index.json`);
      expect(await faultsOf(guest, elements)).toEqual([]);
      const words = await wordsOf(guest, elements.length);
      // A sentence begins without space.
      expect(SHOWN.filter((place) => !words.includes(`${payload.trimStart()} [${place}]`))).toEqual([]);
    },
    240_000,
  );

  it('asks for nothing that is not the publication', () => {
    expect(guest.complaints).toEqual([]);
  });
});

describe('a payload in every text, under the policy "strict-trusted"', () => {
  it('breaks no rule of the policy and asks for nothing else', async () => {
    const guest = await guestUnder('strict-trusted');
    const elements = PAYLOADS.flatMap((_, i) => everyElement(`${server.address}strict-trusted/data/${i}/index.json`));
    // One element of each payload and each kind in turn: without a policy, all of them were shown.
    const some = elements.filter((_, i) => i % 7 === 0);
    expect(await faultsOf(guest, some)).toEqual([]);
    expect([...guest.complaints, ...(await guest.page.evaluate(() => globalThis.stage.complaints()))]).toEqual([]);
  }, 240_000);
});

describe('a payload beside a picture, and as its address', () => {
  it('<teilhabe-projects> shows the valid picture with its text, and no other', async () => {
    const guest = await guestUnder('strict-trusted');
    for (const [i, payload] of PAYLOADS.entries()) {
      const folder = `${server.address}strict-trusted/photos/${i}/`;
      const placed: Placed = ['teilhabe-projects', { src: `${folder}index.json`, lang: 'de' }];
      // What is wrong anywhere else is right here: the picture, once.
      expect(await faultsOf(guest, [placed])).toEqual(['teilhabe-projects 0: <img>']);
      const image = guest.page.locator('teilhabe-projects img');
      await image.scrollIntoViewIfNeeded();
      await expect.poll(() => image.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(480);
      expect(await image.getAttribute('src')).toBe(folder + PHOTO);
      expect(await image.getAttribute('alt')).toBe(`${payload} [photoText]`);
    }
    expect(guest.complaints).toEqual([]);
    await guest.page.close();
  }, 240_000);
});

/** What a browser's console says of addresses that lead nowhere, which is what most payloads are as addresses. */
const LEADS_NOWHERE = /^Failed to load resource/;

describe('a payload in an attribute, the theme or the fragment', () => {
  it.each(['src', 'lang', 'indicator', 'breakdown', 'title period view heading-level', 'lanes', 'area'])(
    'runs nothing and asks for nothing: %s',
    async (names) => {
      const attributes = names.split(' ');
      const guest = await guestUnder('none');
      const foreign: string[] = [];
      await guest.page.route(/evil\.example/, (route) => {
        const request = route.request();
        if (request.url().startsWith(server.address)) return route.fallback();
        foreign.push(`${request.resourceType()} ${request.url()}`);
        return route.abort();
      });
      const src = `${server.address}none/data/0/index.json`;
      const name = { lanes: 'teilhabe-timeline', area: 'teilhabe-dashboard' }[attributes[0]!] ?? 'teilhabe-indicator';
      const elements = PAYLOADS.map((payload): Placed => [
        name,
        { src, indicator: 'hr1', lang: 'de', ...Object.fromEntries(attributes.map((key) => [key, payload])) },
      ]);
      expect(await faultsOf(guest, elements)).toEqual([]);
      // An address is the page's own word: `//evil.example/x` is asked for data, as any other would be, and no more.
      const asked = attributes[0] === 'src' ? ['fetch http://evil.example/x'] : [];
      expect([...new Set(foreign)]).toEqual(asked);
      const complaints = guest.complaints.filter((text) => !LEADS_NOWHERE.test(text) && !text.includes('evil.example'));
      expect(complaints).toEqual([]);
      await guest.page.close();
    },
    240_000,
  );

  it('translation-reviewed-by is shown as text', async () => {
    const guest = await guestUnder('none');
    const src = `${server.address}none/data/0/index.json`;
    const elements = PAYLOADS.map((payload): Placed => [
      'teilhabe-indicator',
      { src, indicator: 'pr9', lang: 'tr', 'translation-reviewed-by': payload },
    ]);
    expect(await faultsOf(guest, elements)).toEqual([]);
    for (const [i, payload] of PAYLOADS.entries())
      expect(await guest.page.evaluate((at) => globalThis.stage.words(at), i)).toContain(payload);
    expect(guest.complaints).toEqual([]);
    await guest.page.close();
  }, 240_000);

  it('custom properties fetch nothing and run nothing', async () => {
    const guest = await guestUnder('none');
    const src = `${server.address}none/data/0/index.json`;
    const elements = PAYLOADS.map((): Placed => ['teilhabe-indicator', { src, indicator: 'hr1', lang: 'de' }]);
    await guest.page.evaluate((all) => globalThis.stage.put(all), elements);
    await guest.page.evaluate((payloads) => {
      const names = 'accent text quiet background hairline border series-1 step heading-size reserved-height'.split(
        ' ',
      );
      for (const [i, element] of document.querySelectorAll<HTMLElement>('#stage > *').entries())
        for (const name of names) element.style.setProperty(`--teilhabe-${name}`, payloads[i] ?? '');
    }, PAYLOADS);
    expect(await ran(guest)).toBe(false);
    expect(guest.complaints).toEqual([]);
    await guest.page.close();
  }, 240_000);

  it('a fragment is followed as text or not at all', async () => {
    const guest = await guestUnder('none');
    const src = `${server.address}none/data/0/index.json`;
    const card: Placed = ['teilhabe-indicator', { src, indicator: 'hr1', lang: 'de' }];
    expect(await faultsOf(guest, [card])).toEqual([]);
    await guest.page.evaluate(async (payloads) => {
      for (const payload of payloads) {
        for (const text of [payload, `teilhabe:${payload}`, `teilhabe:hr1;view=${payload};period=${payload}`]) {
          for (const hash of [text, encodeURIComponent(text)]) {
            location.hash = hash.slice(0, 600);
            await new Promise((resolve) => setTimeout(resolve, 5));
          }
        }
      }
      await globalThis.stage.settle();
    }, PAYLOADS);
    expect(await guest.page.evaluate(() => globalThis.stage.harms(0))).toEqual([]);
    expect(await ran(guest)).toBe(false);
    expect(guest.complaints).toEqual([]);
    await guest.page.close();
  }, 240_000);
});

/** Presses all buttons that make a file, and keeps what would have been saved. */
function savedFiles({ page }: Visit): Promise<readonly (readonly [name: string, base64: string])[]> {
  return page.evaluate(async () => {
    const saved: (readonly [string, Blob])[] = [];
    let last = new Blob();
    URL.createObjectURL = (blob: Blob) => ((last = blob), 'blob:kept');
    HTMLAnchorElement.prototype.click = function () {
      saved.push([this.download, last]);
    };
    const { shadowRoot } = document.querySelector('#stage > *')!;
    shadowRoot!.querySelector<HTMLDetailsElement>('details.reuse')!.open = true;
    const buttons = () => [...shadowRoot!.querySelectorAll<HTMLElement>('.downloads button')];
    while (buttons().length < 3) await new Promise((resolve) => setTimeout(resolve, 10));
    for (const [i, button] of buttons().entries()) {
      button.click();
      while (saved.length <= i) await new Promise((resolve) => setTimeout(resolve, 10));
    }
    return Promise.all(
      saved.map(async ([name, blob]) => {
        const bytes = new Uint8Array(await blob.arrayBuffer());
        return [name, btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))] as const;
      }),
    );
  });
}

/** What a parser finds in XML: what is wrong with it, the names of its elements, its text. */
function readXml({ page }: Visit, xml: string) {
  return page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'application/xml');
    const elements = [...parsed.querySelectorAll('*')];
    return {
      names: [...new Set(elements.map(({ localName }) => localName))],
      handlers: elements.flatMap(({ attributes }) => [...attributes].filter(({ name }) => name.startsWith('on')))
        .length,
      text: parsed.documentElement.textContent,
    };
  }, xml);
}

/** What XML cannot hold is left out. */
const inXml = (text: string) => text.replaceAll(/[\u0000-\u0008]/g, '');
const HARMFUL = ['parsererror', 'script', 'foreignObject', 'iframe', 'image', 'style', 'animate', 'set', 'use', 'a'];

describe('a payload in what readers take along', () => {
  let guest: Visit;
  beforeAll(async () => {
    guest = await guestUnder('none');
  });

  it.each(numbered.filter(([, , payload]) => payload.length < 1000))(
    'is text in picture, workbook and file name: %i %j',
    async (i, _, payload) => {
      const src = `${server.address}none/data/${i}/index.json`;
      const placed: Placed = ['teilhabe-indicator', { src, indicator: 'hr1', breakdown: 'department', lang: 'de' }];
      expect(await faultsOf(guest, [placed])).toEqual([]);
      const files = await savedFiles(guest);
      expect(files.map(([name]) => name.replace(/^.*\./, ''))).toEqual(['xlsx', 'svg', 'png']);
      for (const [name] of files) expect(name).toMatch(/^[\p{L}\p{N}~.-]+$/u);
      const [workbook, svg, png] = files.map(([, base64]) => Buffer.from(base64, 'base64')) as [Buffer, Buffer, Buffer];
      const picture = await readXml(guest, svg.toString());
      expect(picture.names.filter((name) => HARMFUL.includes(name))).toEqual([]);
      expect(picture.handlers).toBe(0);
      const sheets = Object.entries(unzipSync(workbook)).filter(([name]) => name.endsWith('.xml'));
      const texts: string[] = [];
      for (const [, bytes] of sheets) {
        const sheet = await readXml(guest, Buffer.from(bytes).toString());
        expect(sheet.names.filter((name) => HARMFUL.slice(0, 4).includes(name))).toEqual([]);
        texts.push(sheet.text);
      }
      expect(texts.join('\n')).toContain(inXml(`${payload} [category label]`));
      expect(png.includes(Buffer.from('iTXtTitle'))).toBe(true);
      expect(await ran(guest)).toBe(false);
      expect(guest.complaints).toEqual([]);
    },
    240_000,
  );
});

describe('a payload in a page that works without JavaScript', () => {
  it('runs nothing, links nowhere else and is shown as text', async () => {
    const { page, complaints } = await guestUnder('none');
    for (const [i, payload] of PAYLOADS.entries()) {
      await page.goto(`${server.address}none/data/${i}/index.html`, { timeout: 120_000 });
      const found = await page.evaluate(() => ({
        names: [...new Set([...document.querySelectorAll('body *')].map(({ localName }) => localName))],
        attributes: [...document.querySelectorAll('*')]
          .flatMap((element) => [...element.attributes])
          .filter(({ name }) => /^(on|style$|src)/.test(name)).length,
        links: [...document.querySelectorAll('a')].map(({ protocol }) => protocol),
        text: document.body.textContent,
        scripts: [...document.querySelectorAll('script')].map(({ type, textContent, attributes }) => ({
          type,
          attributes: attributes.length,
          text: textContent,
        })),
        ran: '__pwn' in globalThis,
      }));
      // One data block for search engines, which no browser runs and no text can end.
      expect(found.scripts).toEqual([
        { type: 'application/ld+json', attributes: 1, text: expect.not.stringMatching(/[<>&]/) as string },
      ]);
      expect(JSON.stringify(JSON.parse(found.scripts[0]!.text)).includes(JSON.stringify(payload).slice(1, -1))).toBe(
        true,
      );
      const harmful = ['script', 'iframe', 'img', 'form', 'input', 'base', 'link', 'style', 'foreignObject', 'xss'];
      expect(found.names.filter((name) => harmful.includes(name))).toEqual([]);
      expect([found.attributes, found.ran]).toEqual([0, false]);
      expect(found.links.filter((protocol) => !/^https?:$/.test(protocol))).toEqual([]);
      // HTML has no U+0000: a browser leaves it out.
      for (const place of [
        'publication title',
        'area title',
        'category label',
        'timeline title',
        'recommendations title',
      ])
        expect(found.text).toContain(`${payload} [${place}]`.replaceAll('\u0000', ''));
    }
    expect(complaints).toEqual([]);
  }, 240_000);
});
