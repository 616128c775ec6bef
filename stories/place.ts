import { html, type TemplateResult } from 'lit';
import './stories.css';

/** Where a story stands: an ordinary page, a dark one, one of a telephone's width, one from right to left, or two of these. */
export type Place = '' | 'dark' | 'narrow' | 'rtl' | 'narrow rtl' | 'dark rtl' | 'dark narrow';

/** The places, for a control that chooses. */
export const PLACES: readonly Place[] = ['', 'dark', 'narrow', 'rtl', 'narrow rtl', 'dark rtl', 'dark narrow'];

/** The element in its place. */
export function inPlace(place: Place, element: TemplateResult): TemplateResult {
  return html`<div class="story ${place}" dir=${place.includes('rtl') ? 'rtl' : 'ltr'} lang="de">${element}</div>`;
}
