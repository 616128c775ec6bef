import { estimateText, network, toSvgString, type Chosen, type InstrumentContent } from '@teilhabe/charts';
import { de } from '@teilhabe/charts/messages/de';
import { organisationsOf, type CommitteeItem, type PublicationIndex } from '@teilhabe/core/publication';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { committeeOverlaps } from '../../../packages/core/src/record-measures/committee-overlaps.js';
import { seatedOn } from '../../../packages/charts/src/instruments/network/committees.js';
import { containedOnes } from '../../../packages/charts/src/instruments/network/containments.js';
import { overlapTable } from '../../../packages/charts/src/instruments/network/overlap-table.js';
import { labelBox, overlaps } from '../../../packages/charts/src/models/geometry.js';
import { networkGraph, type NetworkGraphModel } from '../../../packages/charts/src/models/network-graph.js';
import { networkLayout } from '../../../packages/charts/src/models/network-layout.js';
import { publicationFiles } from '../../fixtures/publication-files.js';

/** The fixture's network, and a committee of whose two organisations one sits in another committee, too. */
function content(items = withBridge()): InstrumentContent {
  const files = publicationFiles();
  const {
    network: file,
    checklist,
    needs,
    services,
    workshops,
  } = {
    network: files['records/network.json'],
    checklist: files['records/checklist.json'],
    needs: files['records/needs.json'],
    services: files['records/services.json'],
    workshops: files['records/workshops.json'],
  };
  const about = (files['index.json'] as unknown as PublicationIndex).extension.teilhabe;
  const records = { network: { ...file, items }, checklist, needs, services, workshops };
  return { records, about } as unknown as InstrumentContent;
}

function withBridge(): readonly CommitteeItem[] {
  const items = publicationFiles()['records/network.json'].items as unknown as readonly CommitteeItem[];
  const members = [
    { organisation: 'Hauptamt', department: 'central-services' },
    { organisation: 'Rechtsamt', department: 'legal' },
  ];
  return items.map((item) => (item.id === 'heads-of-department' ? { ...item, members } : item));
}

const show = (chosen: Chosen = {}, items?: readonly CommitteeItem[]) => network.show(content(items), de, chosen);
const entriesOf = (id: string, chosen?: Chosen) => {
  const section = show(chosen).sections.find((one) => one.id === id);
  if (section?.kind !== 'list') throw new Error(`${id} is no list`);
  return section.entries;
};
const titles = (id: string) => entriesOf(id).map(({ title }) => title.text);

