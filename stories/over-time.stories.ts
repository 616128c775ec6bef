import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@teilhabe/elements/define';
import { loaded } from './loaded.js';
import { inPlace, type Place } from './place.js';
import { clear, hide, publish } from './publication.js';

interface Arguments {
  src: string;
  breakdown: string;
  view: 'heatmap' | 'small-multiples' | 'sparkline' | 'key-figure';
  place: Place;
}

const meta: Meta<Arguments> = {
  title: 'Charts/Over time',
  component: 'teilhabe-indicator',
  args: { src: publish(), breakdown: 'department', view: 'heatmap', place: '' },
  play: loaded,
  argTypes: { place: { control: 'select', options: ['', 'dark', 'narrow', 'rtl'] } },
  render: ({ src, breakdown, view, place }) =>
    inPlace(
      place,
      html`<teilhabe-indicator src=${src} indicator="hr1" breakdown=${breakdown} view=${view}></teilhabe-indicator>`,
    ),
};

export default meta;
type Story = StoryObj<Arguments>;

const empty = () =>
  publish((files) => {
    clear(files['indicators/hr1.json']);
    clear(files['indicators/hr1~department.json']);
  });
const secret = () =>
  publish((files) => {
    hide(files['indicators/hr1.json']);
    hide(files['indicators/hr1~department.json']);
  });
const longLabels = () =>
  publish((files) => {
    const { label } = files['indicators/hr1~department.json'].dimension.department.category;
    label.main = 'Amt für Zentrale Dienste, Organisation, Personalentwicklung und Digitalisierung der Verwaltung';
    label.order = 'Straßenverkehrsbehördenangelegenheitenkoordinierungsstelle';
  });

export const Heatmap: Story = {};

export const HeatmapEmpty: Story = { args: { src: empty() } };

export const HeatmapSuppressed: Story = { args: { src: secret() } };

export const HeatmapLongLabels: Story = { args: { src: longLabels(), place: 'narrow' } };

export const HeatmapRightToLeft: Story = { args: { place: 'rtl' } };

export const HeatmapDark: Story = { args: { place: 'dark' } };

export const SmallMultiples: Story = { args: { view: 'small-multiples' } };

export const SmallMultiplesSuppressed: Story = { args: { view: 'small-multiples', src: secret() } };

export const SmallMultiplesLongLabels: Story = {
  args: { view: 'small-multiples', src: longLabels(), place: 'narrow' },
};

export const SmallMultiplesRightToLeft: Story = { args: { view: 'small-multiples', place: 'rtl' } };

export const SmallMultiplesDark: Story = { args: { view: 'small-multiples', place: 'dark' } };

export const KeyFigure: Story = { args: { view: 'key-figure', breakdown: '' } };

export const KeyFigureSuppressed: Story = { args: { view: 'key-figure', breakdown: '', src: secret() } };

export const KeyFigureNarrow: Story = { args: { view: 'key-figure', breakdown: '', place: 'narrow' } };

export const KeyFigureRightToLeft: Story = { args: { view: 'key-figure', breakdown: '', place: 'rtl' } };

export const Sparkline: Story = { args: { view: 'sparkline', breakdown: '' } };

export const SparklineSuppressed: Story = { args: { view: 'sparkline', breakdown: '', src: secret() } };
