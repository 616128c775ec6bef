import { finding } from '@teilhabe/charts';
import { de } from '@teilhabe/charts/messages/de';
import { en } from '@teilhabe/charts/messages/en';
import { parseDataset, type Dataset, type DatasetExtension, type Facts } from '@teilhabe/core/publication';
import { describe, expect, it } from 'vitest';
import { answers, byDepartment, dataset, published, total } from '../datasets.js';

const POINT = [24, 21.5, 26.7, 96, 400];
const FIVE = ['sehr unzufrieden', 'unzufrieden', 'teils, teils', 'zufrieden', 'sehr zufrieden'];
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const inBoth = (data: Dataset, options = {}) => [plain(finding(data, de, options)), plain(finding(data, en, options))];

const changed = (change: Facts['change'], difference: number): Dataset =>
  total(
    { 2021: [18, 15, 21, 54, 300], 2025: POINT },
    {
      facts: {
        first: '2021',
        latest: '2025',
        difference,
        differenceLower: null,
        differenceUpper: null,
        relative: null,
        change,
      },
    },
  );

describe('finding(total, language)', () => {
  it('fills the template of the definition and says how the value changed', () => {
    expect(inBoth(published('hr1'))).toEqual([
      '2025 hatten 24,0 % der Beschäftigten, die geantwortet haben, einen Migrationshintergrund (96 von 400); gegenüber 2023 ist das ein Anstieg um 4,6 Prozentpunkte.',
      'In 2025, 24.0% of the staff who answered had a migration background (96 of 400); this is a rise of 4.6 percentage points compared with 2023.',
    ]);
  });

  it('leaves the change out for any period but the newest', () => {
    expect(plain(finding(published('hr1'), de, { period: '2023' }))).toBe(
      '2023 hatten 19,4 % der Beschäftigten, die geantwortet haben, einen Migrationshintergrund (60 von 310).',
    );
  });

  it('is a plain sentence without a template', () => {
    expect(inBoth(total({ 2025: POINT }, {}, 'Beschäftigte'))).toEqual([
      'Beschäftigte: Der Wert für 2025 beträgt 24,0 % (96 von 400).',
      'Beschäftigte: the value for 2025 is 24.0% (96 of 400).',
    ]);
  });

  it('is a plain sentence when the template asks for a number that is not published', () => {
    const sentences: DatasetExtension['sentences'] = { finding: { de: [{ type: 1, value: 'frame' }] } };
    expect(plain(finding(total({ 2025: POINT }, { sentences }, 'Beschäftigte'), de))).toContain('Der Wert für 2025');
  });

  it.each([
    [
      'rise',
      6,
      'gegenüber 2021 ist das ein Anstieg um 6,0 Prozentpunkte',
      'this is a rise of 6.0 percentage points compared with 2021',
    ],
    [
      'fall',
      -2.25,
      'gegenüber 2021 ist das ein Rückgang um 2,3 Prozentpunkte',
      'this is a fall of 2.3 percentage points compared with 2021',
    ],
    [
      'none',
      0.4,
      'eine belastbare Veränderung gegenüber 2021 ist nicht zu erkennen',
      'there is no reliable change compared with 2021',
    ],
  ] as const)('says %s', (change, difference, german, english) => {
    expect(inBoth(changed(change, difference))).toEqual([
      `Anteil der Beispiele: Der Wert für 2025 beträgt 24,0 % (96 von 400); ${german}.`,
      `Anteil der Beispiele: the value for 2025 is 24.0% (96 of 400); ${english}.`,
    ]);
  });

  it('says that the newest value is confidential, and the newest that is not', () => {
    expect(inBoth(total({ 2023: POINT, 2024: 'C', 2025: 'C' }))).toEqual([
      'Der Wert für 2025 wird geheim gehalten, um einzelne Personen zu schützen; der letzte veröffentlichte Wert ist 24,0 % (2023).',
      'The value for 2025 is kept confidential to protect individual people; the latest published value is 24.0% (2023).',
    ]);
    expect(plain(finding(total({ 2025: 'C' }), de))).toBe(
      'Der Wert für 2025 wird geheim gehalten, um einzelne Personen zu schützen.',
    );
  });

  it.each([
    ['notDelivered', 'Es gibt keinen Wert für 2025 (nicht geliefert).', 'There is no value for 2025 (not delivered).'],
    ['unreliable', 'Es gibt keinen Wert für 2025 (zu unsicher).', 'There is no value for 2025 (too uncertain).'],
    ['', 'Es gibt keinen Wert für 2025.', 'There is no value for 2025.'],
    ['nobodyKnows', 'Es gibt keinen Wert für 2025.', 'There is no value for 2025.'],
  ])('says why a value is missing: "%s", and never that it is confidential', (reason, german, english) => {
    const found = inBoth(total({ 2025: reason }));
    expect(found).toEqual([german, english]);
    expect(found.join()).not.toMatch(/geheim|confidential/);
  });

  it.each([
    ['half-year', '2. Halbjahr 2013', 'Es gibt keinen Wert für das 2. Halbjahr 2013.'],
    ['season', '2. Quartal 2013', 'Es gibt keinen Wert (2. Quartal 2013).'],
    ['month', 'Juni 2013', 'Es gibt keinen Wert für Juni 2013.'],
  ])('names a %s as German does', (precision, text, expected) => {
    const data = structuredClone(total({ 2013: '' }));
    Object.assign(data.dimension['period']!.extension!.teilhabe!.periods!['2013']!, { precision, text: { de: text } });
    expect(finding(data, de)).toBe(expected);
  });
});

