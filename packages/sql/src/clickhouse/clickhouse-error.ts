import { EngineError, type EngineFault } from '@teilhabe/core';

/** The numbers of ClickHouse's errors (ErrorCodes.cpp) that say what a person can do. */
const FAULTS: Readonly<Record<number, EngineFault>> = {
  10: 'missing column',
  16: 'missing column',
  47: 'missing column',
  60: 'missing table',
  81: 'missing table',
  159: 'time',
  160: 'time',
  164: 'access',
  291: 'access',
  497: 'access',
  192: 'credentials',
  193: 'credentials',
  194: 'credentials',
  195: 'credentials',
  516: 'credentials',
  209: 'connection',
  210: 'connection',
  279: 'connection',
  241: 'memory',
  43: 'column type',
  53: 'column type',
  386: 'column type',
};

/** Node's words for a server that is not there or went away. */
const UNREACHABLE =
  /ECONNREFUSED|ECONNRESET|ENOTFOUND|EHOSTUNREACH|EPIPE|EAI_AGAIN|socket hang up|aborted|certificate/i;

/** The version of 2018 says its number only in the text. */
export function clickhouseError(error: unknown): EngineError {
  if (error instanceof EngineError) return error;
  const { message = '', code = '' } = error as { readonly message?: string; readonly code?: string };
  const number = Number(/Code: (\d+)/.exec(message)?.[1] ?? code);
  return new EngineError('clickhouse', FAULTS[number] ?? faultIn(`${code} ${message}`), firstLine(message));
}

function faultIn(text: string): EngineFault {
  if (/timeout/i.test(text)) return 'time';
  return UNREACHABLE.test(text) ? 'connection' : 'failed';
}

const LONGEST = 300;

/** Without the stack of the server and without the query. */
function firstLine(message: string): string {
  const [line = ''] = message.split(/\n|Stack trace/);
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
