/** `npm run build [-- --force]`: installs what is missing and builds the packages and the two bundles. */
import { build } from './lib/build.mjs';
import { install } from './lib/install.mjs';
import { requireNode } from './lib/node-version.mjs';
import { main } from './lib/say.mjs';

await main(async () => {
  requireNode();
  await install();
  await build({ force: process.argv.includes('--force') });
});
