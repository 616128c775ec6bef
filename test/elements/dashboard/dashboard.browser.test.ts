import '@teilhabe/elements/define';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clean, eventually, find, findAll, textOf, until } from '../page.js';
import { readyDashboard, type Dashboard } from './ready-dashboard.js';
import { publicationFiles } from '../../fixtures/publication-files.js';

const address = location.href;

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  history.replaceState(null, '', address);
});

const indicatorsOf = (element: Dashboard, kind: string) =>
  findAll(element, `teilhabe-${kind}`).map((one) => one.getAttribute('indicator'));
const cards = (element: Dashboard) => indicatorsOf(element, 'indicator');
const tiles = (element: Dashboard) => indicatorsOf(element, 'key-figure');
const button = (element: Dashboard, text: string) =>
  findAll(element, '.areas button').find((one) => clean(one.textContent) === text) as HTMLButtonElement;
const tileLink = (element: Dashboard, text: string) =>
  findAll(element, '.tile a').find((one) => clean(one.textContent) === text) as HTMLAnchorElement;
const selectOf = (element: Dashboard, label: string) =>
  findAll(element, '.control')
    .find((one) => clean(one.querySelector('span')?.textContent) === label)!
    .querySelector('select')!;
const box = (element: Dashboard, title: string) =>
  find(element, `input[aria-label="Vergleichen: ${title}"]`) as HTMLInputElement;

function choose(select: HTMLSelectElement, value: string) {
  select.value = value;
  select.dispatchEvent(new Event('change'));
}

function look(element: Dashboard, words: string) {
  const input = find(element, 'input[type=search]') as HTMLInputElement;
  input.value = words;
  input.dispatchEvent(new Event('input'));
  return input;
}

async function readyCard(element: Dashboard, id: string) {
  await eventually(() => expect(cards(element)).toContain(id));
  const card = findAll(element, 'teilhabe-indicator').find((one) => one.getAttribute('indicator') === id);
  await until(card as HTMLElementTagNameMap['teilhabe-indicator'], 'ready');
  await element.updateComplete;
  return card as HTMLElementTagNameMap['teilhabe-indicator'];
}

const STAFF = 'Beschäftigte mit Migrationshintergrund';

