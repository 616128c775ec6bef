/** The script of the page that shows one story after the other; tests talk to it through `globalThis.stage`. */
import { html, render } from 'lit';
import type { CheckName } from '../checks/checks.js';
import { complaints } from './violations.js';
import { settled } from './settled.js';
import { allWords, harms } from './harmless.js';
import { stories } from './stories.js';

const place = document.querySelector<HTMLElement>('#stage')!;

const stage = {
  names: [...stories.keys()],

  /** Shows a story instead of the last one, and waits until it no longer changes. */
  async show(name: string): Promise<void> {
    const story = stories.get(name);
    if (!story) throw new Error(`unknown story "${name}"; the page has ${[...stories.keys()].join(', ')}`);
    render(html``, place);
    render(story(), place);
    await settled(place);
  },

  /** Waits until the story no longer changes, e.g. after scrolling. */
  settle: () => settled(place),

  /** What a check finds in the story. */
  async check(name: CheckName): Promise<readonly string[]> {
    const { checks } = await import('../checks/checks.js');
    return checks[name](place);
  },

  /** Puts elements into the place instead of a story, by name and attributes, and waits until they no longer change. */
  async put(
    elements: readonly (readonly [name: string, attributes: Readonly<Record<string, string>>])[],
  ): Promise<void> {
    const shown = elements.map(([name, attributes]) => {
      const element = document.createElement(name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      return element;
    });
    render(html`${shown}`, place);
    await settled(place);
  },

  /** What in an element, by its position, could run or load something that its texts asked for. */
  harms: (at: number) => harms(place.children[at]!.shadowRoot!),

  /** Everything in an element, by its position, that can be read or heard. */
  words: (at: number) => allWords(place.children[at]!.shadowRoot!),

  /** How many places the Tab key reaches in the story; the keyboard then stands before the first. */
  async tabStops(): Promise<number> {
    const { tabStops } = await import('../checks/tab-stops.js');
    focusPage();
    return tabStops(place).length;
  },

  /** What is wrong after the Tab key was pressed for the `step`th time, from 0. */
  async focusFaults(step: number): Promise<readonly string[]> {
    const { focus } = await import('../checks/focus.js');
    return focus(place, step);
  },

  /** Makes the story's page dark. */
  async darken(): Promise<void> {
    place.querySelector('.story')?.classList.add('dark');
    await settled(place);
  },

  /** Spreads all text from now on, as a reader may (WCAG 2.2, 1.4.12). */
  spread(): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } ' +
        'p { margin-block-end: 2em !important }',
    );
    document.adoptedStyleSheets = [sheet];
  },

  /** What went wrong since the page was opened: what its policy has forbidden, errors, requests to other hosts. */
  complaints,
};

/** Puts the keyboard at the beginning of the page. */
function focusPage(): void {
  document.body.tabIndex = -1;
  document.body.focus();
  scrollTo(0, 0);
}

/** What a test may ask of the page. */
export type Stage = typeof stage;

declare global {
  var stage: Stage;
}

globalThis.stage = stage;
