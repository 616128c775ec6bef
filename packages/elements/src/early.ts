import { readIndicator } from './indicator/indicator-data.js';
import { languageOf } from './language/language-of.js';
import { loadLikelyView } from './indicator/load-view.js';
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
  const question = { src, indicator: asked('indicator'), breakdown: asked('breakdown'), view: asked('view') };
  const reading = kind === 'indicator' ? readIndicator(question, loadNow) : loadNow(src);
  const language = languageOf(element);
  const view = kind === 'indicator' ? loadLikelyView(question) : undefined;
  for (const answer of [loadLanguage(language), reading, view]) answer?.catch(() => undefined);
  // A browser takes a while over the first number of a page; now the data are still on their way.
  new Intl.NumberFormat(language).format(0);
}

const loadNow: Load = async (address, base = document.baseURI) => {
  const url = address === '' ? null : safeUrl(address, base);
  if (url === null) throw new TypeError('no address yet');
  return { published: await load(url, new AbortController().signal), url };
};
