import { offers, type Chosen, type InstrumentContent } from '@teilhabe/charts';
import { de } from '@teilhabe/charts/messages/de';
import { offerGaps, type OfferItem, type PublicationIndex, type ServiceItem } from '@teilhabe/core/publication';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { duplicateOffers } from '../../../packages/core/src/records/offer-overlap.js';
import { isBeyondB1, levelsOf } from '../../../packages/charts/src/instruments/offers/ladder.js';
import { reviewState } from '../../../packages/charts/src/instruments/offers/services-table.js';
import { publicationFiles } from '../../fixtures/publication-files.js';

const files = publicationFiles();
const about = (files['index.json'] as unknown as PublicationIndex).extension.teilhabe;
const OFFERS = files['records/offers.json'] as unknown as NonNullable<InstrumentContent['records']['offers']>;
const SERVICES = files['records/services.json'] as unknown as NonNullable<InstrumentContent['records']['services']>;

const show = (chosen: Chosen = {}, records: InstrumentContent['records'] = { offers: OFFERS, services: SERVICES }) =>
  offers.show({ records, about }, de, chosen);

function tableOf(id: string, chosen?: Chosen) {
  const section = show(chosen).sections.find((one) => one.id === id);
  if (section?.kind !== 'table') throw new Error(`${id} is no table`);
  return section.table.rows.map(({ header, cells }) => [header, ...cells]);
}

function listOf(id: string, chosen?: Chosen) {
  const section = show(chosen).sections.find((one) => one.id === id);
  if (section?.kind !== 'list') throw new Error(`${id} is no list`);
  return section.entries;
}

const code = fc.constantFrom('a', 'b', 'c');
const some = fc
  .array(fc.record({ targetGroup: code, topic: code, district: code }), { minLength: 1, maxLength: 12 })
  .map((slots) =>
    slots.map((slot, i): OfferItem => ({ ...slot, id: String(i), provider: 'P', title: { de: `Angebot ${i}` } })),
  );

