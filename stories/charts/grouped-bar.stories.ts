import type { Meta } from '@storybook/web-components-vite';
import {
  argumentsOf,
  chartStory,
  longLabels,
  suppressed,
  type ChartArguments,
  type ChartStory,
} from './chart-story.js';
import { officesBySex } from './datasets.js';

const meta: Meta<ChartArguments> = {
  ...chartStory,
  title: 'Charts/Grouped bar',
  args: argumentsOf('grouped-bar', officesBySex),
};

export default meta;

export const Default: ChartStory = {};

export const Suppressed: ChartStory = suppressed(officesBySex);

export const LongLabels: ChartStory = longLabels(officesBySex);
