import { realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileSource } from '../csv/file-source.js';
import { whyUnreadable, type MonitorFiles } from './monitor-files.js';

/** The files of a folder, wherever links lead within it, as the files of a monitor. */
export function folderFiles(folder: string): MonitorFiles {
  return {
    open: async (file) => {
      try {
        const [home, path] = await Promise.all([realpath(folder), realpath(join(folder, file))]);
        if (!path.startsWith(`${home}${sep}`)) return { value: null, found: 'outside' };
        return { value: await fileSource(path), found: '' };
      } catch (error) {
        return { value: null, found: whyUnreadable(error) };
      }
    },
  };
}
