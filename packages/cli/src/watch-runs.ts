import { watchFolder } from './server/watch-folder.js';

/**
 * Does the work again whenever a file in the folder changed, one after another, until Ctrl-C. Changes during a run count
 * once, after it. `isOwn` tells the paths inside the folder that the work itself writes, which would start it for ever.
 */
export async function watchRuns(
  folder: string,
  work: () => Promise<unknown>,
  isOwn: (path: string) => boolean,
  language: 'de' | 'en',
): Promise<void> {
  // One after another: a run that is not over is waited for, and those that are due meanwhile become one.
  let last: Promise<unknown> = Promise.resolve();
  let due = 0;
  let fail: (error: unknown) => void = () => undefined;
  const ended = new Promise<void>((resolve, reject) => {
    fail = reject;
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  const changed = () => {
    due += 1;
    const mine = due;
    last = last.then(() => (mine === due ? work() : undefined)).catch(fail);
  };
  const stop = watchFolder(folder, changed, isOwn);
  process.stderr.write(WATCHING[language]);
  try {
    await ended;
  } finally {
    stop();
  }
}

/** What a clerk reads while the command waits. */
const WATCHING = {
  de: 'Wartet auf Änderungen; Strg+C beendet.\n',
  en: 'Waiting for changes; Ctrl-C ends.\n',
} as const;
