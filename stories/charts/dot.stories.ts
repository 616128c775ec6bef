import type { Meta } from '@storybook/web-components-vite';
import {
  argumentsOf,
  chartStory,
  longLabels,
  suppressed,
  type ChartArguments,
  type ChartStory,
} from './chart-story.js';
import { officesOverTime } from './datasets.js';

const meta: Meta<ChartArguments> = {
  ...chartStory,
  title: 'Charts/Dot',
  args: argumentsOf('dot', officesOverTime),
};

export default meta;

export const Default: ChartStory = {};

export const Suppressed: ChartStory = suppressed(officesOverTime);

export const LongLabels: ChartStory = longLabels(officesOverTime);
