import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@teilhabe/elements/define';
import { loaded } from './loaded.js';
import { inPlace, PLACES, type Place } from './place.js';
import { publish } from './publication.js';

interface Arguments {
  src: string;
  level: string;
  year: string;
  lang: string;
  place: Place;
}

const meta: Meta<Arguments> = {
  title: 'Elements/Network',
  component: 'teilhabe-network',
  args: { src: publish(), level: '', year: '', lang: 'de', place: '' },
  play: loaded,
  argTypes: { place: { control: 'select', options: [...PLACES] } },
  render: ({ src, level, year, lang, place }) =>
    inPlace(place, html`<teilhabe-network src=${src} level=${level} year=${year} lang=${lang}></teilhabe-network>`),
};

export default meta;
type Story = StoryObj<Arguments>;

export const Default: Story = {};

export const English: Story = { args: { lang: 'en' } };

export const OneLevel: Story = { args: { level: 'city' } };

export const AsOfAYear: Story = { args: { year: '2022' } };

export const Empty: Story = {
  args: { src: publish((files) => files['records/network.json'].items.splice(0)) },
};

/** Committees of which nobody knows who sits in them. */
export const WithoutMembers: Story = {
  args: {
    src: publish((files) => {
      for (const item of files['records/network.json'].items) Reflect.deleteProperty(item, 'members');
    }),
  },
};

export const Broken: Story = {
  args: {
    src: publish((files) => Object.assign(files['records/network.json'].items[0]!, { title: 5 })),
  },
};

export const LongLabels: Story = {
  args: {
    src: publish((files) => {
      for (const item of files['records/network.json'].items) {
        item.title.de += ' mit allen beteiligten Vereinen, Verbänden, Kirchengemeinden und Migrantenorganisationen';
      }
    }),
  },
};

export const RightToLeft: Story = { args: { place: 'rtl' } };

export const Dark: Story = { args: { place: 'dark' } };

export const Narrow: Story = { args: { place: 'narrow' } };
