import type { Meta } from '@storybook/web-components-vite';
import {
  argumentsOf,
  chartStory,
  longLabels,
  suppressed,
  type ChartArguments,
  type ChartStory,
} from './chart-story.js';
import { people } from './datasets.js';

const meta: Meta<ChartArguments> = {
  ...chartStory,
  title: 'Charts/Part to whole',
  args: argumentsOf('part-to-whole', people),
};

export default meta;

export const Default: ChartStory = {};

export const Suppressed: ChartStory = suppressed(people);

export const LongLabels: ChartStory = longLabels(people);
