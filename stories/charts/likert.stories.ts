import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { inPlace } from '../place.js';
import type { PublicationFiles } from '../../test/fixtures/publication-files.js';
import { hide, publish } from '../publication.js';
import { chartStory, type ChartArguments, type ChartStory } from './chart-story.js';

/** The answers are those of the publication that all elements show. */
const meta: Meta<ChartArguments> = {
  ...chartStory,
  title: 'Charts/Likert',
  args: { src: publish(), view: 'likert', lang: 'de', place: '' },
  render: ({ src, view, lang, place }) =>
    inPlace(
      place,
      html`<teilhabe-indicator src=${src} indicator="pr9" view=${view} lang=${lang}></teilhabe-indicator>`,
    ),
};

export default meta;

export const Default: ChartStory = {};

export const Suppressed: ChartStory = {
  args: { src: publish((published) => hide(published['indicators/pr9.json'])), place: 'dark' },
};

export const LongLabels: ChartStory = {
  args: {
    src: publish((published: PublicationFiles) => {
      const { label } = published['indicators/pr9.json'].dimension.answer.category;
      for (const code of Object.keys(label) as (keyof typeof label)[])
        label[code] += ', wenn ich an alle Angebote des letzten Jahres denke';
    }),
    place: 'narrow rtl',
  },
};
