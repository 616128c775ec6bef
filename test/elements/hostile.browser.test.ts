import '@teilhabe/elements/define';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eventually, find, findAll, place, serve, until } from './page.js';
import { publicationFiles } from './publication.js';
import { payloads } from './xss-payloads.json';

type Hostile = typeof globalThis & { __pwn?: unknown };
const ALLOWED = /^(https?:\/\/|#)/;

beforeEach(() => {
  delete (globalThis as Hostile).__pwn;
});

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

/** The fixture with the payload in every place that the publisher words. */
function poisoned(payload: string) {
  const files = publicationFiles();
  const texts = { de: payload, en: payload };
  const { teilhabe } = files['index.json'].extension;
  Object.assign(teilhabe, { publisher: payload, title: texts, note: texts });
  for (const area of teilhabe.areas) area.title = texts;
  for (const { extension } of files['index.json'].link.item) {
    extension.title = texts;
    if ('breakdownTitle' in extension) extension.breakdownTitle = texts;
  }
  for (const dataset of [
    files['indicators/hr1.json'],
    files['indicators/hr1~department.json'],
    files['indicators/pr9.json'],
  ]) {
    const own = dataset.extension.teilhabe;
    Object.assign(dataset, { label: payload, source: payload });
    Object.assign(own, { definition: texts, methodNotes: [texts], note: texts, csv: { de: payload, en: payload } });
    Object.assign(own, { sources: [{ title: payload, path: payload, licence: payload }], labels: {} });
    for (const dimension of Object.values(dataset.dimension) as {
      label: string;
      category: { label: object; unit?: object };
    }[]) {
      dimension.label = payload;
      dimension.category.label = Object.fromEntries(
        Object.keys(dimension.category.label).map((code) => [code, payload]),
      );
      for (const unit of Object.values(dimension.category.unit ?? {}) as { label: string }[]) unit.label = payload;
    }
  }
  for (const item of files['records/timeline.json'].items) {
    Object.assign(item, { title: texts, laneTitle: texts, description: texts });
    if (item.date) item.date.text = texts;
  }
  return files;
}

function checkHarmless(element: Parameters<typeof findAll>[0]): void {
  const all = findAll(element, '*');
  // A search field and a box to tick are ours.
  const names = all.filter((one) => !one.matches('.search > input, .pick > input')).map((one) => one.localName);
  for (const forbidden of [
    'script',
    'iframe',
    'foreignObject',
    'img',
    'base',
    'link',
    'form',
    'input',
    'style',
    'xss',
  ]) {
    expect(names).not.toContain(forbidden);
  }
  const attributes = all.flatMap((one) => [...one.attributes]);
  expect(attributes.filter(({ name }) => name.startsWith('on') || name === 'style')).toEqual([]);
  for (const link of findAll(element, 'a')) expect((link as HTMLAnchorElement).href).toMatch(ALLOWED);
}

const hostile = [...payloads, 'A'.repeat(5000)].map((payload) => [payload.slice(0, 60), payload] as const);

describe('labels of a hostile publisher', () => {
  it.each(hostile)('are text, and run nothing: %j', async (_, payload) => {
    const src = `${serve(poisoned(payload)).base}index.json`;
    const elements = [
      place('teilhabe-indicator', { src, indicator: 'hr1', view: 'table' }),
      place('teilhabe-indicator', { src, indicator: 'hr1', breakdown: 'department', view: 'table' }),
      place('teilhabe-indicator', { src, indicator: 'pr9' }),
      place('teilhabe-timeline', { src }),
      place('teilhabe-dashboard', { src }),
    ];
    await Promise.all(elements.map((element) => until(element, 'ready')));
    elements.forEach(checkHarmless);
    expect(find(elements[0]!, 'h2').textContent).toBe(payload);
    expect(find(elements[4]!, 'h2').textContent).toBe(payload);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect((globalThis as Hostile).__pwn).toBeUndefined();
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'length', 'then'])(
    'may be ids like %s',
    async (name) => {
      const files = publicationFiles();
      const department = JSON.parse(
        JSON.stringify(files['indicators/hr1~department.json']).replaceAll('"main"', `"${name}"`),
      ) as object;
      const { base } = serve({ ...files, 'indicators/hr1~department.json': department });
      const element = place('teilhabe-indicator', {
        src: `${base}index.json`,
        indicator: 'hr1',
        breakdown: 'department',
      });
      await until(element, 'ready');
      expect(findAll(element, 'tbody tr').length).toBe(5);
    },
  );
});

describe('a hostile page', () => {
  it('that resets every style and shrinks its root still shows the card', async () => {
    const style = document.createElement('style');
    style.textContent = '* { all: unset } svg { display: none } html { font-size: 62.5% }';
    document.head.append(style);
    const element = place('teilhabe-indicator', { src: `${serve().base}index.json`, indicator: 'hr1' });
    await until(element, 'ready');
    await eventually(() => expect(find(element, 'svg').getBoundingClientRect().height).toBeGreaterThan(50));
    style.remove();
  });
});
