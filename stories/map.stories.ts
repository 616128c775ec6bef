import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@teilhabe/elements/define';
import basel from './data/basel.json';
import hamburg from './data/hamburg.json';
import koeln from './data/koeln.json';
import { loaded } from './loaded.js';
import { inPlace, PLACES, type Place } from './place.js';
import { clear, hide, publish, publishDataset, publishFile } from './publication.js';

interface Arguments {
  src: string;
  indicator: string;
  breakdown: string;
  period: string;
  boundaries: string;
  lang: string;
  place: Place;
}

const meta: Meta<Arguments> = {
  title: 'Elements/Map',
  component: 'teilhabe-map',
  args: { src: publish(), indicator: 'hr1', breakdown: '', period: '', boundaries: '', lang: 'de', place: '' },
  play: loaded,
  argTypes: { place: { control: 'select', options: [...PLACES] } },
  render: ({ src, indicator, breakdown, period, boundaries, lang, place }) =>
    inPlace(
      place,
      html`<teilhabe-map
        src=${src}
        indicator=${indicator}
        breakdown=${breakdown}
        period=${period}
        boundaries=${boundaries}
        lang=${lang}
      ></teilhabe-map>`,
    ),
};

export default meta;
type Story = StoryObj<Arguments>;

/** A dataset of a statistics office with its map. */
const from = ({ dataset, geo }: { readonly dataset: object; readonly geo: object }): Partial<Arguments> => ({
  ...{ src: publishDataset(dataset), boundaries: publishFile(geo), indicator: '' },
});

export const Default: Story = {};

export const English: Story = { args: { lang: 'en' } };

/** Figures of Stadt Köln, 2012 (CC BY); outlines rounded to about a kilometre. */
export const Koeln: Story = { args: from(koeln) };

/** Figures of Statistisches Amt Basel-Stadt, 2024; the tiles are an arrangement of our own. */
export const Basel: Story = { args: from(basel) };

/** Figures of Statistikamt Nord, 2013 (dl-de/by-2-0); some districts, the tiles are an arrangement of our own. */
export const Hamburg: Story = { args: from(hamburg) };

export const Empty: Story = { args: { src: publish((files) => clear(files['indicators/hr1~department.json'])) } };

export const Suppressed: Story = { args: { src: publish((files) => hide(files['indicators/hr1~department.json'])) } };

/** Boundaries in metres are refused with the remedy. */
export const OtherCoordinates: Story = {
  args: {
    src: publish((files) => {
      Object.assign(files['geo/department.json'], {
        crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::25832' } },
      });
    }),
  },
};

/** Absolute numbers colour no area. */
export const Counts: Story = {
  args: {
    src: publish((files) => {
      files['indicators/hr1~department.json'].extension.teilhabe.measureType = 'count';
    }),
  },
};

export const LongLabels: Story = {
  args: {
    src: publish((files) => {
      const { label } = files['indicators/hr1~department.json'].dimension.department.category;
      for (const code of Object.keys(label) as (keyof typeof label)[]) {
        label[code] += ' mit allen nachgeordneten Dienststellen';
      }
    }),
  },
};

export const RightToLeft: Story = { args: { place: 'rtl', lang: 'ar' } };

export const Dark: Story = { args: { place: 'dark' } };

export const DarkRightToLeft: Story = { args: { place: 'dark rtl', lang: 'ar' } };

export const Narrow: Story = { args: { ...from(basel), place: 'narrow' } };