describe('offers.show(content, language, chosen)', () => {
  it('counts courses by level and district, says where there is none, and what leads beyond B1', () => {
    expect(tableOf('ladder')).toEqual([
      ['Dalheim', '2', '○ Lücke', '○ Lücke', '○ Lücke', '○ Lücke', '○ Lücke'],
      ['Innenstadt', '○ Lücke', '○ Lücke', '○ Lücke', '1', '○ Lücke', '○ Lücke'],
      ['Hermannstein', '○ Lücke', '○ Lücke', '○ Lücke', '○ Lücke', '○ Lücke', '○ Lücke'],
    ]);
    expect(show().sections[0]?.note).toBe(
      'Kurse jenseits von B1 gibt es in: Innenstadt. Sie fehlen in: Dalheim, Hermannstein.',
    );
  });

  it('shows every two doubles once, with provider and place', () => {
    const entries = listOf('doubles');
    expect(entries.map(({ id }) => id)).toEqual([
      'german-a1-dalheim german-morning-dalheim',
      'guides-centre applications-centre',
    ]);
    expect(entries[0]?.facts.map(({ text }) => text.text)).toEqual([
      'Sprachkursträger Nord',
      'Deutsch am Vormittag (Kulturverein Brücke)',
      'Erwachsene, Deutsch, Dalheim',
    ]);
  });

  it('names the districts that lack what others have', () => {
    const entries = listOf('gaps').map(({ title, facts }) => [title.text, facts[0]?.text.text]);
    expect(entries).toEqual([
      ['Erwachsene, Deutsch', 'Hermannstein'],
      ['Eltern, Schule', 'Dalheim'],
      ['Jugendliche, Beruf', 'Dalheim, Hermannstein'],
    ]);
  });

  it('names the districts that lack a level, where one is chosen, in list and table', () => {
    const entries = listOf('gaps', { level: 'B2' }).map(({ title, facts }) => [title.text, facts[0]?.text.text]);
    expect(entries).toEqual([['Erwachsene, Deutsch', 'Dalheim, Hermannstein']]);
    expect(tableOf('coverage', { level: 'B2' })).toEqual([['Erwachsene, Deutsch', '○ Lücke', '1', '○ Lücke']]);
    expect(listOf('gaps', { level: 'A1', district: 'dalheim' })).toEqual([]);
  });

  it('keeps to a district, a target group, a topic and a level', () => {
    expect(tableOf('ladder', { district: 'dalheim', level: 'A1' })).toEqual([['Dalheim', '2']]);
    expect(listOf('gaps', { group: 'youth', district: 'dalheim' }).map(({ id }) => id)).toEqual(['youth career']);
    expect(show({ topic: 'school' }).sections.map(({ id }) => id)).not.toContain('ladder');
    expect(listOf('doubles', { level: 'B2' })).toEqual([]);
    expect(show({ district: 'moon', level: 'Z9' }).choices.map(({ chosen }) => chosen)).toEqual(['', '', '', '', '']);
  });

  it('shows services with languages and the state of their review', () => {
    expect(tableOf('services')[0]).toEqual([
      'Wohnung anmelden',
      'Ordnungsamt',
      'Deutsch, Englisch, Türkisch, Arabisch',
      'ja',
      'nein',
      '15. Januar 2025',
      '✓ aktuell',
    ]);
    expect(tableOf('services').map((cells) => cells.at(-1))).toContain('○ noch nicht geprüft');
  });

  it('shows services alone, and offers alone', () => {
    const services = show({}, { services: SERVICES });
    expect([services.title, services.choices]).toEqual(['Dienstleistungen und ihre Sprachen', []]);
    expect(services.sections.map(({ id }) => id)).toEqual(['services']);
    expect(show({}, { offers: OFFERS }).sections.map(({ id }) => id)).toEqual([
      'ladder',
      'doubles',
      'gaps',
      'coverage',
    ]);
  });

  it('finds the doubles and gaps that core finds, in the lists as in the table', () => {
    fc.assert(
      fc.property(some, (plain) => {
        const items = duplicateOffers(plain as never) as unknown as readonly OfferItem[];
        const { sections } = show({}, { offers: { version: '1.4', items } });
        const list = (id: string) => {
          const found = sections.find((one) => one.id === id);
          return found?.kind === 'list' ? found.entries : [];
        };
        const missing = offerGaps(items).map(({ targetGroup, topic }) => `${targetGroup} ${topic}`);
        expect(list('gaps').map(({ id }) => id)).toEqual([...new Set(missing)]);
        const named = items.reduce((total, { duplicates = [] }) => total + duplicates.length, 0);
        expect(list('doubles').length).toBe(named / 2);
        const coverage = sections.find(({ id }) => id === 'coverage');
        const cells = coverage?.kind === 'table' ? coverage.table.rows.flatMap((row) => row.cells) : [];
        expect(cells.filter((cell) => cell === '○ Lücke').length).toBe(missing.length);
      }),
    );
  });
});

describe('levelsOf(offer)', () => {
  it.each([
    ['B1', ['B1'], false],
    ['b1 bis B2', ['B1', 'B2'], true],
    ['C1-C2', ['C1', 'C2'], true],
    ['Alphabetisierung', [], false],
    [undefined, [], false],
  ] as const)('of %s is %j', (level, levels, beyond) => {
    const offer = level === undefined ? {} : { level };
    expect(levelsOf(offer)).toEqual(levels);
    expect(isBeyondB1(offer)).toBe(beyond);
  });
});

describe('reviewState(service, day)', () => {
  const service = (latest: string | null): ServiceItem => ({
    id: 's',
    department: 'd',
    title: { de: 'S' },
    ...(latest === null
      ? {}
      : { reviewedOn: { edtf: latest, earliest: latest, latest, precision: 'day', text: { de: latest } } }),
  });

  it.each([
    ['2024-02-29', '2026-03-01', 'old'],
    ['2024-03-01', '2026-03-01', 'fresh'],
    ['2024-02-29', undefined, 'fresh'],
    [null, '2026-03-01', 'never'],
  ] as const)('of a review on %s is on %s: %s', (latest, day, state) => {
    expect(reviewState(service(latest), day)).toBe(state);
  });
});
