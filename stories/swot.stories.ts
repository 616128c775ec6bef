import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@teilhabe/elements/define';
import { loaded } from './loaded.js';
import { inPlace, PLACES, type Place } from './place.js';
import { publish } from './publication.js';

interface Arguments {
  src: string;
  area: string;
  lang: string;
  place: Place;
}

const meta: Meta<Arguments> = {
  title: 'Elements/SWOT',
  component: 'teilhabe-swot',
  args: { src: publish(), area: '', lang: 'de', place: '' },
  play: loaded,
  argTypes: { place: { control: 'select', options: [...PLACES] } },
  render: ({ src, area, lang, place }) =>
    inPlace(place, html`<teilhabe-swot src=${src} area=${area} lang=${lang}></teilhabe-swot>`),
};

export default meta;
type Story = StoryObj<Arguments>;

export const Default: Story = {};

export const English: Story = { args: { lang: 'en' } };

export const OneField: Story = { args: { area: '8.2.2' } };

export const Empty: Story = {
  args: { src: publish((files) => files['records/swot.json'].items.splice(0)) },
};

/** A file that is not what the contract says. */
export const Broken: Story = {
  args: { src: publish((files) => Object.assign(files['records/swot.json'].items[0] ?? {}, { statement: 5 })) },
};

/** Every weakness and every threat has a recommendation. */
export const NoGaps: Story = {
  args: {
    src: publish((files) => {
      for (const item of files['records/swot.json'].items) Object.assign(item, { withoutMeasure: false });
    }),
  },
};

export const LongLabels: Story = {
  args: {
    src: publish((files) => {
      for (const item of files['records/swot.json'].items)
        item.statement.de +=
          ' Das gilt für Vereine, Verbände, Kirchengemeinden und Migrantenorganisationen gleichermaßen.';
    }),
  },
};

export const RightToLeft: Story = { args: { lang: 'ar', place: 'rtl' } };

export const Dark: Story = { args: { place: 'dark' } };

export const Narrow: Story = { args: { place: 'narrow' } };