describe('<teilhabe-dashboard>', () => {
  it('shows title, publisher, date and note', async () => {
    const element = await readyDashboard();
    expect(textOf(element, 'h2')).toBe('Integrationsmonitor Musterstadt');
    expect(textOf(element, '.edition')).toBe('Stadt Musterstadt, Ausgabe vom 1. März 2026');
    expect(textOf(element, '.note')).toBe('Fiktive Daten zur Veranschaulichung.');
  });

  it('begins with an overview: a key figure for each indicator, under the heading of its field', async () => {
    const element = await readyDashboard();
    await eventually(() => expect(tiles(element)).toEqual(['pr9', 'hr1']));
    expect(cards(element)).toEqual([]);
    expect(findAll(element, 'h3').map((one) => clean(one.textContent))).toEqual([
      '8.2.2 Schule als interkultureller Lernort',
      '9.2.1 Organisations- und Personalentwicklung',
    ]);
    expect(findAll(element, 'h4').map((one) => clean(one.textContent))).toEqual(['Bewertung der Projekte', STAFF]);
  });

  it('names overview, all indicators, and the fields of city and administration in its navigation', async () => {
    const element = await readyDashboard();
    expect(
      findAll(element, '.areas button, .level')
        .slice(0, 6)
        .map((one) => clean(one.textContent)),
    ).toEqual([
      'Überblick',
      'Alle Kennzahlen',
      'In der Stadt',
      '8.2.2 Schule als interkultureller Lernort',
      'In der Verwaltung',
      '9.2.1 Organisations- und Personalentwicklung',
    ]);
    expect(button(element, 'Überblick').getAttribute('aria-current')).toBe('true');
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

  it('has a card for each indicator with view="cards"', async () => {
    const element = await readyDashboard({ view: 'cards' });
    await eventually(() => expect(cards(element)).toEqual(['pr9', 'hr1']));
    expect(findAll(element, 'teilhabe-indicator').map((card) => card.getAttribute('heading-level'))).toEqual([
      '4',
      '4',
    ]);
    expect(button(element, 'Alle Kennzahlen').getAttribute('aria-current')).toBe('true');
  });

  it('leads from a key figure to its card, and gives it the focus', async () => {
    const element = await readyDashboard();
    tileLink(element, STAFF).click();
    await element.updateComplete;
    expect(clean(element.shadowRoot?.activeElement?.getAttribute('aria-label'))).toBe(STAFF);
    await readyCard(element, 'hr1');
    expect(location.href).toBe(address);
  });

  it('leaves a key figure to the browser when it shall open in another window', async () => {
    const element = await readyDashboard();
    const click = new MouseEvent('click', { ctrlKey: true, bubbles: true, cancelable: true, composed: true });
    let prevented: boolean | undefined;
    addEventListener(
      'click',
      (event) => {
        prevented = event.defaultPrevented;
        event.preventDefault();
      },
      { once: true },
    );
    tileLink(element, STAFF).dispatchEvent(click);
    expect(prevented).toBe(false);
    await element.updateComplete;
    expect(cards(element)).toEqual([]);
    expect(tileLink(element, STAFF).hash).toBe('#teilhabe:hr1');
  });

  it('folds its navigation where there is no room for it, and keeps the keyboard', async () => {
    const element = await readyDashboard();
    element.style.width = '320px';
    const menu = find(element, '.menu');
    expect(button(element, 'Überblick').getClientRects().length).toBe(0);
    menu.click();
    await element.updateComplete;
    expect(menu.getAttribute('aria-expanded')).toBe('true');
    button(element, '8.2.2 Schule als interkultureller Lernort').click();
    await element.updateComplete;
    expect(element.shadowRoot?.activeElement).toBe(menu);
    expect(clean(menu.textContent)).toBe('Gezeigt: Schule als interkultureller Lernort');
    expect(button(element, 'Überblick').getClientRects().length).toBe(0);
  });

  it('has every card in the end, also those far below', async () => {
    const files = publicationFiles();
    const [pattern] = files['index.json'].link.item;
    files['index.json'].link.item = Array.from({ length: 20 }, (_, i) => {
      const item = structuredClone(pattern!);
      item.extension.id = `x${i}`;
      return item;
    });
    const element = await readyDashboard({ view: 'cards' }, files);
    await eventually(() => expect(cards(element).length).toBe(20));
  });

  it('has every card at once when it is printed', async () => {
    const idle = vi.spyOn(globalThis, 'requestIdleCallback').mockReturnValue(0);
    const spacer = document.createElement('div');
    spacer.style.height = '5000px';
    document.body.append(spacer);
    const element = await readyDashboard({ view: 'cards' });
    expect(cards(element)).toEqual([]);
    dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(cards(element)).toEqual(['pr9', 'hr1']);
    idle.mockRestore();
  });

  it('speaks English, its cards as well', async () => {
    const element = await readyDashboard({ view: 'cards' });
    await eventually(() => expect(cards(element).length).toBe(2));
    element.lang = 'en';
    await eventually(() => expect(textOf(element, 'h2')).toBe('Integration monitor of Musterstadt'));
    const card = find(element, 'teilhabe-indicator') as HTMLElementTagNameMap['teilhabe-indicator'];
    await eventually(() => expect(textOf(card, 'h4')).toBe('Evaluation of the projects'));
  });
});

describe('<teilhabe-dashboard> with one choice for all cards', () => {
  it('breaks down every card that can be, and says how many', async () => {
    const element = await readyDashboard({ view: 'cards' });
    const staff = await readyCard(element, 'hr1');
    choose(selectOf(element, 'Aufgeschlüsselt nach'), 'department');
    await eventually(() => expect(staff.breakdown).toBe('department'));
    expect((await readyCard(element, 'pr9')).breakdown).toBe('');
    expect(textOf(element, '.following')).toBe('So aufgeschlüsselt: 1 von 2. Die anderen zeigen das Gesamte.');
  });

  it('follows what a reader chooses on one card, and tells the page', async () => {
    const element = await readyDashboard({ view: 'cards' });
    const card = await readyCard(element, 'hr1');
    const told = vi.fn();
    element.addEventListener('teilhabe-navigate', ({ detail }) => void told(detail.breakdown));
    choose(card.renderRoot.querySelector('select')!, 'department');
    await element.updateComplete;
    expect(element.breakdown).toBe('department');
    expect(selectOf(element, 'Aufgeschlüsselt nach').value).toBe('department');
    expect(told.mock.calls).toEqual([['department']]);
  });

  it('leaves the choices to a card that is alone', async () => {
    const element = await readyDashboard({ area: '9.2.1' });
    const card = await readyCard(element, 'hr1');
    expect(findAll(element, '.controls select')).toEqual([]);
    expect(card.renderRoot.querySelectorAll('.controls select')).toHaveLength(1);
  });

  it('offers the periods of its cards, and lets them all show the one that is chosen', async () => {
    const element = await readyDashboard({ view: 'cards', breakdown: 'department' });
    const card = await readyCard(element, 'hr1');
    await eventually(() => expect(card.periods.length).toBeGreaterThan(1));
    await element.updateComplete;
    const select = selectOf(element, 'Zeitraum');
    expect([...select.options].map(({ value }) => value)).toEqual(['', ...card.periods.map(({ value }) => value)]);
    choose(select, card.periods.at(-1)!.value);
    await eventually(() => expect(card.period).toBe(card.periods.at(-1)!.value));
  });
});

describe('<teilhabe-dashboard> with a search', () => {
  it('shows what matches, in the view that is open', async () => {
    const element = await readyDashboard();
    look(element, 'migra');
    await eventually(() => expect(tiles(element)).toEqual(['hr1']));
    expect(textOf(element, '.count')).toBe('1 Kennzahl');
    button(element, 'Alle Kennzahlen').click();
    await element.updateComplete;
    look(element, 'lernort');
    await eventually(() => expect(cards(element)).toEqual(['pr9']));
  });

  it('says that nothing matches, and leads back', async () => {
    const element = await readyDashboard();
    look(element, '<xyz>');
    await eventually(() => expect(textOf(element, '.count')).toBe('Keine Kennzahl passt zu „<xyz>“.'));
    find(element, '.link').click();
    await eventually(() => expect(tiles(element)).toEqual(['pr9', 'hr1']));
    expect((find(element, 'input[type=search]') as HTMLInputElement).value).toBe('');
  });

  it('looks in all fields, also from within one', async () => {
    const element = await readyDashboard({ area: '9.2.1' });
    look(element, 'projekte');
    await eventually(() => expect(cards(element)).toEqual(['pr9']));
  });
});

describe('<teilhabe-dashboard> with a comparison', () => {
  it('shows the chosen indicators side by side, in the order of choosing', async () => {
    const element = await readyDashboard();
    expect(button(element, 'Vergleich (1)')).toBeUndefined();
    box(element, STAFF).click();
    await element.updateComplete;
    box(element, 'Bewertung der Projekte').click();
    await element.updateComplete;
    button(element, 'Vergleich (2)').click();
    await eventually(() => expect(cards(element)).toEqual(['hr1', 'pr9']));
    expect(findAll(element, 'h3')).toEqual([]);
  });

  it('lets go of an indicator, and says how to choose when there is none left', async () => {
    const element = await readyDashboard({ view: 'compare', compare: 'hr1' });
    await eventually(() => expect(cards(element)).toEqual(['hr1']));
    box(element, STAFF).click();
    await eventually(() => expect(cards(element)).toEqual([]));
    expect(textOf(element, '.count')).toContain('„Vergleichen“');
  });

  it('leaves out what the publication does not have', async () => {
    const element = await readyDashboard({ view: 'compare', compare: 'xyz, hr1' });
    await eventually(() => expect(cards(element)).toEqual(['hr1']));
  });
});

describe('<teilhabe-dashboard> and the address of its page', () => {
  it('leaves the address and the history alone unless the page gives a prefix', async () => {
    const element = await readyDashboard();
    const before = history.length;
    button(element, 'Alle Kennzahlen').click();
    look(element, 'migra').dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect([location.href, history.length]).toEqual([address, before]);
  });

  it('keeps its state under the prefix, beside what the page has there', async () => {
    history.replaceState({ router: 7 }, '', '?page=3#top');
    const element = await readyDashboard({ 'url-prefix': 'm' });
    button(element, '9.2.1 Organisations- und Personalentwicklung').click();
    const card = await readyCard(element, 'hr1');
    choose(card.renderRoot.querySelector('select')!, 'department');
    expect([location.search, location.hash]).toEqual([
      '?page=3&m-view=cards&m-area=9.2.1&m-breakdown=department',
      '#top',
    ]);
    expect(history.state).toEqual({ router: 7 });
  });

  it('begins with the state of the address', async () => {
    history.replaceState(null, '', '?m-view=cards&m-area=9.2.1&m-breakdown=department');
    const element = await readyDashboard({ 'url-prefix': 'm' });
    expect((await readyCard(element, 'hr1')).breakdown).toBe('department');
    expect(cards(element)).toEqual(['hr1']);
  });

  it('goes back with the back button, and on again', async () => {
    const element = await readyDashboard({ 'url-prefix': 'm' });
    button(element, '9.2.1 Organisations- und Personalentwicklung').click();
    await eventually(() => expect(cards(element)).toEqual(['hr1']));
    history.back();
    await eventually(() => expect(tiles(element)).toEqual(['pr9', 'hr1']));
    history.forward();
    await eventually(() => expect(cards(element)).toEqual(['hr1']));
    history.back();
    await eventually(() => expect(cards(element)).toEqual([]));
  });

  it('keeps two dashboards of a page apart', async () => {
    const one = await readyDashboard({ 'url-prefix': 'a' });
    const other = await readyDashboard({ 'url-prefix': 'b' });
    button(one, 'Alle Kennzahlen').click();
    button(other, '9.2.1 Organisations- und Personalentwicklung').click();
    await other.updateComplete;
    expect(location.search.endsWith('a-view=cards&b-view=cards&b-area=9.2.1')).toBe(true);
    expect([one.area, other.area]).toEqual(['', '9.2.1']);
  });

  it('has links to its cards that lead there from anywhere', async () => {
    history.replaceState(null, '', '?');
    const element = await readyDashboard({ 'url-prefix': 'm' });
    const { search } = new URL(tileLink(element, STAFF).href);
    expect(search).toBe('?m-view=cards&m-area=9.2.1&m-indicator=hr1');
    history.replaceState(null, '', search);
    const there = await readyDashboard({ 'url-prefix': 'm' });
    await readyCard(there, 'hr1');
    expect(clean(there.shadowRoot?.activeElement?.getAttribute('aria-label'))).toBe(STAFF);
  });

  it('follows a link to the state of one indicator, now and later', async () => {
    history.replaceState(null, '', '#teilhabe:hr1;breakdown=department');
    const element = await readyDashboard();
    expect((await readyCard(element, 'hr1')).breakdown).toBe('department');
    expect(element.area).toBe('9.2.1');
    location.hash = '#teilhabe:pr9';
    await readyCard(element, 'pr9');
    expect([element.area, element.breakdown]).toEqual(['8.2.2', '']);
  });

  it('does nothing after removal', async () => {
    const element = await readyDashboard({ 'url-prefix': 'm' });
    element.remove();
    history.replaceState(null, '', '?m-view=cards');
    dispatchEvent(new PopStateEvent('popstate'));
    location.hash = '#teilhabe:hr1';
    await new Promise((resolve) => setTimeout(resolve));
    expect([element.view, element.area]).toEqual(['auto', '']);
  });
});

describe('charts that are compared', () => {
  const twin = (unit: string) => {
    const files = publicationFiles();
    const other = structuredClone(files['indicators/hr1.json']);
    const values: (number | null)[] = other.value;
    values.forEach((value, i) => (values[i] = value === null ? null : value * 2));
    other.dimension.measure.category.unit.value.label = unit;
    const [first] = files['index.json'].link.item;
    const item = { ...structuredClone(first!), href: 'indicators/hr2.json' };
    item.extension.id = 'hr2';
    files['index.json'].link.item.push(item);
    return { ...files, 'indicators/hr2.json': other };
  };
  const ticks = (card: Element) =>
    [...card.shadowRoot!.querySelectorAll('.chart .axes text')].map((text) => clean(text.textContent)).join(' ');

  it.each([
    ['%', true],
    ['Tage', false],
  ])('have one axis of values where both count in %%, else each its own: %s', async (unit, same) => {
    const element = await readyDashboard({ view: 'compare', compare: 'hr1 hr2' }, twin(unit));
    const [first, second] = [await readyCard(element, 'hr1'), await readyCard(element, 'hr2')];
    await eventually(() => expect([first.extent.length, second.extent.length]).toEqual(same ? [2, 2] : [0, 0]));
    await Promise.all([first.updateComplete, second.updateComplete, element.updateComplete]);
    expect(first.extent).toEqual(second.extent);
    expect(ticks(first).replace(/^\S+/, '') === ticks(second).replace(/^\S+/, '')).toBe(same);
    expect(findAll(element, '.scale').map((one) => clean(one.textContent))).toEqual(
      same ? ['Diagramme mit derselben Einheit haben hier dieselbe Werteachse.'] : [],
    );
  });

  it('have their own axis again elsewhere', async () => {
    const element = await readyDashboard({ view: 'compare', compare: 'hr1 hr2' }, twin('%'));
    const card = await readyCard(element, 'hr1');
    await readyCard(element, 'hr2');
    await eventually(() => expect(card.extent.length).toBe(2));
    element.view = 'cards';
    await element.updateComplete;
    expect([card.extent, findAll(element, '.scale')]).toEqual([[], []]);
  });
});
