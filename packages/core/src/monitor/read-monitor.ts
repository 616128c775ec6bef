import { folderFiles } from './folder-files.js';
import type { ReadResult } from './monitor.js';
import { readMonitorFiles } from './read-monitor-files.js';
import type { ReadOptions } from './read-resource.js';

/** Reads a monitor's folder; see `readMonitorFiles`. */
export function readMonitor(folder: string, options: ReadOptions = {}): Promise<ReadResult> {
  return readMonitorFiles(folderFiles(folder), folder, options);
}
