import type { Meta } from '@storybook/web-components-vite';
import {
  argumentsOf,
  chartStory,
  longLabels,
  suppressed,
  type ChartArguments,
  type ChartStory,
} from './chart-story.js';
import { peopleBySex } from './datasets.js';

const meta: Meta<ChartArguments> = {
  ...chartStory,
  title: 'Charts/Stacked bar',
  args: argumentsOf('stacked-bar', peopleBySex),
};

export default meta;

export const Default: ChartStory = {};

export const Suppressed: ChartStory = suppressed(peopleBySex);

export const LongLabels: ChartStory = longLabels(peopleBySex);
