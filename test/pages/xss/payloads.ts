import { readFileSync } from 'node:fs';

/** The texts of `vectors/security/xss-payloads.json`, and one address more, which styles would fetch. */
export const PAYLOADS: readonly string[] = [
  ...(
    JSON.parse(readFileSync(new URL('../../vectors/security/xss-payloads.json', import.meta.url), 'utf8')) as {
      payloads: string[];
    }
  ).payloads,
  'url(//evil.example/x.png)',
];
