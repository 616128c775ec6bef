import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@teilhabe/elements/define';
import { loaded } from './loaded.js';
import { inPlace, PLACES, type Place } from './place.js';
import { hide, publish } from './publication.js';

interface Arguments {
  src: string;
  indicator: string;
  period: string;
  link: string;
  lang: string;
  place: Place;
}

const meta: Meta<Arguments> = {
  title: 'Elements/Key figure',
  component: 'teilhabe-key-figure',
  args: { src: publish(), indicator: 'hr1', period: '', link: '', lang: 'de', place: '' },
  play: loaded,
  argTypes: { place: { control: 'select', options: [...PLACES] } },
  render: ({ src, indicator, period, link, lang, place }) =>
    inPlace(
      place,
      html`<teilhabe-key-figure
        src=${src}
        indicator=${indicator}
        period=${period}
        link=${link}
        lang=${lang}
      ></teilhabe-key-figure>`,
    ),
};

export default meta;
type Story = StoryObj<Arguments>;

export const Default: Story = { args: { link: '#hr1' } };

export const Sentence: Story = { args: { indicator: 'pr9' } };

export const Suppressed: Story = { args: { src: publish((files) => hide(files['indicators/hr1.json'])) } };

export const RightToLeft: Story = { args: { place: 'rtl', lang: 'ar' } };

export const Dark: Story = { args: { place: 'dark' } };
