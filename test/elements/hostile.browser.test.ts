import '@teilhabe/elements/define';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clean, eventually, find, findAll, place, serve, textOf, until } from './page.js';
import { publicationFiles } from '../fixtures/publication-files.js';

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

/** Names that every object has, or that something is done with when an object has them. */
const RESERVED = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', '__defineGetter__'],
  ...['length', 'then', 'toJSON'],
];

/** Texts of a hostile publisher stand in `test/pages/xss.test.ts`. */
describe('names of a hostile publisher', () => {
  it.each(RESERVED)('may be any id, code and language: %s', async (name) => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const ids = ['main', 'hr1', 'department', '9.2.1', 'city', 'kick-off', 'fr'];
    // In records `department` is the name of a property, which no publisher chooses.
    const named = (file: unknown, path: string) =>
      ids
        .filter((id) => id !== 'department' || !path.startsWith('records/'))
        .reduce((text, id) => text.replaceAll(`"${id}"`, `"${name}"`), JSON.stringify(file));
    const original = publicationFiles();
    Object.assign(original['index.json'].extension.teilhabe.title, { fr: 'Titre' });
    const files = Object.fromEntries(
      Object.entries(original).map(([path, file]) => [path, JSON.parse(named(file, path)) as unknown]),
    );
    const src = `${serve(files).base}index.json`;
    const elements = [
      place('teilhabe-indicator', { src, indicator: name }),
      place('teilhabe-indicator', { src, indicator: name, breakdown: name, view: 'table' }),
      place('teilhabe-timeline', { src, lanes: name }),
      place('teilhabe-dashboard', { src, area: name }),
      place('teilhabe-swot', { src, area: name }),
      place('teilhabe-recommendations', { src, area: name, status: name, 'as-of': name, recommendation: name }),
      place('teilhabe-checklist', { src, preset: name, dimension: name, department: name, date: name }),
      place('teilhabe-projects', { src, area: name, kind: name }),
    ];
    await Promise.all(elements.map((element) => until(element, 'ready')));
    expect(textOf(elements[0]!, '.finding')).toContain('24,0');
    const cells = findAll(elements[1]!, 'tbody tr').map(({ textContent }) => clean(textContent));
    expect(cells).toHaveLength(5);
    expect(cells.join()).not.toMatch(/function|object Object|undefined/);
    expect(findAll(elements[2]!, '.list li').length).toBeGreaterThan(1);
    expect(findAll(elements[3]!, '[data-slot]')).toHaveLength(1);
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
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
