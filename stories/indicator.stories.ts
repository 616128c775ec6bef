import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@teilhabe/elements/define';
import { loaded } from './loaded.js';
import { dateTimeline } from '../test/fixtures/dated-timeline.js';
import { inPlace, PLACES, type Place } from './place.js';
import { clear, hide, publish } from './publication.js';

interface Arguments {
  src: string;
  indicator: string;
  breakdown: string;
  events: string;
  lang: string;
  place: Place;
}

const meta: Meta<Arguments> = {
  title: 'Elements/Indicator',
  component: 'teilhabe-indicator',
  args: { src: publish(), indicator: 'hr1', breakdown: '', events: '', lang: 'de', place: '' },
  play: loaded,
  argTypes: { place: { control: 'select', options: [...PLACES] } },
  render: ({ src, indicator, breakdown, events, lang, place }) =>
    inPlace(
      place,
      html`<teilhabe-indicator
        src=${src}
        indicator=${indicator}
        breakdown=${breakdown}
        events=${events}
        lang=${lang}
      ></teilhabe-indicator>`,
    ),
};

export default meta;
type Story = StoryObj<Arguments>;

export const Default: Story = {};

export const English: Story = { args: { lang: 'en' } };

export const Answers: Story = { args: { indicator: 'pr9' } };

export const Empty: Story = { args: { src: publish((files) => clear(files['indicators/hr1.json'])) } };

export const Missing: Story = { args: { src: 'https://stories.example/nowhere/index.json' } };

/** The data do not come, so what the page holds itself stays in sight. */
export const MissingWithFigure: Story = {
  args: { src: 'https://stories.example/nowhere/index.json' },
  render: ({ src, indicator, lang, place }) =>
    inPlace(
      place,
      html`<teilhabe-indicator src=${src} indicator=${indicator} lang=${lang}>
        <figure>
          <figcaption>2025 hatten 24,0 % der Beschäftigten einen Migrationshintergrund.</figcaption>
        </figure>
      </teilhabe-indicator>`,
    ),
};

/** Some departments are too small to be shown. */
export const Suppressed: Story = { args: { breakdown: 'department' } };

export const SuppressedThroughout: Story = {
  args: { src: publish((files) => hide(files['indicators/hr1.json'])) },
};

export const LongLabels: Story = {
  args: {
    breakdown: 'department',
    src: publish((files) => {
      const { label } = files['indicators/hr1~department.json'].dimension.department.category;
      label.main = 'Amt für Zentrale Dienste, Organisation, Personalentwicklung und Digitalisierung der Verwaltung';
      label.youth = 'Jugendamt mit Kindertagesstätten, Allgemeinem Sozialen Dienst und Jugendhilfeplanung';
      label.order = 'Straßenverkehrsbehördenangelegenheitenkoordinierungsstelle';
    }),
  },
};

/** Entries of the timeline, one of them with a vague date. */
export const EventsOfTheTimeline: Story = {
  args: { events: 'kick-off council', src: publish((files) => dateTimeline(files)) },
};

/** The timeline does not come: the card stays, and says what is missing. */
export const EventsMissing: Story = {
  args: {
    events: 'kick-off',
    src: publish((files) => void Object.assign(files, { 'records/timeline.json': undefined })),
  },
};

export const RightToLeft: Story = { args: { place: 'rtl', breakdown: 'department' } };

export const Dark: Story = { args: { place: 'dark' } };

export const DarkSuppressed: Story = { args: { place: 'dark', breakdown: 'department' } };

export const Narrow: Story = { args: { place: 'narrow' } };

export const NarrowSuppressed: Story = { args: { place: 'narrow', breakdown: 'department' } };
