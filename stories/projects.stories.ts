import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@teilhabe/elements/define';
import { withNumbers } from '../test/fixtures/project-numbers.js';
import { loaded } from './loaded.js';
import { inPlace, PLACES, type Place } from './place.js';
import bread from './pictures/bread.png?no-inline';
import courtyard from './pictures/courtyard.png?no-inline';
import { publish, publishBesidePictures } from './publication.js';

interface Arguments {
  src: string;
  kind: string;
  area: string;
  lang: string;
  place: Place;
}

const meta: Meta<Arguments> = {
  title: 'Elements/Projects',
  component: 'teilhabe-projects',
  args: { src: publish(), kind: 'project', area: '', lang: 'de', place: '' },
  play: loaded,
  argTypes: {
    place: { control: 'select', options: [...PLACES] },
    kind: { control: 'select', options: ['project', 'event', 'role-model'] },
  },
  render: ({ src, kind, area, lang, place }) =>
    inPlace(place, html`<teilhabe-projects src=${src} kind=${kind} area=${area} lang=${lang}></teilhabe-projects>`),
};

export default meta;
type Story = StoryObj<Arguments>;

export const Default: Story = {};

export const English: Story = { args: { lang: 'en' } };

/** Numbers of three protected datasets: one shown, one confidential, one that cannot be loaded. */
export const Numbers: Story = { args: { src: publish(withNumbers) } };

export const NumbersRightToLeft: Story = { args: { ...Numbers.args, lang: 'ar', place: 'rtl' } };

export const NumbersNarrow: Story = { args: { ...Numbers.args, place: 'dark narrow' } };

/** A picture of the publication's own server with its alternative text; one of another server is not shown. */
export const Picture: Story = {
  args: {
    src: publishBesidePictures((files) => {
      const [first, second] = files['records/projects.json'].items;
      const photoText = { de: 'Ein Schulhof mit Baum', en: 'A schoolyard with a tree' };
      Object.assign(first ?? {}, { photo: new URL(courtyard, location.href).href, photoText });
      Object.assign(second ?? {}, { photo: 'https://stories.example/courtyard.png', photoText });
    }),
  },
};

export const PictureRightToLeft: Story = { args: { ...Picture.args, lang: 'ar', place: 'rtl' } };

export const PictureNarrow: Story = { args: { ...Picture.args, place: 'dark narrow' } };

/** Events against yearly targets: one reached, one missed, one whose year is not over. */
export const Events: Story = { args: { kind: 'event' } };

export const EventsRightToLeft: Story = { args: { kind: 'event', lang: 'ar', place: 'rtl' } };

export const EventsNarrow: Story = { args: { kind: 'event', place: 'dark narrow' } };

export const EventsWithoutTargets: Story = {
  args: { kind: 'event', src: publish((files) => files['records/event-targets.json'].items.splice(0)) },
};

export const RoleModels: Story = { args: { kind: 'role-model' } };

/** A picture that shows what a role model does; the consent covers it. */
export const RoleModelsWithPicture: Story = {
  args: {
    kind: 'role-model',
    src: publishBesidePictures((files) => {
      const [first] = files['records/role-models.json'].items;
      Object.assign(first ?? {}, {
        photo: new URL(bread, location.href).href,
        photoText: { de: 'Ein Brot und ein Brötchen auf einem Tisch', en: 'A loaf and a roll on a table' },
      });
      first?.consentScope.push('photo');
    }),
  },
};

export const RoleModelsRightToLeft: Story = { args: { ...RoleModelsWithPicture.args, lang: 'ar', place: 'dark rtl' } };

export const RoleModelsNarrow: Story = { args: { ...RoleModelsWithPicture.args, place: 'narrow' } };

export const Empty: Story = { args: { src: publish((files) => files['records/projects.json'].items.splice(0)) } };

/** A file that is not what the contract says. */
export const Broken: Story = {
  args: { src: publish((files) => Object.assign(files['records/projects.json'].items[0] ?? {}, { title: 5 })) },
};

export const LongLabels: Story = {
  args: {
    src: publish((files) => {
      for (const item of files['records/projects.json'].items)
        item.title.de += ' für Vereine, Verbände, Kirchengemeinden und Migrantenorganisationen';
    }),
  },
};

export const RightToLeft: Story = { args: { lang: 'ar', place: 'rtl' } };

export const Dark: Story = { args: { place: 'dark' } };

export const Narrow: Story = { args: { place: 'narrow' } };
