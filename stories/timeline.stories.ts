import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@teilhabe/elements/define';
import { loaded } from './loaded.js';
import { inPlace, PLACES, type Place } from './place.js';
import { publish, publishFile } from './publication.js';

interface Arguments {
  src: string;
  lanes: string;
  lang: string;
  place: Place;
  event: string;
}

const meta: Meta<Arguments> = {
  title: 'Elements/Timeline',
  component: 'teilhabe-timeline',
  args: { src: publish(), lanes: '', lang: 'de', place: '', event: '' },
  play: loaded,
  argTypes: { place: { control: 'select', options: [...PLACES] } },
  render: ({ src, lanes, lang, place, event }) =>
    inPlace(place, html`<teilhabe-timeline src=${src} lanes=${lanes} lang=${lang} event=${event}></teilhabe-timeline>`),
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

/** Twice nearer, around the entry that the page was opened with. */
export const Zoomed: Story = {
  args: { event: 'kick-off' },
  play: async (context) => {
    await loaded(context);
    const element = context.canvasElement.querySelector('teilhabe-timeline');
    for (let step = 0; step < 2; step += 1) {
      element?.shadowRoot?.querySelector<HTMLButtonElement>('.zoom button')?.click();
      await element?.updateComplete;
    }
  },
};

export const Broken: Story = { args: { src: publishFile({ items: 'none' }) } };

/** Fifty entries of ten years. */
export const Many: Story = {
  args: {
    src: publish((files) => {
      const { items } = files['records/timeline.json'];
      items.splice(0, items.length, ...Array.from({ length: 50 }, (_, i) => numbered(i)));
    }),
  },
};

function numbered(i: number) {
  const month = String((i % 12) + 1).padStart(2, '0');
  const day = `${2010 + ((i * 7) % 10)}-${month}-15`;
  const isCity = i % 2 === 1;
  return {
    id: `entry-${i}`,
    lane: isCity ? 'city' : 'administration',
    laneTitle: isCity
      ? { de: 'Stadtweiter Prozess', en: 'City-wide process' }
      : { de: 'Verwaltungsinterner Prozess', en: 'Administrative process' },
    kind: i % 10 === 9 ? 'phase' : 'event',
    title: { de: `Fachtag ${i + 1}`, en: `Symposium ${i + 1}` },
    description: { de: 'Ein Beispiel.', en: 'An example.' },
    date: { edtf: day, earliest: day, latest: day, precision: 'day', text: { de: day, en: day } },
  };
}
