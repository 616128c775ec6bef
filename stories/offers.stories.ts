import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@teilhabe/elements/define';
import { loaded } from './loaded.js';
import { inPlace, PLACES, type Place } from './place.js';
import { publish } from './publication.js';

interface Arguments {
  src: string;
  district: string;
  level: string;
  lang: string;
  place: Place;
}

const meta: Meta<Arguments> = {
  title: 'Elements/Offers',
  component: 'teilhabe-offers',
  args: { src: publish(), district: '', level: '', lang: 'de', place: '' },
  play: loaded,
  argTypes: { place: { control: 'select', options: [...PLACES] } },
  render: ({ src, district, level, lang, place }) =>
    inPlace(
      place,
      html`<teilhabe-offers src=${src} district=${district} level=${level} lang=${lang}></teilhabe-offers>`,
    ),
};

export default meta;
type Story = StoryObj<Arguments>;

export const Default: Story = {};

export const English: Story = { args: { lang: 'en' } };

export const OneDistrict: Story = { args: { district: 'centre' } };

export const ServicesOnly: Story = {
  args: { src: publish((files) => files['records/offers.json'].items.splice(0)) },
};

export const Empty: Story = {
  args: {
    src: publish((files) => {
      files['records/offers.json'].items.splice(0);
      files['records/services.json'].items.splice(0);
    }),
  },
};

export const Broken: Story = {
  args: {
    src: publish((files) => Object.assign(files['records/offers.json'].items[0]!, { title: 5 })),
  },
};

export const LongLabels: Story = {
  args: {
    src: publish((files) => {
      for (const item of files['records/offers.json'].items) {
        item.title.de += ' mit allen beteiligten Vereinen, Verbänden, Kirchengemeinden und Migrantenorganisationen';
      }
    }),
  },
};

export const RightToLeft: Story = { args: { place: 'rtl' } };

export const Dark: Story = { args: { place: 'dark' } };

export const Narrow: Story = { args: { place: 'narrow' } };
