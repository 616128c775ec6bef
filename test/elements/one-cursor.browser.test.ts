import '@teilhabe/elements/define';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { answers, dataset } from '../charts/datasets.js';
import { clean, eventually, find, findAll, readyIndicator, textOf, place, serve, until } from './page.js';

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

type Card = Awaited<ReturnType<typeof readyIndicator>>;

/** The marks of numbers; targets, bands, breaks and events are none. */
const marks = (card: Card) =>
  (findAll(card, '.chart g.mark') as SVGElement[]).filter(
    (mark) => !/^(target|band|break|event)-|^coincidence$/.test(mark.getAttribute('data-key') ?? ''),
  );
const rows = (card: Card) => findAll(card, '.data tbody tr') as HTMLElement[];
const read = (card: Card) => rows(card).filter((row) => row.classList.contains('read'));
const header = (row: Element) => clean(row.querySelector('th')?.textContent);
const over = (target: Element) => target.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));

describe('the selection of a card', () => {
  it.each([
    ['line', {}],
    ['bar', { breakdown: 'department' }],
    ['small-multiples', { breakdown: 'department', view: 'small-multiples' }],
    ['heatmap', { breakdown: 'department', view: 'heatmap' }],
    ['likert', { indicator: 'pr9' }],
  ])('is the same in chart, read-out and table: %s', async (_, attributes) => {
    const card = await readyIndicator({ ...attributes, view: 'auto', ...attributes });
    for (const [i, mark] of marks(card).entries()) {
      over(mark);
      await card.updateComplete;
      expect([i, read(card).length]).toEqual([i, 1]);
      expect(textOf(card, '.read-out')).toBe(clean(mark.getAttribute('aria-label')));
    }
  });

  it('follows a pointer over the table, and ends with it', async () => {
    const card = await readyIndicator({ view: 'table' });
    const hint = textOf(card, '.read-out');
    const [, second] = rows(card);
    over(second!.querySelector('td')!);
    await card.updateComplete;
    expect(textOf(card, '.read-out')).toContain(header(second!));
    expect(read(card)).toEqual([second]);
    expect(marks(card).filter((mark) => mark.classList.contains('active')).length).toBe(1);
    find(card, '.data tbody').dispatchEvent(new PointerEvent('pointerleave'));
    await card.updateComplete;
    expect([textOf(card, '.read-out'), read(card)]).toEqual([hint, []]);
  });

  it('goes back to the mark that has the focus when the pointer leaves the table', async () => {
    const card = await readyIndicator({ view: 'table' });
    marks(card)[0]!.focus();
    await card.updateComplete;
    over(rows(card)[2]!.querySelector('th')!);
    find(card, '.data tbody').dispatchEvent(new PointerEvent('pointerleave'));
    await card.updateComplete;
    expect(read(card).map(header)).toEqual(['2023']);
  });

  it.each([
    ['lifted where it was put down', 5, 'A tap'],
    ['lifted elsewhere', 5000, 'A gesture'],
  ])('follows a finger that is %s', async (_, away, kind) => {
    const card = await readyIndicator({ view: 'table' });
    const cell = rows(card)[1]!.querySelector('td')!;
    const { left, top } = cell.getBoundingClientRect();
    const finger = { pointerType: 'touch', bubbles: true, composed: true, clientX: left + away, clientY: top + 5 };
    for (const type of ['pointerover', 'pointerdown', 'pointerup', 'pointerout']) {
      cell.dispatchEvent(new PointerEvent(type, finger));
    }
    find(card, '.data tbody').dispatchEvent(new PointerEvent('pointerleave', finger));
    await card.updateComplete;
    expect(read(card)).toEqual(kind === 'A tap' ? [rows(card)[1]] : []);
  });

  it('makes no row clickable: screen readers would say so', async () => {
    const listen = vi.spyOn(EventTarget.prototype, 'addEventListener');
    await readyIndicator({ view: 'table' });
    const { contexts, calls } = listen.mock;
    listen.mockRestore();
    const listened = calls.flatMap(([type], i) => {
      const target: unknown = contexts[i];
      return target instanceof Element && target.closest('table') !== null ? [type] : [];
    });
    expect(new Set(listened)).toEqual(new Set(['pointerover', 'pointerleave', 'pointerup']));
  });

  it('is one cell where answers are columns, and a pointer on the cell marks its answer', async () => {
    const data = answers(['nein', 'eher', 'ja'], { Garten: [2, 3, 4], Verein: [1, 1, 5], Chor: 'C' });
    const { base } = serve({ 'data.json': data });
    const card = place('teilhabe-indicator', { src: `${base}data.json`, view: 'table' });
    await until(card, 'ready');
    await eventually(() => expect(marks(card).length).toBe(7));
    const current = () => findAll(card, '.data [aria-current=true]').map((cell) => clean(cell.textContent));
    over(marks(card)[4]!);
    await card.updateComplete;
    expect(textOf(card, '.read-out')).toContain('Verein, eher');
    expect([read(card).map(header), current()]).toEqual([['Verein'], ['14,3 %', '1']]);
    over(rows(card)[0]!.querySelectorAll('td')[5]!);
    await card.updateComplete;
    expect(textOf(card, '.read-out')).toContain('Garten, ja');
    expect(current()).toEqual(['44,4 %', '4']);
    over(rows(card)[2]!.querySelector('td')!);
    await card.updateComplete;
    expect([textOf(card, '.read-out'), current()]).toEqual(['Chor: geheim gehalten', ['Chor']]);
  });

  it('is the number in the sentence, too: its mark marks it, and a pointer on it reads its mark out', async () => {
    const card = await readyIndicator();
    const number = find(card, '.finding .linked');
    expect(clean(number.textContent)).toBe('24,0 %');
    expect(number.classList.contains('read')).toBe(false);
    over(marks(card)[2]!);
    await card.updateComplete;
    expect([header(read(card)[0]!), number.classList.contains('read')]).toEqual(['2025', true]);
    over(marks(card)[0]!);
    await card.updateComplete;
    expect(number.classList.contains('read')).toBe(false);
    over(number);
    await card.updateComplete;
    expect(read(card).map(header)).toEqual(['2025']);
    number.dispatchEvent(new PointerEvent('pointerleave'));
    await card.updateComplete;
    expect(read(card)).toEqual([]);
  });

  it('leaves the table to the screen reader: no further stop of the keyboard', async () => {
    const card = await readyIndicator({ view: 'table' });
    expect(findAll(card, '.data table [tabindex], .data table button')).toEqual([]);
  });

  it('is that of the timeline and its table, too', async () => {
    const timeline = place('teilhabe-timeline', { src: `${serve().base}index.json` });
    await until(timeline, 'ready');
    const all = findAll(timeline, '.chart g.mark');
    expect(all.length).toBeGreaterThan(0);
    for (const mark of all) {
      over(mark);
      await timeline.updateComplete;
      expect(findAll(timeline, 'tr.read').length).toBe(1);
    }
  });
});

