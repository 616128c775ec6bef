const WORDS = [
  'Workshop',
  'Beteiligung',
  'Fachtag Schule und Ausbildung',
  'Runder Tisch',
  'Netzwerktreffen',
  'Sommerfest',
];
const DAYS = 16 * 365;
const DAY = 86_400_000;

/** So many entries from 2010 to 2025 in two lanes, nine events and then a phase of up to a year; always the same ones. */
export function timelineEntries(count) {
  return Array.from({ length: count }, (_, i) => {
    const phase = i % 10 === 9;
    // A step that shares no factor with the days visits them in no order that a layout could profit from.
    const first = (i * 2377) % DAYS;
    const [earliest, latest] = [first, first + (phase ? 30 + ((i * 37) % 335) : 0)].map(iso);
    const lane = i % 2 === 0 ? 'administration' : 'city';
    return {
      id: `entry-${i}`,
      lane,
      laneTitle: { de: lane === 'city' ? 'Stadtweiter Prozess' : 'Verwaltungsinterner Prozess' },
      kind: phase ? 'phase' : 'event',
      title: { de: `${WORDS[i % WORDS.length]} ${i}` },
      date: { edtf: `${earliest}/${latest}`, earliest, latest, precision: 'interval', text: { de: earliest } },
    };
  });
}

function iso(day) {
  return new Date(Date.UTC(2010, 0, 1) + day * DAY).toISOString().slice(0, 10);
}
