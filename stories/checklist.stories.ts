import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@teilhabe/elements/define';
import { loaded } from './loaded.js';
import { inPlace, PLACES, type Place } from './place.js';
import { publish } from './publication.js';

interface Arguments {
  src: string;
  preset: string;
  dimension: string;
  department: string;
  date: string;
  lang: string;
  place: Place;
}

const meta: Meta<Arguments> = {
  title: 'Elements/Checklist',
  component: 'teilhabe-checklist',
  args: { src: publish(), preset: '', dimension: '', department: '', date: '', lang: 'de', place: '' },
  play: loaded,
  argTypes: {
    place: { control: 'select', options: [...PLACES] },
    preset: { control: 'select', options: ['', 'charter', 'needs'] },
  },
  render: ({ src, preset, dimension, department, date, lang, place }) =>
    inPlace(
      place,
      html`<teilhabe-checklist
        src=${src}
        preset=${preset}
        dimension=${dimension}
        department=${department}
        date=${date}
        lang=${lang}
      ></teilhabe-checklist>`,
    ),
};

export default meta;
type Story = StoryObj<Arguments>;

export const Default: Story = {};

export const English: Story = { args: { lang: 'en' } };

/** The six commitments of the Charta der Vielfalt. */
export const Charter: Story = {
  args: {
    preset: 'charter',
    src: publish((files) => {
      const { items } = files['records/charter.json'];
      const before = items.map((item) => ({ ...item, id: `${item.commitment}-2023`, year: 2023, status: 'open' }));
      Object.assign(files['records/charter.json'], { items: [...before, ...items] });
    }),
  },
};

export const Needs: Story = { args: { preset: 'needs' } };

export const PastDay: Story = { args: { date: '2023-09-30' } };

export const OneDimension: Story = { args: { dimension: 'staff' } };

/** Nobody has judged anything, or nothing applies. */
export const WithoutValues: Story = {
  args: {
    src: publish((files) => {
      for (const [i, item] of files['records/checklist.json'].items.entries()) {
        Object.assign(item, { value: i % 2 === 0 ? 'notApplicable' : undefined });
      }
    }),
  },
};

export const Empty: Story = {
  args: { src: publish((files) => files['records/checklist.json'].items.splice(0)) },
};

/** Instead of the records there is something else. */
export const Broken: Story = {
  args: { src: publish((files) => Object.assign(files['records/checklist.json'], { items: 'none' })) },
};

export const LongLabels: Story = {
  args: {
    src: publish((files) => {
      for (const words of Object.values(files['records/checklist.json'].labels.department)) {
        words.de += ' einschließlich aller nachgeordneten Betriebe und Einrichtungen';
      }
    }),
  },
};

export const RightToLeft: Story = { args: { place: 'rtl' } };

export const Dark: Story = { args: { place: 'dark' } };

export const Narrow: Story = { args: { place: 'narrow' } };
