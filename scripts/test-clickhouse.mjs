/**
 * `npm run test:clickhouse`: installs ClickHouse where it can, starts two shards on this computer, runs what is tested against
 * them, and ends them. `npm run test:clickhouse -- PATH` runs these tests only. Says why when it cannot, and that is no failure.
 */
import { provideClickhouse } from './clickhouse/install.mjs';
import { closingLine } from './lib/counts.mjs';
import { main, say } from './lib/say.mjs';
import { runVitest } from './lib/vitest.mjs';

await main(async () => {
  const missing = await provideClickhouse();
  if (missing !== null) {
    say(`The tests against ClickHouse did not run: ${missing}`);
    return 0;
  }
  const paths = process.argv.slice(2);
  const counts = await runVitest(['--project=unit', ...(paths.length > 0 ? paths : ['test/engines/clickhouse'])]);
  say(closingLine(counts));
  return counts.failed === 0 ? 0 : 1;
});
