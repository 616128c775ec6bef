import type { Meta } from '@storybook/web-components-vite';
import {
  argumentsOf,
  chartStory,
  longLabels,
  suppressed,
  type ChartArguments,
  type ChartStory,
} from './chart-story.js';
import { stages } from './datasets.js';

const meta: Meta<ChartArguments> = {
  ...chartStory,
  title: 'Charts/Funnel',
  args: argumentsOf('funnel', stages),
};

export default meta;

export const Default: ChartStory = {};

export const Suppressed: ChartStory = suppressed(stages);

export const LongLabels: ChartStory = longLabels(stages);
