import { watch } from 'node:fs';

/** Programs write a file in several steps; this long, in ms, must pass quietly before it counts as changed. */
const QUIET = 150;

/**
 * Calls `changed` after something in the folder changed and calm returned; changes of paths that are `isOwn`, relative to the
 * folder, do not count. Gives a function that ends it.
 */
export function watchFolder(
  folder: string,
  changed: () => void,
  isOwn: (path: string) => boolean = () => false,
): () => void {
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(folder, { recursive: true }, (_, path) => {
    if (path !== null && isOwn(path)) return;
    clearTimeout(timer);
    timer = setTimeout(changed, QUIET);
  });
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
