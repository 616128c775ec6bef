import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { problemReport, reportText } from '@teilhabe/core';
import { loadMonitor } from '../../packages/cli/src/load-monitor.js';
import { validateFolder } from '../../packages/cli/src/commands/validate.js';
import { Workshop } from '../../packages/workshop/src/worker/answer.js';
import type { ToldReport } from '../../packages/core/src/workshop.js';
import { FAULTY_FILES, UNUSUAL_FILES } from './faulty-files.js';
import { coursesCsv, coursesWith, coursesXlsx } from './files.js';
import { DAY, folderOf, monitorOf, type DiskFile } from './monitor.js';

/** The lines of a report as a page shows them, one below the other. */
function shownLines({ groups, rest, summary }: ToldReport): readonly string[] {
  const told = groups.flatMap(({ word, lines }) =>
    lines.map(({ kind, text }) => (kind === 'first' ? `${word}: ${text}` : kind === 'remedy' ? `→ ${text}` : text)),
  );
  return [...told, ...rest, ...(summary === '' ? [] : [summary])];
}

/** What `teilhabe validate` prints of a folder, without its indents and its last word. */
async function validated(folder: string, language: 'de' | 'en'): Promise<readonly string[]> {
  const written: string[] = [];
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  await validateFolder.run([folder, '--lang', language]).finally(() => spy.mockRestore());
  const lines = stripVTControlCharacters(written.join('')).split('\n');
  return lines.map((line) => line.trim()).filter((line) => line !== '' && !/^(In Ordnung|All right)/.test(line));
}

const asFile = ({ name, bytes }: DiskFile) => new File([Uint8Array.from(bytes)], name);

/** What the workshop says of a file: when it is read, and when it is computed as the page would. */
async function told(file: DiskFile, language: 'de' | 'en') {
  const workshop = new Workshop();
  const asked = { file: asFile(file), choices: null, kept: [] };
  const read = await workshop.answer({ ask: 'read', id: 1, language, read: asked });
  if (read.answer !== 'read') throw new Error('not read');
  const monitor = await monitorOf([file], { tables: [{ table: 'training' }] });
  const request = { files: [file.name], mapping: monitor.mapping, day: DAY };
  const run = await workshop.answer({ ask: 'run', id: 2, language, run: request });
  if (run.answer !== 'run') throw new Error('not run');
  return { read: read.read, run: run.run, files: monitor.files };
}

describe('teilhabe serve --workshop', () => {
  it.each(FAULTY_FILES)('the workshop says of %s what teilhabe validate prints', async (_what, file) => {
    const { read, run, files } = await told(file, 'de');
    const lines = await validated(folderOf(files), 'de');
    expect(lines.length).toBeGreaterThan(0);
    expect(shownLines(run.problems)).toEqual(lines);
    // What is said as soon as the file is read is a part of it: only how many there are is not known yet.
    const early = shownLines({ ...read.problems, summary: '' });
    expect(early.filter((line) => !lines.includes(line))).toEqual([]);
  });

  it.each(UNUSUAL_FILES)('the workshop says nothing of %s, as teilhabe validate', async (_what, file) => {
    const { read, run, files } = await told(file, 'de');
    expect(await validated(folderOf(files), 'de')).toEqual([]);
    expect([...shownLines(run.problems), ...shownLines(read.problems)]).toEqual([]);
  });

  it.each([
    ['nothing', new Uint8Array(0)],
    ['a PDF', new TextEncoder().encode('%PDF-1.7 …')],
    ['a page', new TextEncoder().encode('<!doctype html><table><tr><td>1</table>')],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])],
  ])('the workshop says of %s, which is no table, what teilhabe validate prints', async (_what, bytes) => {
    const { files } = await monitorOf([{ name: 'Kurse.csv', bytes: coursesCsv() }]);
    const lines = await validated(folderOf(new Map([...files, ['Kurse.csv', bytes]])), 'de');
    const asked = { file: asFile({ name: 'Kurse.csv', bytes }), choices: null, kept: [] };
    const answer = await new Workshop().answer({ ask: 'read', id: 1, language: 'de', read: asked });
    const said = answer.answer === 'read' ? shownLines(answer.read.problems) : [];
    expect(said.length).toBeGreaterThan(0);
    expect(lines.slice(0, said.length)).toEqual(said);
  });

  it('the workshop says of a workbook with wrong cells what teilhabe validate prints of its rows', async () => {
    const file = { name: 'Kurse.xlsx', bytes: coursesXlsx({ hours: 'viele' }) };
    const { run, files } = await told(file, 'de');
    const lines = await validated(folderOf(files), 'de');
    expect(lines[0]).toContain('Kurse.xlsx, Zeile 2, Spalte „Stunden“');
    expect(shownLines(run.problems)).toEqual(lines);
  });

  it('the workshop says of any cells what validate finds in the folder', async () => {
    const nasty = fc.constantFrom(
      '',
      ' ',
      'viele',
      '1.234',
      '1.234,5',
      '-1',
      '31.02.2024',
      '1e9',
      '"',
      'k. A.',
      '=1+1',
      '٣',
    );
    const edit = fc.record({ row: fc.nat(89), column: fc.nat(8), cell: fc.oneof(nasty, fc.string({ maxLength: 8 })) });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { maxLength: 12 }), async (edits) => {
        const { run, files } = await told({ name: 'Kurse.csv', bytes: coursesWith(edits) }, 'en');
        const { problems } = await loadMonitor(folderOf(files), 'arquero');
        const all = problems.length > 0 ? problemReport(problems) : null;
        // Publishing may find more than the check does, but only where that found nothing against it.
        const hasErrors = (all?.errors ?? 0) > 0;
        const lines =
          all === null
            ? []
            : reportText(all, 'en')
                .split('\n')
                .map((line) => line.trim());
        if (hasErrors) expect(shownLines(run.problems)).toEqual(lines.filter((line) => line !== ''));
        else expect(run.zip === null ? run.problems.groups.length : 1).toBeGreaterThan(0);
      }),
      { numRuns: 15 },
    );
  }, 120_000);

  it.each(['de', 'en'] as const)('the workshop says it in the language that is asked for: %s', async (language) => {
    const { run, files } = await told({ name: 'Kurse.csv', bytes: coursesCsv({ hours: 'viele' }) }, language);
    expect(shownLines(run.problems)).toEqual(await validated(folderOf(files), language));
  });
});
