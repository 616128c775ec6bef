import { watch } from 'node:fs';

/** Programs write a file in several steps; this long, in ms, must pass quietly before it counts as changed. */
const QUIET = 150;

/** Calls `changed` after something in the folder changed and calm returned. Gives a function that ends it. */
export function watchFolder(folder: string, changed: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(changed, QUIET);
  });
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
