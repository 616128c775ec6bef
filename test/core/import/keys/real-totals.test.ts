import { describe, expect, it } from 'vitest';
import { totalProblems } from '../../../../packages/core/src/import/keys/check-totals.js';
import { findTotals } from '../../../../packages/core/src/import/keys/find-totals.js';
import { sharedBytes, sharedNames, skipped } from '../../csv/shared.js';
import { flatFile } from './flat-file.js';

interface Expected {
  readonly path: string;
  /** Per dimension: the first total with the number of its parts, how many more there are, and the levels. */
  readonly totals: readonly string[];
  /** Per kind and dimension: the largest difference. */
  readonly problems: readonly string[];
}

const CENSUS = 'ffcsv-zensus2022-einwanderungsgeschichte';

const FILES: readonly Expected[] = [
  {
    path: `${CENSUS}/1000A-2022_1773175355216_de_flat.csv`,
    totals: [
      'dimension1: DG (16 parts, total-word); land 16',
      'dimension2:  (9 parts, total-word)',
      'dimension3:  (3 parts, total-word), WANDERUNG-BEID = EINGEWANDERTE + NACHKOMMEN (sum)',
    ],
    problems: [
      'dimension2: 13038719, rounding 13038724',
      'dimension2: 237239, difference 237230',
      'dimension3: 9158339, rounding 9158337',
      'dimension3: 745402, difference 745411',
    ],
  },
  {
    path: `${CENSUS}/2000S-2003_1773175178787_de_flat.csv`,
    totals: [
      'dimension2:  (3 parts, total-word), WANDERUNG-BEID = EINGEWANDERTE + NACHKOMMEN (sum)',
      'dimension3:  (6 parts, total-word), ERWERB = ERWERBSLOS + ERWERBSTAETIG (sum)',
    ],
    problems: ['dimension2: 3163470, rounding 3163480', 'dimension3: 117801840, overlap 80777360'],
  },
  {
    path: 'ffcsv-regional-beschaeftigte-nationalitaet/13111-01-03-4_1773175029986_de_flat.csv',
    totals: [
      'dimension1: DG (16 parts, total-word), 63 of regions; land 16, regierungsbezirk 44, kreis 474, gemeinde 15',
      'dimension2:  (1 parts, total-word)',
      'dimension3:  (2 parts, total-word)',
    ],
    // 2160 employees work in no Land that is known.
    problems: ['dimension1: 34883321, difference 34885481'],
  },
  {
    path: 'ffcsv-zensus2022-gemeinden/1000A-0000_1773175153999_de_flat.csv',
    totals: ['dimension1: DG (10786 parts, total-word); gemeinde 10786'],
    problems: [],
  },
  {
    path: 'ffcsv-schutzsuchende-33mb/12531-0043_175879554_flat.csv',
    totals: [
      'dimension2: SCHUTZST-AK-2 = SCHUTZST-AK-3 + SCHUTZST-AK-4 (sum), SCHUTZST-AK-1 = SCHUTZST-AK-2 + SCHUTZST-AK-5 (sum)',
    ],
    // Every number is a multiple of five, so that two parts and their total may miss by 7.5.
    problems: ['dimension2: 140, rounding 145'],
  },
];

type Found = ReturnType<typeof findTotals>[number];

function shown({ dimension, totals, levels }: Found): string {
  const [words, sums, regions] = (['total-word', 'sum', 'region-key'] as const).map((reason) =>
    totals.filter(({ because }) => because === reason),
  );
  const all = [
    ...words!.map(({ code, parts }) => `${code} (${parts.length} parts, total-word)`),
    // Parts stand in the order of the file, which says nothing.
    ...sums!.map(({ code, parts }) => `${code} = ${parts.toSorted().join(' + ')} (sum)`),
    ...(regions!.length === 0 ? [] : [`${regions!.length} of regions`]),
  ];
  const counted = levels.map(([level, count]) => `${level} ${count}`).join(', ');
  return `${dimension.name}: ${all.join(', ')}${counted === '' ? '' : `; ${counted}`}`;
}

describe('totals of real files', () => {
  const absent = sharedNames('data').length === 0;

  it.skipIf(absent && skipped('totals of GENESIS flat files')).each(FILES)(
    'findTotals and totalProblems of $path',
    ({ path, totals, problems }) => {
      const imported = flatFile(sharedBytes(`data/${path}`) ?? new Uint8Array(0), path);
      const found = findTotals(imported);
      expect(found.map(shown)).toEqual(totals);
      expect(
        totalProblems(imported, found, path).map(
          (problem) => `${problem.field}: ${problem.found}, ${problem.expected}`,
        ),
      ).toEqual(problems);
    },
  );
});
