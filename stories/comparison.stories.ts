import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@teilhabe/elements/define';
import type { PublicationFiles } from '../test/fixtures/publication-files.js';
import { loaded } from './loaded.js';
import { inPlace, PLACES, type Place } from './place.js';
import { clear, hide, publish } from './publication.js';

interface Arguments {
  sources: string;
  indicator: string;
  town: number;
  period: string;
  lang: string;
  place: Place;
}

/** A town's publication: the fixture under another name, its values by another factor. */
function town(name: string, factor: number, change: (files: PublicationFiles) => void = () => undefined): string {
  return publish((files) => {
    files['index.json'].extension.teilhabe.publisher = name;
    const dataset = files['indicators/hr1.json'];
    const measures: readonly string[] = dataset.dimension.measure.category.index;
    dataset.value = dataset.value.map((value, i) => {
      const isShare = ['value', 'lower', 'upper'].includes(measures[i % measures.length]!);
      return value !== null && isShare ? Math.round(value * factor * 10) / 10 : value;
    });
    change(files);
  });
}

const OWN = town('Musterstadt', 1);
const THREE = [OWN, town('Zettstadt', 1.25), town('Adorf', 0.8)].join(' ');
const SIX = [THREE, town('Mittlingen', 0.95), town('Öhrstadt', 1.1), town('Nordheim', 1.4)].join(' ');
const redefined = town('Andersheim', 2, (files) => {
  files['indicators/hr1.json'].extension.teilhabe.definition = {
    de: 'Beschäftigte, die im Ausland geboren sind, unter allen Beschäftigten.',
    en: 'Staff born abroad among all staff.',
  };
});
const late = town('Spätheim', 1.6, (files) => {
  const dataset = files['indicators/hr1.json'];
  const { category } = dataset.dimension.period;
  category.index.pop();
  dataset.size[0] = category.index.length;
  dataset.value.splice(category.index.length * dataset.dimension.measure.category.index.length);
});

const meta: Meta<Arguments> = {
  title: 'Elements/Comparison',
  component: 'teilhabe-comparison',
  args: { sources: THREE, indicator: 'hr1', town: 1, period: '', lang: 'de', place: '' },
  play: loaded,
  argTypes: { place: { control: 'select', options: [...PLACES] } },
  render: ({ sources, indicator, town: own, period, lang, place }) =>
    inPlace(
      place,
      html`<teilhabe-comparison
        sources=${sources}
        indicator=${indicator}
        town=${own}
        period=${period}
        lang=${lang}
      ></teilhabe-comparison>`,
    ),
};

export default meta;
type Story = StoryObj<Arguments>;

export const Default: Story = {};

export const English: Story = { args: { lang: 'en' } };

/** With four others or more the band is their middle half. */
export const Quartiles: Story = { args: { sources: SIX } };

export const OtherTown: Story = { args: { town: 3 } };

/** A town that counts something else is not in the chart; the words say why. */
export const OtherDefinition: Story = { args: { sources: `${THREE} ${redefined}` } };

/** A town that has not published the latest year: its row says so, and the band leaves it out. */
export const MissingPeriod: Story = { args: { sources: `${THREE} ${late}` } };

/** The same towns in a year that all have published. */
export const CommonPeriod: Story = { args: { sources: `${THREE} ${late}`, period: '2023' } };

export const Unreachable: Story = { args: { sources: `${THREE} https://stories.example/gone/index.json` } };

export const Alone: Story = { args: { sources: OWN } };

export const Empty: Story = {
  args: { sources: town('Leerstadt', 1, (files) => clear(files['indicators/hr1.json'])) },
};

export const Suppressed: Story = {
  args: { sources: `${THREE} ${town('Geheimstadt', 1, (files) => hide(files['indicators/hr1.json']))}` },
};

export const LongLabels: Story = {
  args: { sources: `${OWN} ${town('Verbandsgemeinde Oberes Tal mit allen Ortsteilen und Weilern', 1.2)}` },
};

export const RightToLeft: Story = { args: { place: 'rtl', lang: 'ar' } };

export const Dark: Story = { args: { place: 'dark' } };

export const Narrow: Story = { args: { sources: SIX, place: 'narrow' } };
