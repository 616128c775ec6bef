/** Two running servers. */
export interface Shards {
  readonly urls: readonly string[];
  readonly cluster: string;
  readonly kill: (i: number) => Promise<void>;
  readonly stop: () => Promise<void>;
}

export interface Credentials {
  readonly user: string;
  readonly password: string;
}

export const WRITER: Credentials;
export const READER: Credentials;

export function startShards(): Promise<Shards>;