/** A synthesiser that makes no sound and remembers what it was asked for. */
function silentAudio() {
  const asked: { pitches: number[]; closed: number } = { pitches: [], closed: 0 };
  class Node {
    gain = { setValueAtTime: () => undefined, linearRampToValueAtTime: () => undefined };
    connect = (next: unknown) => next;
    start = () => undefined;
    stop = () => undefined;
    constructor(_: unknown, options: { frequency?: number }) {
      if (options.frequency !== undefined) asked.pitches.push(options.frequency);
    }
  }
  vi.stubGlobal('OscillatorNode', Node);
  vi.stubGlobal('GainNode', Node);
  vi.stubGlobal('StereoPannerNode', Node);
  vi.stubGlobal(
    'AudioContext',
    class {
      currentTime = 0;
      destination = {};
      close = () => {
        asked.closed += 1;
        return Promise.resolve();
      };
    },
  );
  return asked;
}

describe('the sound of a card', () => {
  const button = (card: Card) => find(card, '.sound');

  it('plays one tone a year, while the cursor goes along without a word', async () => {
    const card = await readyIndicator();
    const asked = silentAudio();
    expect(clean(button(card).textContent)).toBe('Anhören');
    button(card).click();
    await eventually(() => expect(read(card).map(header)).toEqual(['2024']));
    expect(find(card, '.read-out').getAttribute('aria-live')).toBe('off');
    expect(clean(button(card).textContent)).toBe('Anhalten');
    await eventually(() => expect(clean(button(card).textContent)).toBe('Anhören'));
    expect(asked.pitches.length).toBe(3);
    // The year without a number is a click.
    expect(asked.pitches.map(Math.round).sort((a, b) => a - b)).toEqual([110, 220, 880]);
    expect([asked.closed, read(card)]).toEqual([1, []]);
  });

  it.each([
    ['its button', (card: Card) => button(card).click()],
    ['Escape', (card: Card) => card.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))],
    ['its removal', (card: Card) => card.remove()],
    [
      'its page, which is hidden',
      () => {
        vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
        document.dispatchEvent(new Event('visibilitychange'));
        vi.restoreAllMocks();
      },
    ],
  ])('ends with %s', async (_, end) => {
    const card = await readyIndicator();
    const asked = silentAudio();
    button(card).click();
    await eventually(() => expect(asked.pitches.length).toBe(3));
    end(card);
    expect(asked.closed).toBe(1);
    await card.updateComplete;
    expect(clean(button(card).textContent)).toBe('Anhören');
  });

  it('goes on while its page stays in sight', async () => {
    const card = await readyIndicator();
    const asked = silentAudio();
    button(card).click();
    await eventually(() => expect(asked.pitches.length).toBe(3));
    document.dispatchEvent(new Event('visibilitychange'));
    expect(asked.closed).toBe(0);
  });

  it('is that of the series which was read last, in a chart of lines', async () => {
    const data = dataset({
      dimensions: { period: ['2024', '2025'], department: ['Bauamt', 'Sozialamt'] },
      measures: ['value'],
      cells: [[10], [20], [30], [40]],
    });
    const { base } = serve({ 'data.json': data });
    const card = place('teilhabe-indicator', { src: `${base}data.json`, view: 'line' });
    await until(card, 'ready');
    await eventually(() => expect(marks(card).length).toBe(4));
    expect(clean(button(card).textContent)).toBe('Anhören: Bauamt');
    marks(card)[3]!.focus();
    button(card).focus();
    await card.updateComplete;
    expect(clean(button(card).textContent)).toBe('Anhören: Sozialamt');
    const asked = silentAudio();
    button(card).click();
    await eventually(() => expect(textOf(card, '.read-out')).toContain('Sozialamt, 2025'));
    expect(asked.pitches.map(Math.round)).toEqual([220, 880]);
  });

  it('never begins by itself, and is not there where nothing follows in time', async () => {
    const asked = silentAudio();
    const card = await readyIndicator({ breakdown: 'department' });
    expect(findAll(card, '.sound')).toEqual([]);
    await readyIndicator();
    expect(asked.pitches).toEqual([]);
  });

  it('says so where there can be none', async () => {
    const card = await readyIndicator();
    vi.stubGlobal('AudioContext', () => undefined);
    button(card).click();
    await eventually(() => expect(textOf(card, '.about [role=status]')).toBe('Hier ist kein Ton möglich.'));
  });

  it('is made by the browser itself', async () => {
    const card = await readyIndicator();
    button(card).click();
    await eventually(() => expect(read(card).length).toBe(1));
    button(card).click();
    await card.updateComplete;
    expect(read(card)).toEqual([]);
  });
});

describe('the read-out in a language from right to left', () => {
  it('begins at the right, also where it begins with a number', async () => {
    const card = await readyIndicator({ lang: 'ar', dir: 'rtl' });
    over(marks(card)[0]!);
    await card.updateComplete;
    const out = find(card, '.read-out');
    const text = document.createTreeWalker(out, NodeFilter.SHOW_TEXT);
    let node = text.nextNode();
    while (node !== null && clean(node.textContent) === '') node = text.nextNode();
    const at = node!.textContent!.indexOf('2023');
    expect(at).toBeGreaterThanOrEqual(0);
    const range = document.createRange();
    range.setStart(node!, at);
    range.setEnd(node!, at + 4);
    expect(out.getBoundingClientRect().right - range.getBoundingClientRect().right).toBeLessThan(8);
  });
});
