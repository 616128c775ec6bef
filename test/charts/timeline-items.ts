import type { Period, TimelineItem } from '@teilhabe/core/publication';

const LANES = {
  city: { de: 'Stadtweiter Prozess', en: 'City-wide process' },
  administration: { de: 'Verwaltungsinterner Prozess', en: 'Administrative process' },
} as const;

/** An entry of the timeline; `date` as `[edtf, earliest, latest, precision, words]`, null for one without a date. */
export function entry(
  id: string,
  lane: keyof typeof LANES,
  kind: TimelineItem['kind'],
  title: string,
  date: readonly [string, string | null, string | null, Period['precision'], string] | null,
): TimelineItem {
  return { id, lane, laneTitle: LANES[lane], kind, title: { de: title }, date: date && periodOf(date) };
}

function periodOf([edtf, earliest, latest, precision, text]: readonly [
  string,
  string | null,
  string | null,
  Period['precision'],
  string,
]): Period {
  return { edtf, earliest, latest, precision, text: { de: text } };
}

const day = (iso: string, text: string) => [iso, iso, iso, 'day', text] as const;

/** The timeline of Wetzlar's action concept (Handlungskonzept, 2013): its dated entries and one without a date. */
export const WETZLAR: readonly TimelineItem[] = [
  entry('steering', 'administration', 'phase', 'Steuerungsgruppe der Verwaltung', [
    '2010/..',
    '2010-01-01',
    null,
    'interval',
    'seit 2010',
  ]),
  entry('kick-off', 'city', 'event', 'Auftaktveranstaltung', [
    '2010-02-05/2010-02-06',
    '2010-02-05',
    '2010-02-06',
    'interval',
    '5./6. Februar 2010',
  ]),
  entry('groups', 'city', 'phase', 'Arbeitsgruppen', [
    '2010/2013',
    '2010-01-01',
    '2013-12-31',
    'interval',
    '2010 bis 2013',
  ]),
  entry(
    'workshop-a1',
    'administration',
    'event',
    'Auftaktworkshop der Verwaltung',
    day('2011-04-12', '12. April 2011'),
  ),
  entry('workshop-c2', 'city', 'event', '2. Beteiligungsworkshop', day('2011-05-25', '25. Mai 2011')),
  entry('workshop-a2', 'administration', 'event', '2. Workshop der Verwaltung', day('2011-06-08', '8. Juni 2011')),
  entry('workshop-c3', 'city', 'event', '3. Beteiligungsworkshop', day('2012-12-07', '7. Dezember 2012')),
  entry('council', 'city', 'event', 'Stadtverordnetenversammlung', [
    '2013-41',
    '2013-07-01',
    '2013-12-31',
    'half-year',
    '2. Halbjahr 2013',
  ]),
  entry('swot', 'administration', 'phase', 'Interviews und SWOT-Analyse', null),
];

/** Fourteen dated entries, most of them within half a year. */
export const CROWDED: readonly TimelineItem[] = [
  ...WETZLAR,
  entry('network', 'administration', 'event', 'Netzwerktreffen der Modellregionen', day('2010-03-02', '2. März 2010')),
  entry('school', 'city', 'event', 'Fachtag Schule', day('2010-06-15', '15. Juni 2010')),
  entry('table', 'administration', 'event', 'Runder Tisch Ausbildung und Beruf', day('2011-02-03', '3. Februar 2011')),
  entry('hessentag', 'city', 'event', 'Hessentag', day('2011-05-02', '2. Mai 2011')),
  entry('report', 'city', 'event', 'Zwischenbericht im Sozialausschuss', day('2011-06-20', '20. Juni 2011')),
  entry('party', 'administration', 'event', 'Sommerfest', day('2011-07-01', '1. Juli 2011')),
];
