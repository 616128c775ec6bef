import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { eventually, place, serve, until } from './page.js';

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
    expect(section.textContent).not.toContain('fallback');
  });

  it('leaves markup of an unknown kind as it is', async () => {
    const div = markup({ teilhabe: 'constructor' });
    document.body.append(div);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(div.textContent).toBe('fallback');
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
});
