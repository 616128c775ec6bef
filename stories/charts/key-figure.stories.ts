import type { Meta } from '@storybook/web-components-vite';
import { argumentsOf, chartStory, suppressed, type ChartArguments, type ChartStory } from './chart-story.js';
import { totalOverTime } from './datasets.js';

const meta: Meta<ChartArguments> = {
  ...chartStory,
  title: 'Charts/Key figure',
  args: argumentsOf('key-figure', totalOverTime),
};

export default meta;

export const Default: ChartStory = {};

export const Suppressed: ChartStory = suppressed(totalOverTime);

export const RightToLeft: ChartStory = { args: { place: 'narrow rtl', lang: 'ar' } };
