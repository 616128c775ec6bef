import { html, type TemplateResult } from 'lit';
import './stories.css';

/** Where a story stands: an ordinary page, a dark one, one of a telephone's width, or one from right to left. */
export type Place = '' | 'dark' | 'narrow' | 'rtl';

/** The element in its place. */
export function inPlace(place: Place, element: TemplateResult): TemplateResult {
  return html`<div class="story ${place}" dir=${place === 'rtl' ? 'rtl' : 'ltr'} lang="de">${element}</div>`;
}
