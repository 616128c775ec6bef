/** Runs the built command for each list of arguments that comes, and answers with what it printed; see command.ts. */
import { workerData } from 'node:worker_threads';
import { run } from '@teilhabe/cli';

const { port, done } = workerData;

port.on('message', async ({ args, env }) => {
  process.env = env;
  const printed = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'])
    process[name].write = (text) => {
      printed[name] += text;
      return true;
    };
  const answer = { status: await run(args), ...printed };
  port.postMessage(answer);
  Atomics.store(done, 0, 1);
  Atomics.notify(done, 0);
});
