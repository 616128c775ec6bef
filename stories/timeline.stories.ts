import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@teilhabe/elements/define';
import { loaded } from './loaded.js';
import { inPlace, PLACES, type Place } from './place.js';
import { publish } from './publication.js';

interface Arguments {
  src: string;
  lanes: string;
  lang: string;
  place: Place;
}

const meta: Meta<Arguments> = {
  title: 'Elements/Timeline',
  component: 'teilhabe-timeline',
  args: { src: publish(), lanes: '', lang: 'de', place: '' },
  play: loaded,
  argTypes: { place: { control: 'select', options: [...PLACES] } },
  render: ({ src, lanes, lang, place }) =>
    inPlace(place, html`<teilhabe-timeline src=${src} lanes=${lanes} lang=${lang}></teilhabe-timeline>`),
};

export default meta;
type Story = StoryObj<Arguments>;

export const Default: Story = {};

export const English: Story = { args: { lang: 'en' } };

export const OneLane: Story = { args: { lanes: 'city' } };

export const Empty: Story = {
  args: { src: publish((files) => files['records/timeline.json'].items.splice(0)) },
};

/** A timeline holds no number about people; what it may withhold is a date. */
export const Suppressed: Story = {
  args: {
    src: publish((files) => {
      for (const item of files['records/timeline.json'].items) item.date = null;
    }),
  },
};

export const LongLabels: Story = {
  args: {
    src: publish((files) => {
      for (const item of files['records/timeline.json'].items) {
        item.title.de += ' mit allen beteiligten Vereinen, Verbänden, Kirchengemeinden und Migrantenorganisationen';
        item.laneTitle.de += ' einschließlich aller Steuerungs-, Arbeits- und Projektgruppen';
      }
    }),
  },
};

export const RightToLeft: Story = { args: { place: 'rtl' } };

export const Dark: Story = { args: { place: 'dark' } };

export const Narrow: Story = { args: { place: 'narrow' } };
