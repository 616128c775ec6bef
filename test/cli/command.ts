import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';

/** What a command printed, and how it ended. */
export interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

const { port1: port, port2: theirs } = new MessageChannel();
const done = new Int32Array(new SharedArrayBuffer(4));
let worker: Worker | undefined;

/**
 * Runs the built command as a person in Germany would and gives what it printed. A thread of the test file holds the command,
 * because starting a process for each call takes longer than what most of them do; `serve.test.ts` starts real ones.
 */
export function teilhabe(...args: readonly string[]): Ended {
  worker ??= started();
  Atomics.store(done, 0, 0);
  port.postMessage({ args, env: environment() });
  Atomics.wait(done, 0, 0);
  const { message } = receiveMessageOnPort(port) as { message: Ended };
  return message;
}

/** What the command finds in its environment now: files of tests share a thread, and each may set something. */
function environment() {
  return { ...process.env, LC_ALL: '', LANG: 'de_DE.UTF-8' };
}

function started(): Worker {
  const made = new Worker(new URL('./command-thread.mjs', import.meta.url), {
    env: environment(),
    workerData: { port: theirs, done },
    transferList: [theirs],
  });
  // The test file ends when its tests have, whatever the thread waits for.
  made.unref();
  port.unref();
  return made;
}
