import type { Preview } from '@storybook/web-components-vite';

/** Every story is checked with axe; a violation fails its test. */
const preview: Preview = {
  tags: ['autodocs'],
  parameters: { a11y: { test: 'error' } },
};

export default preview;
