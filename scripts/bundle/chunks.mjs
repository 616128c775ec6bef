/**
 * Which chunk a module belongs to, so that what is loaded together is one file: each request costs a slow telephone time, and
 * gzip finds more that is alike. What fetches words and data is a chunk of its own, so that it can begin before the rest is
 * there; then come what every element needs, Lit among it, what every card needs, what many drawings need, and what a card is
 * read with once it is painted. Every other module stays with those that import it.
 */
const FOLDERS = [
  ['element', /\/node_modules\/(lit|lit-html|lit-element|@lit)\/(?!.*directive)/],
  ['element', /\/core\/dist\/publication\/(csv-cell|observations)/],
  ['committees', /\/core\/dist\/publication\/network\//],
  ['records', /\/core\/dist\/publication\/((parse-)?record|offer-gaps|status-as-of)/],
  ['records', /\/elements\/dist\/load\/records/],
  ['geo', /\/core\/dist\/publication\/(parse-geo|coordinates|geo)/],
  ['reading', /\/core\/dist\/publication\/citation|\/elements\/dist\/indicator\/citation/],
  ['early', /\/core\/dist\/publication\//],
  [
    'early',
    /\/elements\/dist\/(early|load\/|language\/(language-of|load-language)|indicator\/(indicator-data|load-view))/,
  ],
  [
    'early',
    /\/charts\/dist\/(views\/view\.|words\/(language|text-in)\.|data\/(breakdown|labels|most-series|own|periods|shape)\.|messages\/compiled\/load-shared)/,
  ],
  ['element', /\/charts\/dist\/messages\/compiled\/load-failure/],
  ['element', /\/elements\/dist\/(publication-element|events|baked\/|language\/|parts\/(heading|scheme)|styles\/base)/],
  [
    'card',
    /\/elements\/dist\/(chart-element|styles\/card|parts\/(after-paint|pointer|sentence)|reuse\/(reuse|offered-file))/,
  ],
  ['card', /\/(charts\/dist\/words\/row-keys|elements\/dist\/parts\/csv-dialects)/],
  ['card', /\/elements\/dist\/indicator\/(about|controls|periods)/],
  [
    'reading',
    /\/elements\/dist\/(parts\/(reading|mark-cursor|cursor|keys-at|table\.|print-open|scroll)|styles\/(table|add))/,
  ],
  ['reading', /\/elements\/dist\/(reuse\/data-files|parts\/csv-dialects|indicator\/method-body)/],
  ['reading', /\/charts\/dist\/(words\/(table|table-columns|method)\.js$|messages\/compiled\/load-reading)/],
  ['element', /\/elements\/dist\/(styles\/controls|parts\/select)/],
  ['element', /\/elements\/dist\/(parts\/(chart-surface|measure-text|render-svg)|styles\/drawing)/],
  ['chart', /\/charts\/dist\/models\/place-label/],
  ['state', /\/elements\/dist\/(state\/state-link|reuse\/page-address|parts\/id-list)/],
  ['element', /\/charts\/dist\/svg\/(chart-styles|looks|palette)/],
];

/** What charts are worded and read with; of these, every card needs what the list of exports names, what tells
 * which chart suits data, and what these need. */
const WORDS = /\/charts\/dist\/(words|data)\//;
/** Exported, but needed only by the cards of indicators, when a reader saves a table, by the timeline, by maps and for chosen events. */
const LATER =
  /\/charts\/dist\/(words\/(data-sheet|map-notes|map-source|sentence-parts|timeline-table)|data\/(colours-counts|event-of|map-dimension|readings|value-extent|with-events))\.js$/;
const NEEDED = /\/charts\/dist\/(index|views\/view)\.js$/;

/** So many drawings at least need what is in a chunk of its own. */
const MANY = 4;
const VIEW = /\/charts\/dist\/views\/(?!view|chart|draw)[^/]+\.js$/;
/** The chart that pages show most, which shall not bring along what only others need. */
const COMMON = /\/views\/line\.js$/;
const TIMELINE = /\/charts\/dist\/(models|svg)\/timeline\.js$/;
/** The words of a language that are loaded together. */
const GROUP = /\/messages\/compiled\/([\w-]+)\/([\w-]+)\.js$/;
/** Lists of exports, which import everything. */
const LISTS = /\/charts\/dist\/(index|views\/(chart|draw))\.js$/;

/** Rollup's `manualChunks`. */
export function chunkOf(id, { getModuleInfo }) {
  const own = FOLDERS.find(([, pattern]) => pattern.test(posix(id)))?.[0];
  if (own !== undefined) return own;
  if (LATER.test(posix(id))) return undefined;
  if (isNeeded(id, getModuleInfo)) return 'element';
  const drawings = drawingsThatNeed(id, getModuleInfo);
  if (drawings.size < MANY) return undefined;
  if (WORDS.test(posix(id))) return 'element';
  if (drawings.has('timeline')) return 'element';
  return [...drawings].some((path) => COMMON.test(path)) ? 'chart' : 'rows';
}

/** Whether words or data are needed by every card, themselves or by others that are. */
function isNeeded(id, getModuleInfo, seen = new Set()) {
  if (seen.has(id) || !WORDS.test(posix(id)) || LATER.test(posix(id))) return false;
  seen.add(id);
  const importers = getModuleInfo(id)?.importers ?? [];
  return importers.some((importer) => NEEDED.test(posix(importer)) || isNeeded(importer, getModuleInfo, seen));
}

/** The name of a chunk: of words their language and group; of the view of a chart, which may have the name of an element, both. */
export function chunkName({ facadeModuleId, name }) {
  const path = posix(facadeModuleId ?? '');
  const [, tag, group] = GROUP.exec(path) ?? [];
  if (group !== undefined) return `words-${tag}-${group}`;
  return VIEW.test(path) ? `view-${name}` : name;
}

/** The charts that import a module, be it through others, and the timeline. */
function drawingsThatNeed(id, getModuleInfo, seen = new Set()) {
  const path = posix(id);
  if (seen.has(id) || LISTS.test(path)) return new Set();
  seen.add(id);
  if (VIEW.test(path)) return new Set([path]);
  const importers = getModuleInfo(id)?.importers ?? [];
  const drawings = importers.flatMap((importer) => [...drawingsThatNeed(importer, getModuleInfo, seen)]);
  return new Set(TIMELINE.test(path) ? [...drawings, 'timeline'] : drawings);
}

function posix(id) {
  return id.replaceAll('\\', '/');
}
