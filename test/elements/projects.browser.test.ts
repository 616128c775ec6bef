import '@teilhabe/elements/define';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { publicationFiles } from '../fixtures/publication-files.js';
import { clean, find, findAll, place, serve, textOf, until } from './page.js';

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

async function ready(attributes: Readonly<Record<string, string>> = {}, files = publicationFiles()) {
  const element = place('teilhabe-projects', { src: `${serve(files).base}index.json`, ...attributes });
  await until(element, 'ready');
  return element;
}

const texts = (element: HTMLElement, selector: string) =>
  findAll(element as Awaited<ReturnType<typeof ready>>, selector).map((found) => clean(found.textContent));

describe('<teilhabe-projects>', () => {
  it('shows each project with the steps of its logic model in their order', async () => {
    const element = await ready();
    expect(textOf(element, 'h2')).toBe('Projekte und ihre Wirkungslogik');
    expect(texts(element, '[data-id="understanding-school"] .step-name')).toEqual([
      'Input',
      'Aktivität',
      'Output',
      'Outcome',
      'Impact',
    ]);
    expect(textOf(element, '[data-id="understanding-school"] .sign')).toBe('✓ verstetigt');
  });

  it('links the indicator of a goal by its title, and shows no number about people', async () => {
    const element = await ready();
    const links = findAll(
      element,
      '[data-id="understanding-school"] .facts a',
    ) as unknown as readonly HTMLAnchorElement[];
    const titles = publicationFiles()['index.json'].link.item.map(({ extension }) => extension.title.de);
    for (const link of links) {
      expect(link.href).toMatch(/#teilhabe:[a-z0-9-]+(;breakdown=project)?$/);
      expect(titles.some((title) => clean(link.textContent).includes(title))).toBe(true);
    }
    expect(textOf(element, '[data-id="understanding-school"]')).not.toMatch(/Zielwert|erreicht/);
  });

  it('shows the number of a goal from the protected dataset, and keeps the card where that cannot be loaded', async () => {
    const files = publicationFiles();
    const department = files['indicators/hr1~department.json'];
    const code = department.dimension.department.category.index[0] ?? '';
    const [first] = files['records/projects.json'].items;
    Object.assign(first ?? {}, { goals: [{ indicator: 'hr1', year: 2025, dimension: 'department', code }] });
    const card = '[data-id="understanding-school"]';
    expect(textOf(await ready({}, files), card)).toMatch(/Geschützte Zahl ?(geheim gehalten|\d)/);
    document.body.replaceChildren();
    const broken = await ready({}, { ...files, 'indicators/hr1~department.json': { class: 'other' } as never });
    expect(textOf(broken, card)).toContain('Die Zahl konnte nicht geladen werden.');
    expect(textOf(broken, `${card} .sign`)).toBe('✓ verstetigt');
  });

  it('has each goal on a line of its own, and its number below it', async () => {
    const element = await ready();
    const facts = findAll(element, '[data-id="understanding-school"] .facts > div');
    const lines = facts.filter((fact) => /^(Ziel|Geschützte Zahl)/.test(clean(fact.textContent)));
    expect(lines.map((line) => line.className)).toEqual(['own', 'below', 'own', 'below']);
    const tops = lines.map((line) => line.getBoundingClientRect().top);
    expect(tops).toEqual([...new Set(tops)].sort((a, b) => a - b));
  });

  it('shows a picture of the own server with its text, and of no other', async () => {
    const files = publicationFiles();
    const photos = ['bilder/a.jpg', 'https://evil.example/a.jpg', 'data:image/png;base64,AAAA'];
    for (const [i, item] of files['records/projects.json'].items.entries())
      Object.assign(item, { photo: photos[i], photoText: { de: 'Ein Schulhof' } });
    const { base } = serve(files);
    const element = place('teilhabe-projects', { src: `${base}index.json` });
    await until(element, 'ready');
    const images = findAll(element, 'img') as unknown as readonly HTMLImageElement[];
    expect(images.map(({ src, alt, loading }) => [src, alt, loading])).toEqual([
      [`${base}bilder/a.jpg`, 'Ein Schulhof', 'lazy'],
    ]);
    expect(images[0]?.getBoundingClientRect().height).toBe(160);
    expect(images[0]?.hasAttribute('style')).toBe(false);
  });

  it('says baseline, target and actual value of a goal that counts things', async () => {
    const files = publicationFiles();
    Object.assign(files['records/projects.json'].items[0]?.goals[0] ?? {}, { baseline: 2, target: 8, actual: 5 });
    const element = await ready({}, files);
    expect(textOf(element, '[data-id="understanding-school"]')).toMatch(/Ausgangswert 2.*Zielwert 8.*erreicht 5/);
  });

  it('kind="event" counts by year and kind, and parts what is past from what is to come at the edition', async () => {
    const files = publicationFiles();
    const edition = files['index.json'].extension.teilhabe.edition.slice(0, 10);
    const element = await ready({ kind: 'event' }, files);
    const items = files['records/events.json'].items;
    const past = items.filter(({ date }) => date.latest < edition);
    expect(texts(element, '[data-id="past"] .entry-title').length).toBe(past.length);
    expect(texts(element, '[data-id="next"] .entry-title').length).toBe(items.length - past.length);
    const sums = texts(element, '[data-id="by-year"] tbody td:last-child').map(Number);
    expect(sums.reduce((sum, count) => sum + count, 0)).toBe(items.length);
  });

  it('kind="role-model" shows what the consent covers, and since when', async () => {
    const element = await ready({ kind: 'role-model' });
    expect(texts(element, '.entry-title')).toEqual(['Amira Beispiel', 'Ohne Namen']);
    expect(textOf(element, '[data-id="role-model-1"]')).toContain('Einwilligung vom 3. Februar 2025');
  });

  it('shows other records when the page changes the kind', async () => {
    const element = await ready();
    element.kind = 'role-model';
    await element.updateComplete;
    await until(element, 'ready');
    expect(textOf(element, 'h2')).toBe('Vorbilder');
  });

  it('is empty where the publication has no such records', async () => {
    const files = publicationFiles();
    files['records/projects.json'].items.splice(0);
    const element = place('teilhabe-projects', { src: `${serve(files).base}index.json` });
    await until(element, 'empty');
    expect(find(element, '.status').textContent).not.toBe('');
  });
});
