/**
 * Which chunk a module belongs to, so that what is loaded together is one file: each request costs a slow telephone time, and
 * gzip finds more that is alike. What fetches words and data is a chunk of its own, so that it can begin before the rest is
 * there; then come what every element needs, Lit and the frame of a card among it, what many drawings need, and what a card is
 * read with once it is painted. Every other module stays with those that import it.
 */
const FOLDERS = [
  ['element', /\/node_modules\/(tslib|lit|lit-html|lit-element|@lit)\/(?!.*directive)/],
  ['element', /\/core\/dist\/publication\/observations/],
  ['committees', /\/core\/dist\/publication\/network\//],
  ['csv', /\/core\/dist\/publication\/csv-cell|\/elements\/dist\/parts\/(csv-dialects|save-text|table-csv)/],
  ['records', /\/core\/dist\/publication\/((parse-)?record|picture-address|offer-gaps|status-as-of)/],
  ['records', /\/elements\/dist\/(load\/records|parts\/remembered|styles\/wide-chart)/],
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
  ['element', /\/elements\/dist\/(chart-element|styles\/card|parts\/after-paint|reuse\/(reuse|offered-file))/],
  ['element', /\/elements\/dist\/indicator\/(about|controls|periods)/],
  [
    'reading',
    /\/elements\/dist\/(parts\/(reading|mark-cursor|cursor|keys-at|pointer|sentence|table\.|print-open|scroll)|styles\/(table|add))/,
  ],
  ['reading', /\/elements\/dist\/(reuse\/data-files|indicator\/method-body)/],
  [
    'reading',
    /\/charts\/dist\/(words\/(row-keys|table|table-columns|table-values|method)\.js$|messages\/compiled\/load-reading)/,
  ],
  ['element', /\/elements\/dist\/(styles\/controls|parts\/select)/],
  ['element', /\/elements\/dist\/(parts\/(chart-surface|measure-text|render-svg)|styles\/drawing)/],
  ['chart', /\/charts\/dist\/models\/place-label/],
  ['grid', /\/charts\/dist\/data\/(grid|stack-content)\./],
  ['sparkline', /\/charts\/dist\/(models|svg)\/(sparkline|row-line)\./],
  ['state', /\/elements\/dist\/(state\/state-link|reuse\/page-address|parts\/id-list)/],
  ['element', /\/charts\/dist\/svg\/(chart-styles|looks|palette)/],
  ['instrument', /\/elements\/dist\/instrument\//],
  ['instrument', /\/charts\/dist\/(instruments\/(?!instruments\.)[\w-]+\.js|messages\/compiled\/load-instrument\.)/],
];

/** What charts are worded and read with; of these, every card needs what the list of exports names, what tells
 * which chart suits data, and what these need. */
const WORDS = /\/charts\/dist\/(words|data)\//;
/** Exported, but needed only by some: by charts of answers, when a reader saves or reads a table, by the timeline, by dashboards, by maps, for chosen events. */
const LATER =
  /\/charts\/dist\/(words\/(data-sheet|finding|finding-answers|map-notes|map-source|sentence-parts|timeline-table)|data\/(colours-counts|event-of|map-dimension|readings|series-at|value-extent|with-events))\.js$/;
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
  if (drawings.has('timeline')) return 'element';
  if (![...drawings].some((path) => COMMON.test(path))) return 'rows';
  return WORDS.test(posix(id)) ? 'element' : 'chart';
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
