import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@teilhabe/elements/define';
import { loaded } from './loaded.js';
import { muensterAreas, muensterItems, muensterSource } from './muenster.js';
import { inPlace, PLACES, type Place } from './place.js';
import { publish } from './publication.js';

interface Arguments {
  src: string;
  area: string;
  asOf: string;
  recommendation: string;
  lang: string;
  place: Place;
}

const meta: Meta<Arguments> = {
  title: 'Elements/Recommendations',
  component: 'teilhabe-recommendations',
  args: { src: publish(), area: '', asOf: '', recommendation: '', lang: 'de', place: '' },
  play: loaded,
  argTypes: { place: { control: 'select', options: [...PLACES] } },
  render: ({ src, area, asOf, recommendation, lang, place }) =>
    inPlace(
      place,
      html`<teilhabe-recommendations
        src=${src}
        area=${area}
        as-of=${asOf}
        recommendation=${recommendation}
        lang=${lang}
      ></teilhabe-recommendations>`,
    ),
};

export default meta;
type Story = StoryObj<Arguments>;

export const Default: Story = {};

export const English: Story = { args: { lang: 'en' } };

export const PastDay: Story = { args: { asOf: '2023-12-31' } };

export const OneRecommendation: Story = { args: { recommendation: 'r-9-2-1-k1' } };

/** A real plan: 54 measures of the city of Münster with three progress reports. */
export const Muenster: Story = {
  args: {
    src: publish((files) => {
      Object.assign(files['records/recommendations.json'], { items: muensterItems });
      const about = files['index.json'].extension.teilhabe;
      Object.assign(about, {
        areas: muensterAreas,
        edition: '2018-12-31',
        publisher: muensterSource,
        records: { recommendations: about.records.recommendations },
      });
    }),
  },
};

export const Empty: Story = {
  args: { src: publish((files) => files['records/recommendations.json'].items.splice(0)) },
};

/** Instead of the records there is something else. */
export const Broken: Story = {
  args: { src: publish((files) => Object.assign(files['records/recommendations.json'], { items: 'none' })) },
};

export const LongLabels: Story = {
  args: {
    src: publish((files) => {
      for (const item of files['records/recommendations.json'].items) {
        item.title.de += ' und dabei alle beteiligten Vereine, Verbände und Migrantenorganisationen einbeziehen';
      }
      for (const area of files['index.json'].extension.teilhabe.areas) {
        area.title.de += ' einschließlich aller Steuerungs-, Arbeits- und Projektgruppen';
      }
    }),
  },
};

export const RightToLeft: Story = { args: { place: 'rtl' } };

export const Arabic: Story = { args: { lang: 'ar', place: 'rtl' } };

export const Dark: Story = { args: { place: 'dark' } };

export const Narrow: Story = { args: { place: 'narrow' } };
