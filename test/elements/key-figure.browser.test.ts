import '@teilhabe/elements/define';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clean, find, findAll, place, serve, textOf, until } from './page.js';
import { publicationFiles } from '../fixtures/publication-files.js';

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

async function readyFigure(attributes: Readonly<Record<string, string>> = {}, files?: Record<string, unknown>) {
  const { base } = serve(files);
  const element = place('teilhabe-key-figure', { src: `${base}index.json`, indicator: 'hr1', ...attributes });
  await until(element, 'ready');
  return element;
}

const words = (element: Awaited<ReturnType<typeof readyFigure>>) =>
  findAll(element, '.chart text').map((text) => clean(text.textContent));

describe('<teilhabe-key-figure>', () => {
  it('shows heading, the newest number, and where it comes from', async () => {
    const element = await readyFigure();
    expect(textOf(element, 'h2')).toBe('Beschäftigte mit Migrationshintergrund');
    expect(words(element)[0]).toMatch(/^2025, Bereich /);
    expect(textOf(element, '[part=source]')).toContain('Quelle: ');
    expect(textOf(element, '[part=note]')).toBe('Fiktive Daten zur Veranschaulichung.');
  });

  it('is a picture with one name, which is the finding, and no stop of the keyboard', async () => {
    const element = await readyFigure();
    const figure = find(element, '.chart');
    expect(figure.getAttribute('role')).toBe('img');
    expect(figure.getAttribute('aria-label')).toMatch(/^2025 /);
    expect(findAll(element, '[tabindex="0"]')).toEqual([]);
  });

  it('shows the period that is asked for', async () => {
    const element = await readyFigure({ period: '2023' });
    expect(words(element)[0]).toMatch(/^2023/);
    element.period = '';
    await element.updateComplete;
    expect(words(element)[0]).toMatch(/^2025/);
  });

  it('says a sentence where the indicator is no single number', async () => {
    const element = await readyFigure({ indicator: 'pr9' });
    expect(findAll(element, '.chart')).toEqual([]);
    expect(textOf(element, '[part=finding]')).toMatch(/Antworten/);
  });

  it('leads where link says, but never to a script', async () => {
    const element = await readyFigure({ link: 'monitor.html#hr1' });
    expect((find(element, 'h2 a') as HTMLAnchorElement).href).toBe(new URL('monitor.html#hr1', document.baseURI).href);
    element.link = 'javascript:alert(1)';
    await element.updateComplete;
    expect(findAll(element, 'a')).toEqual([]);
  });

  it('keeps a confidential number to itself', async () => {
    const files = publicationFiles();
    const dataset: { value: (number | null)[]; status: Record<string, string> } = files['indicators/hr1.json'];
    dataset.status = Object.fromEntries(dataset.value.map((_, i) => [i, 'C']));
    dataset.value = dataset.value.map(() => null);
    const element = await readyFigure({}, files);
    expect(find(element, '.chart').getAttribute('aria-label')).toMatch(/geheim/);
    expect(clean(find(element, '.chart').textContent)).not.toMatch(/\d %/);
  });
});
