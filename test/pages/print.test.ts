import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StrictServer } from '../examples/strict-server.js';
import { started } from './chromium.js';
import { fixtureServer } from './fixture-server.js';

const SRC = 'src="/publication/index.json"';

/** What is printed, by the name of its page; a name begins with the element's. */
const PRINTED = new Map([
  ['indicator', `${SRC} indicator="hr1"`],
  ['timeline', SRC],
  ['swot', SRC],
  ['recommendations', SRC],
  ['checklist', SRC],
  ['checklist of the charter', `${SRC} preset="charter"`],
  ['checklist of needs', `${SRC} preset="needs"`],
  ['network', SRC],
  ['offers', SRC],
  ['projects', SRC],
  ['projects: events', `${SRC} kind="event"`],
  ['projects: role models', `${SRC} kind="role-model"`],
  ['map', `${SRC} indicator="hr1"`],
  ['comparison', 'sources="/publication/index.json /publication/index.json#2" indicator="hr1"'],
  ['key-figure', `${SRC} indicator="hr1"`],
  ['dashboard', SRC],
  ['dashboard: comparison', `${SRC} view="compare" compare="hr1 pr9"`],
]);

const tagOf = (name: string) => `teilhabe-${/^[a-z-]+/.exec(name)![0]}`;
const pathOf = (name: string) => `${name.replaceAll(/[^a-z]+/g, '-')}.html`;

const pageOf = (
  name: string,
  attributes: string,
) => `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Seite</title>
<script type="module" src="/teilhabe/teilhabe.js"></script></head><body><h1>Seite</h1>
<${tagOf(name)} ${attributes}></${tagOf(name)}></body></html>`;

const pages = new Map([...PRINTED].map(([name, attributes]) => [pathOf(name), pageOf(name, attributes)]));

let server: StrictServer;

beforeAll(async () => {
  server = await fixtureServer(pages);
});

afterAll(() => server.close());

/** What is seen of an element: the widths of its drawings, what only a screen has a use for, and what was chosen. */
const seen = (name: string) => {
  const everyRoot = (root: ShadowRoot): readonly ShadowRoot[] => [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? everyRoot(shadowRoot) : [])),
  ];
  const roots = everyRoot(document.querySelector(name)!.shadowRoot!);
  const all = (selector: string) => roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)]);
  const shown = (selector: string) => all(selector).filter((element) => element.checkVisibility());
  return {
    drawings: shown('.chart svg').map((svg) => Number(svg.getAttribute('viewBox')!.split(' ')[2])),
    controls: shown('button, select, summary, .controls, .control, .read-out, [data-screen]').map(
      ({ localName, className }) => `${localName}.${className}`,
    ),
    closed: all('details:not([open], [data-screen])').length,
    chosen: shown('.chosen').map(({ textContent }) => textContent),
    scrolled: shown('.scroll')
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
      .map(({ scrollWidth, clientWidth, textContent }) => `${scrollWidth} in ${clientWidth} px: ${textContent.trim()}`),
  };
};

/** What an element still waits for: its data and those of the elements in it, places for such elements, drawings. */
const loading = (name: string) => {
  const waiting = (element: Element): readonly string[] => {
    if (!element.matches('[state=ready]')) return [element.localName];
    const inside = [...element.shadowRoot!.querySelectorAll('*')].filter((one) => one.checkVisibility());
    return inside.flatMap((one) => {
      if (one.matches('[data-slot], .chart') && one.children.length === 0) return [one.className];
      return one.localName.startsWith('teilhabe-') ? waiting(one) : [];
    });
  };
  return waiting(document.querySelector(name)!);
};

describe.each([...PRINTED.keys()])('a printed <teilhabe-…>: %s', (name) => {
  it('has all content, no controls, and drawings that fit a sheet; and on screen is as before', async () => {
    const page = await (await started()).newPage({ viewport: { width: 1200, height: 900 } });
    const tag = tagOf(name);
    await page.goto(server.address + pathOf(name), { waitUntil: 'networkidle' });
    await expect.poll(() => page.evaluate(loading, tag)).toEqual([]);
    const before = await page.evaluate(seen, tag);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 680, height: 900 });
    const printed = () => page.evaluate(seen, tag);
    await expect.poll(async () => (await printed()).closed).toBe(0);
    // A drawing learns of the narrower page a frame later than the page itself.
    await expect.poll(async () => (await printed()).drawings.filter((width) => width > 680)).toEqual([]);
    const { controls, drawings, scrolled } = await printed();
    expect(controls).toEqual([]);
    expect(drawings.length).toBe(before.drawings.length);
    expect(scrolled).toEqual([]);
    await page.setViewportSize({ width: 1200, height: 900 });
    await page.emulateMedia({ media: null });
    await expect.poll(() => page.evaluate(seen, tag)).toEqual(before);
    await page.close();
  });
});

it('a printed element says what was chosen in the controls that paper lacks', async () => {
  const page = await (await started()).newPage({ viewport: { width: 1200, height: 900 } });
  await page.goto(`${server.address}recommendations.html`);
  await page.locator('teilhabe-recommendations[state=ready]').waitFor();
  const before = await page.evaluate(seen, 'teilhabe-recommendations');
  expect(before.controls.length).toBeGreaterThan(0);
  expect(before.chosen).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  const { chosen } = await page.evaluate(seen, 'teilhabe-recommendations');
  expect(chosen.join()).toMatch(/^Handlungsfeld: Alle Handlungsfelder · /);
  await page.close();
});

it('an element that is loaded when the page is already paper has all content', async () => {
  const page = await (await started()).newPage({ viewport: { width: 680, height: 900 } });
  await page.emulateMedia({ media: 'print' });
  await page.goto(`${server.address}${pathOf('dashboard')}`, { waitUntil: 'networkidle' });
  await expect.poll(() => page.evaluate(loading, 'teilhabe-dashboard')).toEqual([]);
  await expect.poll(async () => (await page.evaluate(seen, 'teilhabe-dashboard')).closed).toBe(0);
  await page.close();
});
