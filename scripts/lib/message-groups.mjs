/** The group of what every element may say, and of every key that no other group begins. */
export const SHARED = 'shared';

/**
 * Which messages pages load apart from the others, with what says them: by group the beginnings of their keys, of which
 * the longest that fits counts. An element names its groups in its property `words`.
 */
const GROUPS = {
  charts: ['finding.pairs', 'finding.sides', 'funnel.', 'pair.'],
  checklist: ['checklist.'],
  dashboard: [
    'page.',
    'ui.allIndicators',
    'ui.areas',
    'ui.compar',
    'ui.following',
    'ui.forAll',
    'ui.indicators',
    'ui.instrument',
    'ui.level',
    'ui.newest',
    'ui.noMatch',
    'ui.otherArea',
    'ui.overview',
    'ui.sameScale',
    'ui.search',
    'ui.shown',
  ],
  comparison: ['comparison.'],
  failure: ['failure.', 'state.retryAt'],
  instrument: ['instrument.'],
  network: ['network.'],
  offers: ['offers.'],
  map: ['map.'],
  recommendations: ['recommendations.'],
  projects: ['projects.'],
  reading: ['page.citation', 'table.', 'ui.interval'],
  reuse: ['reuse.', 'sheet.'],
  [SHARED]: ['', 'failure.unreachable', 'page.licence', 'reuse.file', 'reuse.title', 'table.between', 'table.share'],
  swot: ['swot.'],
  timeline: ['timeline.', 'ui.undated'],
};

const STARTS = Object.entries(GROUPS)
  .flatMap(([group, starts]) => starts.map((start) => ({ group, start })))
  .sort((a, b) => b.start.length - a.start.length);

/** The group of a message. */
export function groupOf(key) {
  return STARTS.find(({ start }) => key.startsWith(start)).group;
}
