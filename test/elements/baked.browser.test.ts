import '@teilhabe/elements/define';
import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eventually, find, findAll, json, never, place, serve, textOf, until } from './page.js';
import { publicationFiles } from '../fixtures/publication-files.js';

const CONTENT = '<h3>Stand der Seite</h3><p>23,8 %</p><details><summary>Als Tabelle</summary>106 von 446</details>';

beforeEach(() => page.viewport(1000, 700));

afterEach(() => {
  document.body.replaceChildren();
  getSelection()?.removeAllRanges();
  vi.unstubAllGlobals();
});

/** A figure as the command bakes it, with what it names. */
function figure(named: Readonly<Record<string, string>> = {}): HTMLElement {
  const made = document.createElement('figure');
  made.append(document.createRange().createContextualFragment(CONTENT));
  for (const [name, value] of Object.entries(named)) made.setAttribute(`data-${name}`, value);
  return made;
}

/** An index that answers when `release` is called. */
function delayed() {
  let release: () => void = () => undefined;
  const waiting = new Promise<void>((resolve) => (release = resolve));
  const files = publicationFiles();
  const answer = () => waiting.then(() => json(files['index.json']));
  return { ...serve({ ...files, 'index.json': answer }), release };
}

/** The element with a figure in it, put into the page together. */
function withFigure(attributes: Readonly<Record<string, string>>, inside: Node = figure()) {
  const element = document.createElement('teilhabe-indicator');
  for (const [name, value] of Object.entries({ lang: 'de', ...attributes })) element.setAttribute(name, value);
  element.append(inside);
  document.body.append(element);
  return element;
}

const isSeen = (node: Element) => node.checkVisibility({ visibilityProperty: true });

describe('an element with a figure inside', () => {
  it('shows the figure until its data are there, without a word about loading, then its own content alone', async () => {
    const { base, release } = delayed();
    const baked = figure();
    const element = withFigure({ src: `${base}index.json`, indicator: 'hr1' }, baked);
    await element.updateComplete;
    await eventually(() => expect(find(element, '.root').getAttribute('lang')).toBe('de'));
    expect(isSeen(baked)).toBe(true);
    // What a card needs is kept free below a shorter figure: 50em.
    expect(element.offsetHeight).toBe(Math.max(800, baked.offsetHeight));
    expect(find(element, '.root').getAttribute('aria-busy')).toBe('false');
    expect(textOf(element, '[role=status]')).toBe('');
    release();
    await until(element, 'ready');
    expect(isSeen(baked)).toBe(false);
    expect(findAll(element, 'slot')).toEqual([]);
    expect(textOf(element, '.finding')).toContain('24,0');
    expect(baked.parentElement).toBe(element);
  });

  it('says that it is loading once its language is there only where there is no figure, also for space and comments', async () => {
    const { base } = serve({ 'index.json': never });
    const inside = document.createDocumentFragment();
    inside.append(' \n ', document.createComment('lit'));
    const element = withFigure({ src: `${base}index.json` }, inside);
    await eventually(() => expect(textOf(element, '[role=status]')).toBe('wird geladen …'));
    expect(find(element, '.root').getAttribute('aria-busy')).toBe('true');
  });

  it('keeps the figure in sight when loading fails, with the sentence and the retry below it', async () => {
    const { base } = serve({});
    const baked = figure();
    const element = withFigure({ src: `${base}index.json`, indicator: 'hr1' }, baked);
    await until(element, 'error');
    expect(isSeen(baked)).toBe(true);
    const status = find(element, '[role=status]');
    expect(status.textContent).not.toBe('');
    expect(status.getBoundingClientRect().top).toBeGreaterThanOrEqual(baked.getBoundingClientRect().bottom);
    expect(find(element, '[part=retry]').getBoundingClientRect().top).toBeGreaterThan(baked.offsetTop);
    expect(baked.textContent).toContain('23,8 %');
  });

  it('shows its own content after a retry that helps', async () => {
    let sick = true;
    const files = publicationFiles();
    const answer = () => (sick ? new Response('', { status: 503 }) : json(files['index.json']));
    const { base } = serve({ ...files, 'index.json': answer });
    const baked = figure();
    const element = withFigure({ src: `${base}index.json`, indicator: 'hr1' }, baked);
    await until(element, 'error');
    sick = false;
    find(element, '[part=retry]').click();
    await until(element, 'ready');
    expect(isSeen(baked)).toBe(false);
  });

  it('does not bring the figure back when it later loads something else, or fails', async () => {
    const { base } = serve();
    const baked = figure();
    const element = withFigure({ src: `${base}index.json`, indicator: 'hr1' }, baked);
    await until(element, 'ready');
    element.src = `${serve({ 'index.json': never }).base}index.json`;
    await until(element, 'loading');
    expect(isSeen(baked)).toBe(false);
    element.src = `${serve({}).base}index.json`;
    await until(element, 'error');
    expect(isSeen(baked)).toBe(false);
  });

  it('hides the figure when the page asks for another indicator before the first is there', async () => {
    const { base } = serve({ 'index.json': never });
    const baked = figure();
    const element = withFigure({ src: `${base}index.json`, indicator: 'hr1' }, baked);
    await element.updateComplete;
    expect(isSeen(baked)).toBe(true);
    element.indicator = 'pr9';
    await element.updateComplete;
    expect(isSeen(baked)).toBe(false);
  });

  it('shows what arrives inside it after itself', async () => {
    const { base } = serve({ 'index.json': never });
    const element = place('teilhabe-indicator', { src: `${base}index.json`, indicator: 'hr1' });
    await eventually(() => expect(textOf(element, '[role=status]')).toBe('wird geladen …'));
    const baked = figure();
    element.append(baked);
    await eventually(() => expect(textOf(element, '[role=status]')).toBe(''));
    expect(isSeen(baked)).toBe(true);
  });

  it.each(['teilhabe-timeline', 'teilhabe-dashboard'] as const)('<%s> does so too', async (name) => {
    const { base, release } = delayed();
    const element = place(name, { src: `${base}index.json` });
    const baked = figure();
    element.append(baked);
    await eventually(() => expect(find(element, '.root').className).toContain('baked'));
    expect(isSeen(baked)).toBe(true);
    release();
    await until(element, 'ready');
    expect(isSeen(baked)).toBe(false);
  });
});

