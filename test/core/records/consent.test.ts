import { describe, expect, it } from 'vitest';
import { describeProblem } from '../../../packages/core/src/problems/describe-problem.js';
import { inShort } from '../monitor/tiny-monitor.js';
import { withRecords } from './record-monitor.js';

const HEADER = 'id;name;geschichte;foto;foto_text;einwilligung_am;einwilligung_umfang;widerruf_am';
const roleModels = (...rows: readonly string[]) => withRecords({ 'role-models': [HEADER, ...rows].join('\n') });
const person = (consent: string) =>
  `erika-muster;Erika Muster;Eine Geschichte.;https://example.org/e.jpg;Eine Frau mit einem Brot.;${consent}`;

describe('role models', () => {
  it.each([
    ['name only', 'Name', ['name']],
    ['story and photo', 'Geschichte, Foto', ['story', 'photo']],
    ['everything', 'Name, Geschichte, Foto', ['name', 'story', 'photo']],
  ])('publishedRecords(consent to %s) gives nothing else', async (_, scope, parts) => {
    const { items, problems } = await roleModels(person(`01.02.2025;${scope};`));
    expect(problems).toEqual([]);
    const [item] = items.get('role-models') ?? [];
    expect(item?.['id']).toBe('role-model-1');
    expect(Object.keys(item ?? {}).filter((key) => ['name', 'story', 'photo'].includes(key))).toEqual(parts);
    expect('photoText' in (item ?? {})).toBe(parts.includes('photo'));
  });

  it.each([
    ['revoked before the edition', '01.02.2025;Name;28.02.2026', 0],
    ['revoked on its day', '01.02.2025;Name;01.03.2026', 0],
    ['revoked after it', '01.02.2025;Name;02.03.2026', 1],
    ['given after it', '02.03.2026;Name;', 0],
    ['given on its day', '01.03.2026;Name;', 1],
  ])('publishedRecords(consent %s) follows the day of the edition', async (_, consent, count) => {
    const { items, problems } = await roleModels(person(consent));
    expect(problems).toEqual([]);
    expect(items.get('role-models')).toHaveLength(count);
    if (count === 0) expect(JSON.stringify([...items])).not.toContain('Muster');
  });

  it.each([
    ['no consent', ';;', ['einwilligung_am', 'einwilligung_umfang']],
    ['no day', ';Name;', ['einwilligung_am']],
    ['no scope', '01.02.2025;;', ['einwilligung_umfang']],
  ])(
    'recordProblems(%s) is an error that says row and column and nothing of the person',
    async (_, consent, fields) => {
      const { items, problems } = await roleModels(person(consent));
      expect(problems.map(inShort)).toEqual(
        fields.map((field) => `consent-error | role-models.csv | row 2 | ${field}`),
      );
      expect(items.get('role-models')).toEqual([]);
      const words = problems.flatMap((problem) => [describeProblem(problem, 'de'), describeProblem(problem, 'en')]);
      expect(JSON.stringify([problems, words])).not.toMatch(/erika|muster|Geschichte\./i);
    },
  );

  it('recordProblems(faults all over a row) never quotes the person', async () => {
    const faults = [
      'Erika Muster;Erika Muster;x;kein Foto von Erika;;gestern;Name;morgen',
      'Erika Muster;Erika Muster;x;;;01.02.2025;Name von Erika;',
    ];
    const { items, problems } = await roleModels(...faults);
    expect(problems.length).toBeGreaterThan(2);
    expect(JSON.stringify(problems)).not.toMatch(/erika muster|foto von/i);
    expect(items.get('role-models')).toEqual([]);
  });
});
