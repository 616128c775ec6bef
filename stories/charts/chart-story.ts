import type { View } from '@teilhabe/charts';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@teilhabe/elements/define';
import { loaded } from '../loaded.js';
import { inPlace, PLACES, type Place } from '../place.js';
import type { State } from './datasets.js';

/** What a story of a chart may change. */
export interface ChartArguments {
  src: string;
  view: View;
  lang: string;
  place: Place;
}

export type ChartStory = StoryObj<ChartArguments>;

/** What the stories of all charts have in common: the indicator's card with its view, once it is loaded. */
export const chartStory = {
  component: 'teilhabe-indicator',
  play: loaded,
  argTypes: { place: { control: 'select', options: [...PLACES] } },
  render: ({ src, view, lang, place }: ChartArguments) =>
    inPlace(place, html`<teilhabe-indicator src=${src} view=${view} lang=${lang}></teilhabe-indicator>`),
} satisfies Meta<ChartArguments>;

/** The usual numbers of a chart on an ordinary page. */
export function argumentsOf(view: View, numbers: (state?: State) => string): ChartArguments {
  return { src: numbers(), view, lang: 'de', place: '' };
}

/** Numbers that are all or mostly kept secret, in the dark. */
export function suppressed(numbers: (state?: State) => string): ChartStory {
  return { args: { src: numbers('suppressed'), place: 'dark' } };
}

/** Long names in German and Arabic, on a telephone and from right to left. */
export function longLabels(numbers: (state?: State) => string): ChartStory {
  return { args: { src: numbers('long'), place: 'narrow rtl', lang: 'ar' } };
}
