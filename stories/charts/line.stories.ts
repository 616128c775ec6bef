import type { Meta } from '@storybook/web-components-vite';
import {
  argumentsOf,
  chartStory,
  longLabels,
  suppressed,
  type ChartArguments,
  type ChartStory,
} from './chart-story.js';
import { officesOverTime, totalOverTime } from './datasets.js';

const meta: Meta<ChartArguments> = {
  ...chartStory,
  title: 'Charts/Line',
  args: argumentsOf('line', officesOverTime),
};

export default meta;

export const Default: ChartStory = {};

/** One line with its interval, target, band, break and event. */
export const Total: ChartStory = { args: { src: totalOverTime() } };

export const Suppressed: ChartStory = suppressed(officesOverTime);

export const LongLabels: ChartStory = longLabels(officesOverTime);
