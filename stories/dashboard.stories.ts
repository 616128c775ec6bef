import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@teilhabe/elements/define';
import { loaded } from './loaded.js';
import { inPlace, PLACES, type Place } from './place.js';
import { hide, publish } from './publication.js';

interface Arguments {
  src: string;
  view: string;
  area: string;
  instrument: string;
  search: string;
  breakdown: string;
  compare: string;
  lang: string;
  place: Place;
}

const meta: Meta<Arguments> = {
  title: 'Elements/Dashboard',
  component: 'teilhabe-dashboard',
  args: {
    src: publish(),
    view: 'auto',
    area: '',
    instrument: '',
    search: '',
    breakdown: '',
    compare: '',
    lang: 'de',
    place: '',
  },
  play: loaded,
  argTypes: {
    view: { control: 'select', options: ['auto', 'overview', 'cards', 'compare', 'instrument'] },
    place: { control: 'select', options: [...PLACES] },
  },
  render: ({ src, view, area, instrument, search, breakdown, compare, lang, place }) =>
    inPlace(
      place,
      html`<teilhabe-dashboard
        src=${src}
        view=${view}
        area=${area}
        instrument=${instrument}
        search=${search}
        breakdown=${breakdown}
        compare=${compare}
        lang=${lang}
      ></teilhabe-dashboard>`,
    ),
};

export default meta;
type Story = StoryObj<Arguments>;

export const Default: Story = {};

export const English: Story = { args: { lang: 'en' } };

export const OneArea: Story = { args: { area: '9.2.1' } };

export const Cards: Story = { args: { view: 'cards', breakdown: 'department' } };

export const Comparison: Story = { args: { view: 'compare', compare: 'hr1 pr9' } };

export const Instrument: Story = { args: { view: 'instrument', instrument: 'swot' } };

export const Search: Story = { args: { search: 'migra' } };

export const NoMatch: Story = { args: { search: 'xyz' } };

export const Empty: Story = { args: { src: publish((files) => files['index.json'].link.item.splice(0)) } };

export const Suppressed: Story = { args: { src: publish((files) => hide(files['indicators/hr1.json'])) } };

export const LongLabels: Story = {
  args: {
    src: publish((files) => {
      const { areas, title } = files['index.json'].extension.teilhabe;
      title.de = 'Integrations- und Vielfaltsmonitoring der Universitätsstadt und ihrer Verwaltungseinheiten';
      for (const area of areas) area.title.de += ', Zusammenleben, Beteiligung und Antidiskriminierungsarbeit';
      for (const item of files['index.json'].link.item)
        item.extension.title.de += ' in allen Einrichtungen und Betrieben';
    }),
  },
};

export const RightToLeft: Story = { args: { place: 'rtl' } };

export const Dark: Story = { args: { place: 'dark' } };

export const Narrow: Story = { args: { place: 'narrow' } };
