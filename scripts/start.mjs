/** `npm start [-- --port 9000 …]`: installs, builds, publishes the example monitor and serves it with the example page. */
import { build } from './lib/build.mjs';
import { install } from './lib/install.mjs';
import { requireNode } from './lib/node-version.mjs';
import { main, say } from './lib/say.mjs';
import { stayWith } from './lib/stay-with.mjs';

const serve = ['packages/cli/bin/teilhabe.mjs', 'serve', 'data/wetzlar', '--page', 'examples/page.html', '--watch'];

await main(async () => {
  requireNode();
  await install();
  await build();
  say('Publishing and serving data/wetzlar; Ctrl-C ends it …');
  return stayWith(process.execPath, [...serve, ...process.argv.slice(2)]);
});
