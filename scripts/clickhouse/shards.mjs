import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { configuration, users } from './configuration.mjs';

/** A user who may do everything, and one who may only read; their passwords protect nothing: the servers last for a test. */
export const WRITER = { user: 'writer', password: 'geheim' };
export const READER = { user: 'reader', password: 'lesen' };

const PATIENCE = 60_000;

/**
 * Two servers of ClickHouse on this computer only, at free ports and in a folder of their own: the two shards of the cluster
 * `towns`. `stop()` ends both and removes the folder.
 */
export async function startShards() {
  const folder = mkdtempSync(join(tmpdir(), 'teilhabe-clickhouse-'));
  const ports = await freePorts(6);
  const shards = [0, 1].map((i) => ({ tcp: ports[3 * i], http: ports[3 * i + 1], interserver: ports[3 * i + 2] }));
  const servers = shards.map((shard, i) => startServer(join(folder, `shard${i + 1}`), shard, shards));
  const stop = async () => {
    await Promise.all(servers.map(endOf));
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await Promise.all(shards.map(({ http }, i) => untilAnswers(http, servers[i])));
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    urls: shards.map(({ http }) => `http://127.0.0.1:${http}`),
    cluster: 'towns',
    /** Ends one of the servers, as a power cut does. */
    kill: (i) => endOf(servers[i], 'SIGKILL'),
    stop,
  };
}

function startServer(folder, shard, shards) {
  for (const name of ['data', 'tmp', 'user_files', 'format_schemas', 'log'])
    mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'config.xml'), configuration(folder, shard, shards, WRITER));
  writeFileSync(join(folder, 'users.xml'), users(WRITER, READER));
  return spawn('clickhouse-server', [`--config-file=${join(folder, 'config.xml')}`], { cwd: folder, stdio: 'ignore' });
}

/** Waits until a process has ended, and ends it if it runs. */
function endOf(server, signal = 'SIGTERM') {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve();
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill(signal);
  const late = setTimeout(() => server.kill('SIGKILL'), 10_000);
  return ended.finally(() => clearTimeout(late));
}

async function untilAnswers(port, server) {
  const until = Date.now() + PATIENCE;
  while (Date.now() < until && server.exitCode === null) {
    const answered = await fetch(`http://127.0.0.1:${port}/ping`).catch(() => null);
    if (answered?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`clickhouse-server does not answer at 127.0.0.1:${port}`);
}

async function freePorts(count) {
  const servers = await Promise.all(Array.from({ length: count }, () => listening()));
  const ports = servers.map((server) => server.address().port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

function listening() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}
