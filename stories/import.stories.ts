import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { TeilhabeImport } from '@teilhabe/workshop/element';
import { html } from 'lit';
import { inPlace, PLACES, type Place } from './place.js';
import answers from './workshop-answers.json';

type Answers = keyof typeof answers;

/** How far the clerk has come. */
type Progress = 'nothing' | 'read' | 'computed';

/** The element with a worker that gives recorded answers: a story is no place for a clerk's file. */
class StoryImport extends TeilhabeImport {
  answers: Answers = 'de';
  progress: Progress = 'nothing';

  override worker = {
    onmessage: null as NonNullable<TeilhabeImport['worker']>['onmessage'],
    postMessage: ({ ask, id }: { readonly ask: 'read' | 'run'; readonly id: number }) => {
      const answer = structuredClone(answers[this.answers][ask]);
      this.worker.onmessage?.(new MessageEvent('message', { data: { ...answer, id } as never }));
    },
  };

  protected override firstUpdated(): void {
    if (this.progress !== 'nothing') void this.#goOn();
  }

  async #goOn(): Promise<void> {
    await this.take([new File([''], 'Kurse.csv')]);
    await this.updateComplete;
    const [title, publisher, day] = this.renderRoot.querySelectorAll<HTMLInputElement>('.wide input');
    for (const [input, text] of [[title, 'Monitor'] as const, [publisher, 'Stadt Musterstadt'] as const])
      if (input) Object.assign(input, { value: text }).dispatchEvent(new Event('input'));
    // The same on every day.
    if (day) Object.assign(day, { value: '2026-03-01' }).dispatchEvent(new Event('change'));
    await this.updateComplete;
    if (this.progress === 'computed') this.renderRoot.querySelector<HTMLElement>('.go button')?.click();
  }
}

if (customElements.get('teilhabe-import') === undefined) customElements.define('teilhabe-import', StoryImport);

interface Arguments {
  answers: Answers;
  progress: Progress;
  lang: string;
  place: Place;
}

const meta: Meta<Arguments> = {
  title: 'Elements/Import',
  args: { answers: 'de', progress: 'computed', lang: 'de', place: '' },
  argTypes: { place: { control: 'select', options: [...PLACES] } },
  render: ({ answers: given, progress, lang, place }) =>
    inPlace(place, html`<teilhabe-import lang=${lang} .answers=${given} .progress=${progress}></teilhabe-import>`),
};

export default meta;
type Story = StoryObj<Arguments>;

export const Default: Story = {};

export const Empty: Story = { args: { progress: 'nothing' } };

export const Recognised: Story = { args: { progress: 'read' } };

export const Faulty: Story = { args: { answers: 'faulty' } };

export const English: Story = { args: { answers: 'en', lang: 'en' } };

/** A page in a language that the workshop does not speak shows it in German, from left to right. */
export const InArabicPage: Story = { args: { lang: 'ar', place: 'rtl' } };

export const Narrow: Story = { args: { place: 'narrow' } };

export const Dark: Story = { args: { place: 'dark' } };