describe('a figure that names its state', () => {
  it('gives an element without src all that the element lacks', async () => {
    const { base } = serve();
    const named = {
      src: `${base}index.json`,
      indicator: 'hr1',
      breakdown: 'department',
      'heading-level': '4',
      lang: 'en',
    };
    const element = withFigure({ 'heading-level': '3', lang: 'de' }, figure(named));
    await until(element, 'ready');
    expect([element.src, element.indicator, element.breakdown]).toEqual([named.src, 'hr1', 'department']);
    expect(findAll(element, 'h3')).toHaveLength(1);
    expect(element.lang).toBe('de');
  });

  it('gives nothing to an element that has a src', async () => {
    const { base } = serve();
    const named = { src: 'https://other.example/index.json', breakdown: 'department', state: 'error' };
    const element = withFigure({ src: `${base}index.json`, indicator: 'hr1' }, figure(named));
    await until(element, 'ready');
    expect(element.breakdown).toBe('');
  });
});

describe('a reader in the figure', () => {
  it('keeps the keyboard: the figure stays until the focus has left it', async () => {
    const { base, release } = delayed();
    const baked = figure();
    const element = withFigure({ src: `${base}index.json`, indicator: 'hr1' }, baked);
    const after = document.createElement('button');
    document.body.append(after);
    const summary = baked.querySelector('summary')!;
    await element.updateComplete;
    summary.focus();
    release();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(document.activeElement).toBe(summary);
    expect(isSeen(baked)).toBe(true);
    await userEvent.keyboard('{Tab}');
    await until(element, 'ready');
    expect(document.activeElement).toBe(after);
    expect(isSeen(baked)).toBe(false);
  });

  it('keeps a selection: the figure stays until it is gone', async () => {
    const { base, release } = delayed();
    const baked = figure();
    const element = withFigure({ src: `${base}index.json`, indicator: 'hr1' }, baked);
    getSelection()?.selectAllChildren(baked.querySelector('p')!);
    release();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(String(getSelection())).toBe('23,8 %');
    expect(isSeen(baked)).toBe(true);
    getSelection()?.removeAllRanges();
    await until(element, 'ready');
  });

  it('is not waited for once the element has left the page', async () => {
    const { base, release } = delayed();
    const baked = figure();
    const element = withFigure({ src: `${base}index.json`, indicator: 'hr1' }, baked);
    getSelection()?.selectAllChildren(baked);
    release();
    await new Promise((resolve) => setTimeout(resolve, 50));
    element.remove();
    await element.updateComplete;
    expect(element.state).toBe('loading');
  });
});

describe('the space of a figure', () => {
  /** A tall figure, and a paragraph after it. */
  function tall(height: string) {
    const { base, release } = delayed();
    const baked = figure();
    baked.style.height = height;
    const element = withFigure({ src: `${base}index.json`, indicator: 'hr1' }, baked);
    const after = document.createElement('p');
    after.textContent = 'Danach';
    after.style.minHeight = '3000px';
    document.body.append(after);
    return { element, after, release, top: () => Math.round(after.getBoundingClientRect().top) };
  }

  it('is kept where what follows is in sight, until the element is out of sight below', async () => {
    const { element, release, after, top } = tall('1500px');
    await element.updateComplete;
    scrollTo(0, 1100);
    const before = top();
    release();
    await until(element, 'ready');
    expect(top()).toBe(before);
    after.prepend(Object.assign(document.createElement('div'), { id: 'gap' }));
    element.style.marginTop = '2000px';
    scrollTo(0, 0);
    await eventually(() => expect(find(element, '.root').hasAttribute('style')).toBe(false));
  });

  it('is given back when the reader acts on the card', async () => {
    const { element, release } = tall('1500px');
    await element.updateComplete;
    scrollTo(0, 1100);
    release();
    await until(element, 'ready');
    expect(element.offsetHeight).toBeGreaterThanOrEqual(1500);
    find(element, 'details.data > summary').click();
    expect(element.offsetHeight).toBeLessThan(1500);
  });

  it('is not kept where nobody sees what follows', async () => {
    const { element, release } = tall('1500px');
    await element.updateComplete;
    scrollTo(0, 0);
    release();
    await until(element, 'ready');
    expect(element.offsetHeight).toBeLessThan(1500);
  });
});
