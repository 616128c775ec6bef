// Publishes a folder as the command does: FOLDER TARGET ENGINE.
import { run } from '../../packages/cli/dist/run.js';
import { readdirSync } from 'node:fs';
import { report } from './report.mjs';

const [folder, target, engine] = process.argv.slice(2);
const status = await run(['publish', folder, '--out', target, '--engine', engine, '--lang', 'en', '--format', 'json']);
if (status === 0) report({ files: readdirSync(target, { recursive: true }).length });
process.exitCode = status;
