import { drawn } from './shares.mjs';

document.querySelector('teilhabe-indicator').addEventListener('teilhabe-state', async ({ target, detail }) => {
  if (detail.state !== 'ready') return;
  await target.updateComplete;
  drawn();
});
