/**
 * Which chunk a module belongs to, so that what is loaded together is one file: each request costs a slow telephone time, and
 * gzip finds more that is alike. Lit's chunk stays the same, and cached, when the elements change; then come what every
 * element needs, what every card needs, and what many drawings need. Every other module stays with those that import it.
 */
const FOLDERS = [
  ['lit', /\/node_modules\/(lit|lit-html|lit-element|@lit)\//],
  ['element', /\/core\/dist\/publication\//],
  ['element', /\/elements\/dist\/(publication-element|events|load\/|language\/|parts\/(heading|scheme)|styles\/base)/],
  ['card', /\/elements\/dist\/(chart-element|indicator\/(indicator-data|load-view)|styles\/(card|table|controls))/],
  [
    'card',
    /\/elements\/dist\/parts\/(chart-surface|mark-cursor|cursor|measure-text|render-svg|table|print-open|scroll)/,
  ],
  ['card', /\/charts\/dist\/(views\/view\.|svg\/(chart-styles|looks|palette)|measure\/estimate-text)/],
];

/** What charts are worded and read with; of these, every card needs what the list of exports names, what tells
 * which chart suits data, and what these need. */
const WORDS = /\/charts\/dist\/(words|data)\//;
/** Exported, but needed only when a reader saves a table, or wants to hear one. */
const LATER = /\/charts\/dist\/(words\/data-sheet|data\/readings)\.js$/;
const NEEDED = /\/charts\/dist\/(index|views\/view)\.js$/;

/** So many drawings at least need what is in a chunk of its own. */
const MANY = 4;
const VIEW = /\/charts\/dist\/views\/(?!view|chart|draw)[^/]+\.js$/;
const TIMELINE = /\/charts\/dist\/(models|svg)\/timeline\.js$/;
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
  return drawings.has('timeline') ? 'drawing' : 'chart';
}

/** Whether words or data are needed by every card, themselves or by others that are. */
function isNeeded(id, getModuleInfo, seen = new Set()) {
  if (seen.has(id) || !WORDS.test(posix(id)) || LATER.test(posix(id))) return false;
  seen.add(id);
  const importers = getModuleInfo(id)?.importers ?? [];
  return importers.some((importer) => NEEDED.test(posix(importer)) || isNeeded(importer, getModuleInfo, seen));
}

/** Whether a chunk is the view of a chart, which may have the name of an element. */
export function isView(id) {
  return id !== null && VIEW.test(posix(id));
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
