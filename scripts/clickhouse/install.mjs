import { run } from '../lib/run.mjs';

const PACKAGES = ['clickhouse-server', 'clickhouse-client'];

/** Null when a server of ClickHouse is on this computer, or could be installed; else why not, in one sentence. */
export async function provideClickhouse() {
  if (await isInstalled()) return null;
  if (process.getuid?.() !== 0) return 'clickhouse-server is not installed, and only root can install it.';
  const options = ['install', '-y', '--no-install-recommends', ...PACKAGES];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status } = await run('apt-get', options, { quiet: true, env });
  if (status === 0 && (await isInstalled())) return null;
  return `apt-get ${options.join(' ')} ended with ${status}.`;
}

/** The server of 2018 knows no `--version`; what matters is that it can be started. */
async function isInstalled() {
  return (await run('clickhouse-server', ['--version'], { quiet: true, timeout: 20_000 })).status !== 127;
}
