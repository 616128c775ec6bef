import '@teilhabe/elements/define';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clean, eventually, find, findAll, place, serve, textOf, until } from './page.js';
import { publicationFiles } from './publication.js';

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

async function readyDashboard(attributes: Readonly<Record<string, string>> = {}, files?: Record<string, unknown>) {
  const element = place('teilhabe-dashboard', { src: `${serve(files).base}index.json`, ...attributes });
  await until(element, 'ready');
  return element;
}

const cards = (element: Awaited<ReturnType<typeof readyDashboard>>) =>
  findAll(element, 'teilhabe-indicator').map((card) => card.getAttribute('indicator'));
const button = (element: Awaited<ReturnType<typeof readyDashboard>>, text: string) =>
  findAll(element, '.areas button').find((one) => clean(one.textContent) === text) as HTMLButtonElement;

describe('<teilhabe-dashboard>', () => {
  it('shows title, publisher, date and note', async () => {
    const element = await readyDashboard();
    expect(textOf(element, 'h2')).toBe('Integrationsmonitor Musterstadt');
    expect(textOf(element, '.edition')).toBe('Stadt Musterstadt, Ausgabe vom 1. März 2026');
    expect(textOf(element, '.note')).toBe('Fiktive Daten zur Veranschaulichung.');
  });

  it('has a card for each indicator, under the heading of its field', async () => {
    const element = await readyDashboard();
    await eventually(() => expect(cards(element)).toEqual(['pr9', 'hr1']));
    expect(findAll(element, 'h3').map((one) => clean(one.textContent))).toEqual([
      '8.2.2 Schule als interkultureller Lernort',
      '9.2.1 Organisations- und Personalentwicklung',
    ]);
    expect(findAll(element, 'teilhabe-indicator').map((card) => card.getAttribute('heading-level'))).toEqual([
      '4',
      '4',
    ]);
  });

  it('names the fields of city and administration in its navigation', async () => {
    const element = await readyDashboard();
    expect(findAll(element, '.areas button, .level').map((one) => clean(one.textContent))).toEqual([
      'Alle',
      'In der Stadt',
      '8.2.2 Schule als interkultureller Lernort',
      'In der Verwaltung',
      '9.2.1 Organisations- und Personalentwicklung',
    ]);
    expect(button(element, 'Alle').getAttribute('aria-current')).toBe('true');
  });

  it('holds the cards of the chosen field only, and says how many', async () => {
    const element = await readyDashboard();
    button(element, '9.2.1 Organisations- und Personalentwicklung').click();
    await eventually(() => expect(cards(element)).toEqual(['hr1']));
    expect(textOf(element, '[role=status].count')).toBe('1 Kennzahl');
    expect(findAll(element, '[aria-current]').map((one) => clean(one.textContent))).toEqual([
      '9.2.1 Organisations- und Personalentwicklung',
    ]);
  });

  it('folds its navigation where there is no room for it, and keeps the keyboard', async () => {
    const element = await readyDashboard();
    element.style.width = '320px';
    const menu = find(element, '.menu');
    expect(button(element, 'Alle').getClientRects().length).toBe(0);
    menu.click();
    await element.updateComplete;
    expect(menu.getAttribute('aria-expanded')).toBe('true');
    button(element, '8.2.2 Schule als interkultureller Lernort').click();
    await element.updateComplete;
    expect(element.shadowRoot?.activeElement).toBe(menu);
    expect(clean(menu.textContent)).toBe('Handlungsfeld: Schule als interkultureller Lernort');
    expect(button(element, 'Alle').getClientRects().length).toBe(0);
  });

  it('has every card in the end, also those far below', async () => {
    const files = publicationFiles();
    const [pattern] = files['index.json'].link.item;
    files['index.json'].link.item = Array.from({ length: 20 }, (_, i) => {
      const item = structuredClone(pattern!);
      item.extension.id = `x${i}`;
      return item;
    });
    const element = await readyDashboard({}, files);
    await eventually(() => expect(cards(element).length).toBe(20));
  });

  it('has every card at once when it is printed', async () => {
    const idle = vi.spyOn(globalThis, 'requestIdleCallback').mockReturnValue(0);
    const spacer = document.createElement('div');
    spacer.style.height = '5000px';
    document.body.append(spacer);
    const element = await readyDashboard();
    expect(cards(element)).toEqual([]);
    dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(cards(element)).toEqual(['pr9', 'hr1']);
    idle.mockRestore();
  });

  it('speaks English, its cards as well', async () => {
    const element = await readyDashboard();
    await eventually(() => expect(cards(element).length).toBe(2));
    element.lang = 'en';
    await eventually(() => expect(textOf(element, 'h2')).toBe('Integration monitor of Musterstadt'));
    const card = find(element, 'teilhabe-indicator') as HTMLElementTagNameMap['teilhabe-indicator'];
    await eventually(() => expect(textOf(card, 'h4')).toBe('Evaluation of the projects'));
  });
});
