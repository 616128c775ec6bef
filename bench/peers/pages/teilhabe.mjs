import { drawn } from './shares.mjs';

// An element is ready when its chart is drawn; what it is read with follows once that is painted.
document.querySelector('teilhabe-indicator').addEventListener('teilhabe-state', ({ detail }) => {
  if (detail.state === 'ready') drawn();
});
