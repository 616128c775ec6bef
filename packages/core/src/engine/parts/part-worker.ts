/** What a thread runs: it counts its part of a file. */
import { parentPort, workerData } from 'node:worker_threads';
import { countPart, type Part } from './part.js';

parentPort?.postMessage(await countPart(workerData as Part));
