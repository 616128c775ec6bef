import { EngineError } from '@teilhabe/core';

/** Where ClickHouse is, and as whom to ask it. */
export interface ClickhouseOptions {
  /** Its HTTP interface, `https://…:8443`; of a cluster one address of each shard, the first of which is asked. */
  readonly urls: readonly string[];
  readonly user: string;
  readonly password: string;
  /** Default `default`. */
  readonly database: string;
  /** The cluster over whose shards tables are spread, as the server's configuration calls it. */
  readonly cluster?: string;
  /** How long one query may take, in seconds. */
  readonly seconds: number;
}

const HOUR = 3600;

/**
 * The options from the environment: TEILHABE_CLICKHOUSE_URL (several addresses with a comma between them), _USER, _PASSWORD,
 * _DATABASE, _CLUSTER, _SECONDS (default one hour). Throws an `EngineError` without an address, and for one that holds credentials:
 * addresses are printed.
 */
export function clickhouseOptions(environment: Readonly<Record<string, string | undefined>>): ClickhouseOptions {
  const setting = (name: string) => environment[`TEILHABE_CLICKHOUSE_${name}`];
  const urls = (setting('URL') ?? '')
    .split(',')
    .map((url) => url.trim())
    .filter((url) => url !== '');
  if (urls.length === 0) throw notConfigured('TEILHABE_CLICKHOUSE_URL is not set');
  for (const url of urls) checkUrl(url);
  const seconds = Number(setting('SECONDS') ?? HOUR);
  if (!(seconds > 0)) throw notConfigured('TEILHABE_CLICKHOUSE_SECONDS is no number of seconds');
  const cluster = setting('CLUSTER');
  return {
    urls,
    user: setting('USER') ?? 'default',
    password: setting('PASSWORD') ?? '',
    database: setting('DATABASE') ?? 'default',
    ...(cluster === undefined || cluster === '' ? {} : { cluster }),
    seconds,
  };
}

function checkUrl(text: string): void {
  if (!URL.canParse(text) || !/^https?:/.test(text)) throw notConfigured('TEILHABE_CLICKHOUSE_URL is no web address');
  const { username, password } = new URL(text);
  if (username !== '' || password !== '') {
    throw notConfigured(
      'TEILHABE_CLICKHOUSE_URL holds credentials; set TEILHABE_CLICKHOUSE_USER and _PASSWORD instead',
    );
  }
}

function notConfigured(message: string): EngineError {
  return new EngineError('clickhouse', 'not configured', message);
}