/** Committees of organisations called 0 to 7, whose ids are those numbers' own. */
const committees = fc
  .array(fc.uniqueArray(fc.integer({ min: 0, max: 7 }), { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 6 })
  .map((groups) =>
    groups.map((members, i): CommitteeItem => ({
      id: String(i),
      title: { de: `Gremium ${i}` },
      level: (['city', 'administration', 'district'] as const)[i % 3]!,
      members: members.map((member) => ({ organisation: `Organisation ${member}` })),
    })),
  );

function graphOf(items: readonly CommitteeItem[], width = 800, direction: 'ltr' | 'rtl' = 'ltr'): NetworkGraphModel {
  const { model } = show({}, items).chart!.draw({ width, measure: estimateText, direction });
  return model as NetworkGraphModel;
}

describe('network.show(content, language, chosen)', () => {
  it('says how many committees and organisations there are, and names committees without members', () => {
    const { finding, counts, notes } = show();
    expect(finding).toBe(
      '5 Gremien mit 10 Organisationen. Eines liegt ganz in einem anderen. Eine Organisation ist die einzige Brücke zwischen Gremien.',
    );
    expect(counts.map(({ value }) => value)).toEqual(['5', '10', '2']);
    expect(notes).toEqual(['Ohne bekannte Mitglieder: Stadtverordnetenversammlung.']);
  });

  it("finds the neighbourhoods' groups inside the city-wide ones, with what they share", () => {
    const [entry] = entriesOf('containment');
    expect(entry?.title.text).toBe('Arbeitsgruppen der Stadtteile');
    expect(entry?.sign).toEqual({ symbol: '⊂', word: 'liegt ganz in: Stadtweite Arbeitsgruppen' });
    expect(entry?.facts.map(({ text }) => text.text)).toEqual([
      'Jugendamt, Sprachkursträger Nord, Kulturverein Brücke',
      'Bildung, Sprache',
      '3',
    ]);
  });

  it('names the organisation without which committees are no longer connected', () => {
    expect(titles('bridges')).toEqual(['Hauptamt']);
  });

  it('names departments of other records that sit in no committee, with these records', () => {
    const found = entriesOf('departments').map(({ title, facts }) => [title.text, facts[0]?.text.text]);
    expect(found).toEqual([
      ['Ordnungsamt', 'Checkliste, Bedarf, Dienstleistungen'],
      ['Stadtplanungsamt', 'Checkliste'],
    ]);
  });

  it('counts meetings and reports, of the chosen year only', () => {
    const rows = (chosen: Chosen) => {
      const section = show(chosen).sections.find(({ id }) => id === 'meetings');
      return section?.kind === 'table' ? section.table.rows.map(({ header, cells }) => [header, ...cells]) : [];
    };
    expect(rows({})).toContainEqual(['Stadtweite Arbeitsgruppen', '2', '1', '1', '0 von 2']);
    expect(rows({ year: '2025' })).toContainEqual(['Stadtweite Arbeitsgruppen', '2', '1', '0', '0 von 2']);
    expect(rows({ year: '2024' })).toEqual([]);
  });

  it('shows a level, and a year as of whose end memberships count', () => {
    expect(show({ level: 'district' }).finding).toMatch(/^Ein Gremium mit 3 Organisationen/);
    const until = { edtf: '2023', earliest: '2023-01-01', latest: '2023-12-31', precision: 'year', text: {} } as const;
    const items = withBridge().map((item) => ({
      ...item,
      members: (item.members ?? []).map((member) => ({ ...member, until })),
    }));
    expect(show({ year: '2023' }, items).counts[0]?.value).toBe('5');
    expect(show({}, items).counts[0]?.value).toBe('0');
    expect(show({}, items).chart).toBeUndefined();
    expect(show({ year: '1999', level: 'moon' }).choices.map(({ chosen }) => chosen)).toEqual(['', '', '']);
  });

  it('has the matrix of shared organisations as the table that is read first', () => {
    const { tableFirst, table } = show().chart!;
    expect(tableFirst).toBe(true);
    expect(table.rows.map(({ cells }) => cells[0])).toEqual(['4 Mitglieder', '1', '1', '2', '1']);
  });

  it('has a matrix that is the same across its diagonal', () => {
    fc.assert(
      fc.property(committees, (items) => {
        const { rows } = overlapTable(seatedOn(items, '2025-12-31'), de);
        rows.forEach(({ cells }, i) => cells.forEach((cell, j) => expect(cell).toBe(rows[j]!.cells[i])));
      }),
    );
  });

  it('finds what the indicators of networks find: containment and bridges', () => {
    fc.assert(
      fc.property(committees, (items) => {
        const seated = seatedOn(items, '2025-12-31');
        const memberships = items.flatMap(({ id, members = [] }) =>
          members.map(({ organisation }) => ({
            committee: id,
            organisation,
            department: null,
            from: null,
            until: null,
          })),
        );
        const pairs = committeeOverlaps(
          items.map(({ id }) => ({ id, topics: [] })),
          memberships,
          '2025-12-31',
        );
        const expected = pairs.flatMap(({ a, b, contained }) =>
          contained === null ? [] : [contained === 'b in a' ? [b, a] : [a, b]],
        );
        expect(containedOnes(seated).map(({ inner, outer }) => [inner.item.id, outer.item.id])).toEqual(expected);
        for (const { inner, outer } of containedOnes(seated))
          for (const organisation of inner.organisations) expect(outer.organisations).toContain(organisation);
        const known = organisationsOf(
          seated.map(({ item, organisations }) => ({ id: item.id, topics: [], organisations })),
        );
        const marked = graphOf(items)
          .marks.filter(({ bridging }) => bridging)
          .map(({ key }) => key);
        const bridges = known
          .filter(({ bridging }) => bridging)
          .map(({ organisation }) => `organisation ${organisation}`);
        expect([...marked].sort()).toEqual([...bridges].sort());
      }),
      { numRuns: 30 },
    );
  });
});

describe('networkLayout(graph, width, height)', () => {
  it('gives the same graph the same places, apart from one another and inside the room', () => {
    fc.assert(
      fc.property(committees, fc.integer({ min: 400, max: 1200 }), (items, width) => {
        const hubs = items.map(({ id }) => `c${id}`);
        const links = items.flatMap(({ id, members = [] }) =>
          members.map(({ organisation }) => [`c${id}`, organisation] as const),
        );
        const graph = { hubs, leaves: [...new Set(links.map(([, leaf]) => leaf))], links };
        const places = networkLayout(graph, width, 500);
        expect(networkLayout(structuredClone(graph), width, 500)).toEqual(places);
        const points = [...places.values()];
        points.forEach((a, i) => {
          expect(a.x).toBeGreaterThanOrEqual(0);
          expect(a.x).toBeLessThanOrEqual(width);
          for (const b of points.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(24);
        });
      }),
      { numRuns: 40 },
    );
  });
});

describe('networkGraph(content, options)', () => {
  it('has names that touch no other name and no node, all inside the drawing', () => {
    fc.assert(
      fc.property(committees, fc.constantFrom('ltr', 'rtl'), (items, direction) => {
        const { marks, width } = graphOf(items, 800, direction);
        const boxes = marks.flatMap(({ name }) => (name ? [labelBox(name, direction, estimateText)] : []));
        boxes.forEach((box, i) => {
          expect(box.x >= 0 && box.x + box.width <= width).toBe(true);
          for (const other of boxes.slice(i + 1)) expect(overlaps(box, other)).toBe(false);
        });
      }),
      { numRuns: 30 },
    );
  });

  it.each([600, 640, 800, 1100])('names every committee of the example at %i px', (width) => {
    const committees = graphOf(withBridge(), width).marks.filter(({ shape }) => shape !== 'dot');
    expect(committees.map(({ name }) => name?.lines.join(' ')).sort()).toEqual([
      'Amtsleiterrunde',
      'Arbeitsgruppen der Stadtteile',
      'Programmbeirat',
      'Stadtweite Arbeitsgruppen',
      'Steuerungsgruppe der Verwaltung',
    ]);
  });

  it('leads the arrows to the left and right along links, and up and down through all marks', () => {
    const { marks, links } = graphOf(withBridge());
    expect(marks.map(({ beside }) => beside?.down)).toEqual([...marks.slice(1).map(({ key }) => key), undefined]);
    expect(marks.map(({ beside }) => beside?.up)).toEqual([undefined, ...marks.slice(0, -1).map(({ key }) => key)]);
    for (const mark of marks) {
      for (const side of ['left', 'right'] as const) {
        const key = mark.beside?.[side];
        if (key === undefined) continue;
        const other = marks.find((one) => one.key === key)!;
        expect(side === 'left' ? other.x < mark.x : other.x > mark.x).toBe(true);
        const linked = links.some(({ x1, x2 }) => [x1, x2].includes(mark.x) && [x1, x2].includes(other.x));
        expect(linked).toBe(true);
      }
    }
  });

  it('says level and members of a committee, and the committees of an organisation', () => {
    const labels = graphOf(withBridge()).marks.map(({ label }) => label);
    expect(labels).toContain(
      'Gremium Arbeitsgruppen der Stadtteile, Stadtteil: Jugendamt, Sprachkursträger Nord, Kulturverein Brücke',
    );
    expect(labels).toContain(
      'Organisation Hauptamt, einzige Brücke, in: Steuerungsgruppe der Verwaltung, Amtsleiterrunde',
    );
  });

  it('says why nothing is drawn where there is no committee', () => {
    const empty = { title: 'Netz', summary: 'Nichts', committees: [], organisations: [], links: [], shapes: [] };
    expect(networkGraph(empty, { width: 600, language: de, measure: estimateText }).marks).toEqual([]);
  });

  it.each([
    ['network-640', 640, 'ltr'],
    ['network-1000', 1000, 'ltr'],
    ['network-640-rtl', 640, 'rtl'],
  ] as const)('%s is the picture that somebody looked at', async (name, width, direction) => {
    const { drawing } = show({}, withBridge()).chart!.draw({ width, measure: estimateText, direction });
    const svg = `${toSvgString(drawing).replace(/><(?!tspan|\/text)/g, '>\n<')}\n`;
    await expect(svg).toMatchFileSnapshot(`../snapshots/${name}.svg`);
  });
});
