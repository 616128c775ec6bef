/** `npm run stories` builds the Storybook into storybook-static; `npm run stories -- --dev` serves it on 127.0.0.1:6006. */
import { build } from './lib/build.mjs';
import { install } from './lib/install.mjs';
import { requireNode } from './lib/node-version.mjs';
import { main, say } from './lib/say.mjs';
import { stayWith } from './lib/stay-with.mjs';

const storybook = 'node_modules/storybook/dist/bin/dispatcher.js';
const develop = ['dev', '--ci', '--no-open', '--host', '127.0.0.1', '--port', '6006', '--exact-port'];
const bake = ['build', '--output-dir', 'storybook-static', '--quiet'];

await main(async () => {
  requireNode();
  await install();
  await build();
  const serving = process.argv.includes('--dev');
  say(serving ? 'Serving the stories at http://127.0.0.1:6006 …' : 'Building the stories into storybook-static …');
  const env = { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' };
  return stayWith(process.execPath, [storybook, ...(serving ? develop : bake)], { env });
});
