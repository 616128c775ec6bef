/** The script of the page that shows one story after the other; tests talk to it through `globalThis.stage`. */
import { html, render } from 'lit';
import { violations } from './violations.js';
import { settled } from './settled.js';
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

  /** What the page's policy has forbidden since the page was opened. */
  violations: () => [...violations],
};

/** What a test may ask of the page. */
export type Stage = typeof stage;

declare global {
  var stage: Stage;
}

globalThis.stage = stage;
