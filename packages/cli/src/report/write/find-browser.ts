import { browserPlaces, isExecutable } from '../../../bin/browser-places.mjs';
import { UsageError } from '../../exit.js';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The path of a Chromium, Chrome or Edge: the one `asked` for, $CHROMIUM_PATH, the search path, the usual places. Throws `UsageError`
 * with the remedy when there is none, and when the one that was named is not there.
 */
export function findBrowser(
  asked: string,
  env: Environment = process.env,
  platform: string = process.platform,
): string {
  const named = asked || env['CHROMIUM_PATH'] || '';
  if (named !== '' && !isExecutable(named))
    throw new UsageError({
      de: `Den Browser „${named}“, den ${asked ? '--chromium' : 'CHROMIUM_PATH'} nennt, gibt es nicht.`,
      en: `There is no browser "${named}", which ${asked ? '--chromium' : 'CHROMIUM_PATH'} names.`,
    });
  const found = named || browserPlaces(env, platform).find(isExecutable);
  if (found !== undefined) return found;
  throw new UsageError({
    de: 'Eine PDF braucht Chromium, Chrome oder Edge, und keiner davon wurde gefunden. Installieren Sie einen (Debian, Ubuntu: apt-get install chromium) oder nennen Sie ihn: --chromium PFAD oder CHROMIUM_PATH. Ohne Browser: --to html, und die Seite drucken.',
    en: 'A PDF needs Chromium, Chrome or Edge, and none was found. Install one (Debian, Ubuntu: apt-get install chromium), or name it: --chromium PATH or CHROMIUM_PATH. Without a browser: --to html, and print that page.',
  });
}