describe('finding(breakdown, language)', () => {
  it('gives the range and how many of how many are confidential, and ranks nobody', () => {
    expect(inBoth(published('hr1~department'))).toEqual([
      'Die Werte für 2025 reichen von 15,0 % bis 28,6 %; 2 von 5 Werten werden geheim gehalten.',
      'The values for 2025 range from 15.0% to 28.6%; 2 of 5 values are confidential.',
    ]);
    expect(plain(finding(published('hr1~department'), de, { period: '2023' }))).toBe(
      'Die Werte für 2023 reichen von 18,7 % bis 26,1 %; 2 von 5 Werten werden geheim gehalten.',
    );
  });

  it('uses the singular for one', () => {
    expect(inBoth(byDepartment({ A: POINT, B: [12, 10, 14, 12, 100], C: 'C', D: 'pending' }))).toEqual([
      'Die Werte für 2025 reichen von 12,0 % bis 24,0 %; 1 von 4 Werten wird geheim gehalten; 1 Wert fehlt.',
      'The values for 2025 range from 12.0% to 24.0%; 1 of 4 values is confidential; 1 value is missing.',
    ]);
  });

  it.each([
    [
      { A: POINT, B: 'C' },
      'Nur ein Wert für 2025 ist veröffentlicht: 24,0 % (A); 1 von 2 Werten wird geheim gehalten.',
    ],
    [{ A: POINT, B: POINT }, 'Alle veröffentlichten Werte für 2025 betragen 24,0 %.'],
    [{ A: 'C', B: 'C' }, 'Beide Werte für 2025 werden geheim gehalten, um einzelne Personen zu schützen.'],
    [
      { A: 'C', B: 'pending' },
      'Kein Wert für 2025 ist veröffentlicht; 1 von 2 Werten wird geheim gehalten; 1 Wert fehlt.',
    ],
    [{ A: 'pending', B: 'pending' }, 'Kein Wert für 2025 ist veröffentlicht; 2 Werte fehlen.'],
  ])('%# is true for few or no values', (cells, expected) => {
    expect(plain(finding(byDepartment(cells), de))).toBe(expected);
  });
});

it('finding(breakdown, language) leaves out a unit that would have to be inflected', () => {
  const points = dataset({
    dimensions: { period: ['2025'], project: ['A', 'B'] },
    measures: ['value'],
    unit: 'Punkte',
    cells: [[3.8], [4.1]],
  });
  expect(inBoth(points)).toEqual([
    'Die Werte für 2025 reichen von 3,8 bis 4,1.',
    'The values for 2025 range from 3.8 to 4.1.',
  ]);
});

describe('finding(distribution, language)', () => {
  it('adds up the two most positive answers', () => {
    expect(inBoth(published('pr9'))).toEqual([
      '20 von 30 Antworten für 2025 (66,7 %) lauten „zufrieden“ oder „sehr zufrieden“.',
      '20 of 30 answers for 2025 (66.7%) were “satisfied” or “very satisfied”.',
    ]);
  });

  it('takes the most positive answer of three, and the singular', () => {
    expect(plain(finding(answers(['nein', 'vielleicht', 'ja'], { alle: [0, 0, 1] }), de))).toBe(
      '1 von 1 Antwort für 2025 (100,0 %) lautet „ja“.',
    );
  });

  it('gives the range over the rows of a breakdown', () => {
    expect(plain(finding(answers(FIVE, { A: [1, 2, 4, 12, 11], B: [3, 9, 8, 7, 3], C: 'C' }), de))).toBe(
      'Der Anteil der Antworten „zufrieden“ oder „sehr zufrieden“ für 2025 reicht von 33,3 % bis 76,7 %; 1 von 3 Werten wird geheim gehalten.',
    );
  });

  it('has true sentences for secrets and gaps', () => {
    const said = (row: string) => plain(finding(answers(FIVE, { alle: row }), de));
    expect(said('C')).toBe('Die Antworten für 2025 werden geheim gehalten, um einzelne Personen zu schützen.');
    expect(said('pending')).toBe('Es gibt keine Antworten für 2025.');
    expect(plain(finding(answers(FIVE, { A: 'C', B: 'C' }), de))).toContain('werden geheim gehalten');
    expect(plain(finding(answers(FIVE, { A: 'C', B: 'pending' }), de))).toBe(
      'Es gibt keine Antworten für 2025; 1 von 2 Werten wird geheim gehalten.',
    );
  });

  it('gives the share alone when counts are not published', () => {
    const shares = dataset({
      dimensions: { period: ['2025'], answer: ['nein', 'ja'] },
      measures: ['value'],
      cells: [[40], [60]],
      extension: { answers: 'answer', measureType: 'distribution' },
    });
    expect(plain(finding(shares, de))).toBe('60,0 % der Antworten für 2025 lauten „ja“.');
  });
});

describe('finding(plain JSON-stat, language)', () => {
  const json = (over: object) =>
    parseDataset({
      version: '2.0',
      class: 'dataset',
      label: 'Population',
      id: [],
      size: [],
      dimension: {},
      value: [5],
      ...over,
    });

  it('needs neither our extension, nor a unit, nor time', () => {
    expect(finding(json({}), de)).toBe('Population: Der Wert beträgt 5.');
    const time = { category: { index: ['2019', '2020'] } };
    expect(finding(json({ id: ['year'], size: [2], dimension: { year: time }, value: [4.25, 5.5] }), en)).toBe(
      'Population: the value for 2020 is 5.5.',
    );
  });

  it('says that an empty dataset is empty', () => {
    const empty = json({ id: ['period'], size: [0], dimension: { period: { category: { index: [] } } }, value: [] });
    expect(inBoth(empty)).toEqual(['Noch sind keine Werte veröffentlicht.', 'No values have been published yet.']);
  });
});
