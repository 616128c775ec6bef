import { readIndicator } from './indicator/indicator-data.js';
import { languageOf } from './language/language-of.js';
import { loadLanguage } from './language/load-language.js';
import { load, type Load } from './load/load.js';
import { safeUrl } from './load/safe-url.js';

/**
 * Asks for what an element of a kind will ask for as soon as its script runs: the words of its language, its files, its
 * chart. All of it is fetched once, so that the element finds it there or under way; a failure is told to the element,
 * which asks again.
 */
export function askEarly(kind: string, element: Element): void {
  const asked = (name: string) => element.getAttribute(name) ?? '';
  const src = asked('src');
  const [indicator, breakdown, view] = [asked('indicator'), asked('breakdown'), asked('view')];
  const reading = kind === 'indicator' ? readIndicator({ src, indicator, breakdown, view }, loadNow) : loadNow(src);
  for (const answer of [loadLanguage(languageOf(element)), reading]) answer.catch(() => undefined);
}

const loadNow: Load = async (address, base = document.baseURI) => {
  const url = address === '' ? null : safeUrl(address, base);
  if (url === null) throw new TypeError('no address yet');
  return { published: await load(url, new AbortController().signal), url };
};
