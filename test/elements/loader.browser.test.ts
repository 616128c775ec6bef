import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { askEarly } from '../../packages/elements/src/early.js';
import { upgradeMarkup } from '../../packages/elements/src/markup.js';
import { eventually, never, place, serve, until } from './page.js';

/** By its address, as a page names it: it is a script, not a part of the package's API. */
const LOADER = '/packages/elements/src/loader.ts';

beforeAll(() => import(/* @vite-ignore */ LOADER));

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function markup(attributes: Readonly<Record<string, string>>): HTMLElement {
  const div = document.createElement('div');
  div.textContent = 'fallback';
  for (const [name, value] of Object.entries(attributes)) div.setAttribute(`data-${name}`, value);
  return div;
}

describe('the loader', () => {
  it('imports what the page uses, also what is inserted later', async () => {
    expect(customElements.get('teilhabe-indicator')).toBeUndefined();
    const { base } = serve();
    const element = place('teilhabe-indicator', { src: `${base}index.json`, indicator: 'hr1' });
    await customElements.whenDefined('teilhabe-indicator');
    await until(element, 'ready');
    expect(customElements.get('teilhabe-timeline')).toBeUndefined();
  });

  it('asks once for the files of an element, before its script is there', async () => {
    const { base, fetch } = serve();
    const early = document.createElement('div');
    early.setAttribute('src', `${base}index.json`);
    early.setAttribute('indicator', 'hr1');
    askEarly('indicator', early);
    await eventually(() => expect(fetch).toHaveBeenCalledTimes(2));
    const element = place('teilhabe-indicator', { src: `${base}index.json`, indicator: 'hr1' });
    await until(element, 'ready');
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it('asks again for what could not be had early, and for nothing without an address', async () => {
    const { base, fetch } = serve({ 'index.json': () => new Response('', { status: 503 }) });
    for (const src of ['', 'javascript:alert(1)', `${base}index.json`]) {
      const early = document.createElement('div');
      early.setAttribute('src', src);
      askEarly('dashboard', early);
    }
    await eventually(() => expect(fetch).toHaveBeenCalledTimes(1));
    await new Promise((resolve) => setTimeout(resolve, 50));
    const element = place('teilhabe-indicator', { src: `${base}index.json`, indicator: 'hr1' });
    await until(element, 'error');
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it('puts an element into [data-teilhabe] and hands its attributes on', async () => {
    const { base } = serve();
    const section = document.createElement('section');
    const attributes = { src: `${base}index.json`, indicator: 'hr1', breakdown: 'department', 'heading-level': '3' };
    section.append(markup({ teilhabe: 'indicator', lang: 'en', onclick: 'alert(1)', ...attributes }));
    document.body.append(section);
    await eventually(() => expect(section.querySelector('teilhabe-indicator')).not.toBeNull());
    const element = section.querySelector('teilhabe-indicator')!;
    await until(element, 'ready');
    expect(Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]))).toEqual({
      ...attributes,
      lang: 'en',
      state: 'ready',
    });
    expect(section.innerText).not.toContain('fallback');
    expect(element.textContent).toBe('fallback');
  });

  it('hands every attribute on that an element of the kind knows, and nothing that it says of itself', async () => {
    const { TeilhabeDashboard, TeilhabeIndicator, TeilhabeTimeline } = await import('@teilhabe/elements');
    const kinds = { indicator: TeilhabeIndicator, timeline: TeilhabeTimeline, dashboard: TeilhabeDashboard };
    for (const [kind, constructor] of Object.entries(kinds)) {
      const names = constructor.observedAttributes;
      expect(names).toEqual(expect.arrayContaining(['src', 'lang', 'dir', 'heading-level', 'translation-reviewed-by']));
      const div = markup({ teilhabe: kind, state: 'ready', ...Object.fromEntries(names.map((name) => [name, '3'])) });
      document.body.append(div);
      await eventually(() => expect(div.querySelector(`teilhabe-${kind}`)).not.toBeNull());
      const element = div.querySelector(`teilhabe-${kind}`)!;
      for (const name of names) expect(element.getAttribute(name), name).toBe('3');
      expect(element.getAttribute('state')).not.toBe('ready');
    }
  });

  it('keeps the keyboard in what stands in [data-teilhabe] while it moves into the element', async () => {
    const { base } = serve({ 'index.json': never });
    const div = markup({ teilhabe: 'indicator', src: `${base}index.json`, indicator: 'hr1' });
    const link = Object.assign(document.createElement('a'), { href: '#', textContent: 'Zahlen' });
    div.append(link);
    document.body.append(div);
    link.focus();
    await eventually(() => expect(link.closest('teilhabe-indicator')).not.toBeNull());
    await eventually(() => expect(link.checkVisibility()).toBe(true));
    expect(document.activeElement).toBe(link);
  });

  it('puts a figure that asks for an element into it as a whole, once', async () => {
    const { base } = serve();
    const figure = document.createElement('figure');
    figure.textContent = 'fallback';
    const named = { teilhabe: 'indicator', src: `${base}index.json`, indicator: 'hr1' };
    for (const [name, value] of Object.entries(named)) figure.setAttribute(`data-${name}`, value);
    const section = document.createElement('section');
    section.append(figure);
    document.body.append(section);
    await eventually(() => expect(section.querySelectorAll('teilhabe-indicator')).toHaveLength(1));
    const element = section.querySelector('teilhabe-indicator')!;
    expect([element.parentElement, figure.parentElement]).toEqual([section, element]);
    await until(element, 'ready');
    expect(section.querySelectorAll('teilhabe-indicator')).toHaveLength(1);
  });

  it('leaves a figure that asks for an element where it stands in one already', async () => {
    const { base } = serve();
    const element = place('teilhabe-indicator', { src: `${base}index.json`, indicator: 'hr1' });
    const figure = markup({ teilhabe: 'indicator', src: `${base}index.json`, indicator: 'pr9' });
    element.append(figure);
    await until(element, 'ready');
    expect(document.querySelectorAll('teilhabe-indicator')).toHaveLength(1);
  });

  it('leaves markup of an unknown kind as it is', async () => {
    const div = markup({ teilhabe: 'constructor' });
    document.body.append(div);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(div.textContent).toBe('fallback');
  });
});

describe('upgradeMarkup', () => {
  it('upgradeMarkup(root, prefix, use) is for markup of that prefix alone', async () => {
    const { TeilhabeIndicator } = await import('@teilhabe/elements');
    class Other extends TeilhabeIndicator {}
    customElements.define('stadt-indicator', Other);
    const { base } = serve();
    const section = document.createElement('section');
    const attributes = { src: `${base}index.json`, indicator: 'hr1' };
    section.append(markup({ stadt: 'indicator', ...attributes }), markup({ fremd: 'indicator', ...attributes }));
    document.body.append(section);
    upgradeMarkup(document, 'stadt', (kind) => Promise.resolve(kind === 'indicator' ? Other : undefined));
    await eventually(() => expect(section.querySelector('stadt-indicator[state=ready]')).not.toBeNull());
    expect(section.querySelectorAll('[state]')).toHaveLength(1);
  });
});

describe('defining twice', () => {
  it('defineElement(name, other) warns and keeps the first', async () => {
    const { defineElement } = await import('@teilhabe/elements');
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    class First extends HTMLElement {}
    class Second extends HTMLElement {}
    defineElement('teilhabe-twice', First);
    defineElement('teilhabe-twice', First);
    expect(warn).not.toHaveBeenCalled();
    defineElement('teilhabe-twice', Second);
    expect(customElements.get('teilhabe-twice')).toBe(First);
    expect(warn.mock.calls[0]?.[0]).toContain('<teilhabe-twice>');
  });

  it('defineElement(name, constructor) gives a class that has a name a further one, without a warning', async () => {
    const { defineElement, TeilhabeIndicator } = await import('@teilhabe/elements');
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    defineElement('teilhabe-indicator', TeilhabeIndicator);
    for (const prefix of ['amt', 'kreis', 'amt']) defineElement(`${prefix}-indicator`, TeilhabeIndicator);
    expect(warn).not.toHaveBeenCalled();
    const { base } = serve();
    const elements = ['teilhabe', 'amt', 'kreis'].map((prefix) => {
      const element = document.createElement(`${prefix}-indicator`) as InstanceType<typeof TeilhabeIndicator>;
      for (const [name, value] of Object.entries({ src: `${base}index.json`, indicator: 'hr1', lang: 'de' }))
        element.setAttribute(name, value);
      document.body.append(element);
      return element;
    });
    for (const element of elements) await until(element, 'ready');
    expect(new Set(elements.map(({ constructor }) => constructor)).size).toBe(3);
    expect(elements.map((element) => element.shadowRoot?.querySelector('.finding')?.textContent)).toEqual(
      Array.from({ length: 3 }, () => elements[0]?.shadowRoot?.querySelector('.finding')?.textContent),
    );
  });
});
