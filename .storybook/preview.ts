import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { manifest } from '../stories/guide/manifest.js';

// What the elements say of themselves is the documentation of their stories, too.
if (manifest) setCustomElementsManifest(manifest);

/** Every story is checked with axe; a violation fails its test. */
const preview: Preview = {
  tags: ['autodocs'],
  parameters: { a11y: { test: 'error' }, options: { storySort: { order: ['Guide', 'Elements', 'Charts'] } } },
};

export default preview;
