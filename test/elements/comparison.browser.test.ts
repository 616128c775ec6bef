import '@teilhabe/elements/define';
import axe from 'axe-core';
import { userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { publicationFiles, type PublicationFiles } from '../fixtures/publication-files.js';
import { clean, eventually, find, findAll, place, serve, textOf, until } from './page.js';

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

/** Several towns' publications below one address, each the fixture after a change. */
function serveTowns(towns: Readonly<Record<string, (files: PublicationFiles) => void>>) {
  const served = Object.entries(towns).flatMap(([folder, change]) => {
    const files = publicationFiles();
    files['index.json'].extension.teilhabe.publisher = `Stadt ${folder}`;
    change(files);
    return Object.entries(files).map(([path, file]) => [`${folder}/${path}`, file] as const);
  });
  const { base } = serve(Object.fromEntries(served));
  return (...folders: readonly string[]) => folders.map((folder) => `${base}${folder}/index.json`).join(' ');
}

const same = () => undefined;
const scaled = (factor: number) => (files: PublicationFiles) => {
  const dataset = files['indicators/hr1.json'];
  dataset.value = dataset.value.map((value) => value && Math.round(value * factor * 10) / 10);
};
const redefined = (files: PublicationFiles) => {
  files['indicators/hr1.json'].extension.teilhabe.definition = { de: 'Etwas anderes.', en: 'Something else.' };
};
const hidden = (files: PublicationFiles) => {
  const dataset = files['indicators/hr1.json'];
  dataset.status = Object.fromEntries(dataset.value.map((_, i) => [i, 'C'])) as typeof dataset.status;
  dataset.value = dataset.value.map(() => null);
};

async function shown(sources: string, attributes: Readonly<Record<string, string>> = {}) {
  const element = place('teilhabe-comparison', { sources, indicator: 'hr1', ...attributes });
  await until(element, 'ready');
  await eventually(() => expect(findAll(element, 'g.mark').length).toBeGreaterThan(0));
  return element;
}

const TOWNS = { Wetzlar: same, Zettstadt: scaled(1.2), Adorf: scaled(0.8), Mitte: hidden, Anders: redefined };
/** The towns in the table, at the newest period. */
const townsIn = (element: HTMLElement & { renderRoot: ParentNode }) =>
  [...element.renderRoot.querySelectorAll('tbody th')].flatMap(({ textContent }) => {
    const [, town] = /^(.*), 2025$/.exec(clean(textContent)) ?? [];
    return town ?? [];
  });

describe('<teilhabe-comparison>', () => {
  it('takes what a baked figure inside names, and its place when the data are there', async () => {
    const element = document.createElement('teilhabe-comparison');
    const sources = serveTowns(TOWNS)('Wetzlar', 'Zettstadt');
    element.setAttribute('lang', 'de');
    element.innerHTML = `<figure data-sources="${sources}" data-indicator="hr1"><p>Stand der Seite</p></figure>`;
    document.body.append(element);
    await until(element, 'ready');
    expect(townsIn(element)).toEqual(['Stadt Wetzlar', 'Stadt Zettstadt']);
    expect(element.querySelector('figure')!.checkVisibility()).toBe(false);
  });

  it('shows towns by their names before the band of the others, and no rank', async () => {
    const element = await shown(serveTowns(TOWNS)('Wetzlar', 'Zettstadt', 'Adorf'));
    expect(textOf(element, 'h2')).toContain('Städte nebeneinander');
    expect(textOf(element, '.finding')).toContain('Stadt Wetzlar, 2025: 24,0 %; die Werte von 2 anderen Städten');
    expect(townsIn(element)).toEqual(['Stadt Adorf', 'Stadt Wetzlar', 'Stadt Zettstadt']);
    expect(findAll(element, 'g.mark').map((mark) => mark.getAttribute('data-key'))).toEqual([
      'town-3',
      'town-1',
      'town-2',
      'band-0',
    ]);
    expect(textOf(element, '.about')).toContain('keine Rangfolge');
  });

  it('keeps hidden values hidden, with the word', async () => {
    const element = await shown(serveTowns(TOWNS)('Wetzlar', 'Mitte', 'Adorf'));
    const row = findAll(element, 'tbody tr').map(({ textContent }) => clean(textContent));
    expect(row.find((text) => text.startsWith('Stadt Mitte'))).toMatch(/^Stadt Mitte, 2025( geheim gehalten)+$/);
  });

  it('leaves out what is defined otherwise, and says so', async () => {
    const element = await shown(serveTowns(TOWNS)('Wetzlar', 'Anders', 'Adorf'));
    expect(townsIn(element)).toEqual(['Stadt Adorf', 'Stadt Wetzlar']);
    expect(textOf(element, '.differences')).toContain('Stadt Anders: eine andere Definition: „Etwas anderes“');
  });

  it('leaves the others when one publication cannot be had, and names the problem', async () => {
    const element = await shown(`${serveTowns(TOWNS)('Wetzlar', 'Adorf')} https://city.example/gone/index.json`);
    expect(townsIn(element)).toEqual(['Stadt Adorf', 'Stadt Wetzlar']);
    expect(textOf(element, '.differences')).toContain('https://city.example/gone/index.json: Die Daten');
  });

  it('names a town without the indicator by its publisher', async () => {
    const without = (files: PublicationFiles) => files['index.json'].link.item.splice(0, 2);
    const element = await shown(serveTowns({ ...TOWNS, Ohne: without })('Wetzlar', 'Ohne'));
    expect(textOf(element, '.differences')).toContain('Stadt Ohne: ');
  });

  it('is in error when none can be had, and without any source', async () => {
    serve({});
    await until(place('teilhabe-comparison', { sources: 'https://city.example/a.json', indicator: 'hr1' }), 'error');
    await until(place('teilhabe-comparison', { indicator: 'hr1' }), 'error');
  });

  it('compares another town and another period when the reader chooses', async () => {
    const element = await shown(serveTowns(TOWNS)('Wetzlar', 'Zettstadt', 'Adorf'));
    const chosen = vi.fn();
    element.addEventListener('teilhabe-choice', chosen);
    const [town, period] = findAll(element, 'select') as HTMLSelectElement[];
    await userEvent.selectOptions(town!, 'town-3');
    await userEvent.selectOptions(period!, '2024');
    await element.updateComplete;
    expect(textOf(element, '.finding')).toContain('Stadt Adorf, 2024:');
    expect(chosen.mock.calls[0]![0]).toMatchObject({ detail: { period: '2024' } });
  });

  it('compares one category of a breakdown', async () => {
    const sources = serveTowns(TOWNS)('Wetzlar', 'Adorf');
    const element = await shown(sources, { breakdown: 'department', category: 'order' });
    expect(townsIn(element)).toEqual(['Stadt Adorf', 'Stadt Wetzlar']);
  });

  it('tells towns of the same name apart by their addresses', async () => {
    const twin = (files: PublicationFiles) => {
      files['index.json'].extension.teilhabe.publisher = 'Stadt Wetzlar';
    };
    const element = await shown(serveTowns({ ...TOWNS, Twin: twin })('Wetzlar', 'Twin'));
    expect(townsIn(element)).toHaveLength(2);
    expect(townsIn(element)[0]).toContain('https://city.example/');
  });

  it('shows texts of a hostile publisher as texts', async () => {
    const hostile = '<img src=x onerror="globalThis.hacked = true">';
    const evil = (files: PublicationFiles) => {
      files['index.json'].extension.teilhabe.publisher = hostile;
      files['indicators/hr1.json'].extension.teilhabe.definition = { de: hostile, en: hostile };
    };
    const element = await shown(serveTowns({ ...TOWNS, Evil: evil })('Wetzlar', 'Evil'));
    expect(textOf(element, '.differences')).toContain('<img src=x');
    expect(findAll(element, 'img')).toEqual([]);
    expect(globalThis).not.toHaveProperty('hacked');
  });

  it.each([
    ['de', '1100px', '#ffffff', '#1c232b'],
    ['ar', '320px', '#ffffff', '#1c232b'],
    ['de', '320px', '#14181d', '#e6e9ec'],
  ])('axe finds nothing: %s, %s on %s', async (lang, width, background, color) => {
    document.body.setAttribute('style', `background: ${background}; color: ${color}; font-family: sans-serif`);
    const element = await shown(serveTowns(TOWNS)('Wetzlar', 'Adorf', 'Mitte', 'Anders', 'Zettstadt'), { lang });
    element.style.width = width;
    find(element, 'details.data').setAttribute('open', '');
    const options = { rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } } };
    // A table that has just become wider than its place can be reached by keyboard from the next frame on.
    await eventually(async () => {
      const { violations } = await axe.run(document.body, options);
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });
    const wide = findAll(element, '.root > *').filter((one) => one.scrollWidth > parseFloat(width) + 1);
    expect(wide.map(({ className }) => className)).toEqual([]);
    document.body.removeAttribute('style');
  });
});
