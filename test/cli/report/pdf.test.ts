import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaints } from '../complaints.js';
import { publishedFolder } from './publication.js';

const browser = process.env['CHROMIUM_PATH'] ?? chromium.executablePath();
const bin = fileURLToPath(new URL('../../../packages/cli/bin/teilhabe.mjs', import.meta.url));
const hasPdfinfo = spawnSync('pdfinfo', ['-v']).status === 0;

let folder: string;

beforeAll(async () => {
  folder = await publishedFolder();
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

function report(
  name: string,
  template: string,
  env: Readonly<Record<string, string>> = {},
  ...more: readonly string[]
) {
  const out = join(folder, name);
  const args = [bin, 'report', join(folder, 'site'), '--template', template, '--lang', 'de', '--out', out, ...more];
  const ended = spawnSync(process.execPath, args, {
    env: { ...process.env, CHROMIUM_PATH: browser, ...env },
    encoding: 'utf8',
  });
  return { ...ended, bytes: existsSync(out) ? readFileSync(out) : null };
}

interface Tag {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Tag[];
}

/** All tags of a document, in reading order. */
async function tags(pdf: PDFDocumentProxy): Promise<readonly Tag[]> {
  const flat = (tag: Tag): readonly Tag[] => [tag, ...(tag.children ?? []).flatMap(flat)];
  const pages = Array.from({ length: pdf.numPages }, async (_, i) => {
    const tree = (await (await pdf.getPage(i + 1)).getStructTree()) as Tag | null;
    return tree === null ? [] : flat(tree);
  });
  return (await Promise.all(pages)).flat();
}

const opened = (bytes: Buffer) => getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;

describe('teilhabe report --to pdf', () => {
  it('teilhabe report --to pdf writes a tagged file with title, language, outline, headings, header cells and alternative texts', async () => {
    const { status, stderr, bytes } = report('a.pdf', 'ratsvorlage');
    expect(complaints(stderr)).toBe('');
    expect(status).toBe(0);
    const pdf = await opened(bytes!);
    const { info } = (await pdf.getMetadata()) as unknown as { info: Record<string, string> };
    expect(info['Title']).toBe('Vorlage für den Stadtrat: Bericht zum Integrationsmonitor');
    expect(info['Language']).toMatch(/^de/);
    expect(info['CreationDate']).toBe("D:20260301000000+00'00'");
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    expect((await pdf.getOutline()).length).toBeGreaterThan(0);
    const found = await tags(pdf);
    const count = (role: string) => found.filter((tag) => tag.role === role).length;
    expect(count('H1')).toBe(1);
    expect(count('H2')).toBeGreaterThan(6);
    expect(count('Table')).toBeGreaterThan(4);
    expect(count('TH')).toBeGreaterThan(20);
    const figures = found.filter(({ role }) => role === 'Figure');
    expect(figures.length).toBeGreaterThan(4);
    for (const { alt } of figures) expect(alt).toMatch(/^Diagramm: /);
  }, 60_000);

  it('teilhabe report --to pdf writes the same bytes in another time zone', () => {
    const one = report('b.pdf', 'amtsleitungsrunde', { TZ: 'Asia/Tokyo' }).bytes;
    expect(report('c.pdf', 'amtsleitungsrunde', { TZ: 'America/New_York' }).bytes!.equals(one!)).toBe(true);
  }, 60_000);

  it('teilhabe report --template amtsleitungsrunde --to pdf fits one page', async () => {
    const pdf = await opened(report('d.pdf', 'amtsleitungsrunde').bytes!);
    expect(pdf.numPages).toBe(1);
  }, 60_000);

  it.skipIf(!hasPdfinfo)('pdfinfo agrees that it is tagged (skipped where poppler-utils is not installed)', () => {
    report('e.pdf', 'amtsleitungsrunde');
    const { stdout } = spawnSync('pdfinfo', [join(folder, 'e.pdf')], { encoding: 'utf8' });
    expect(stdout).toMatch(/Tagged: +yes/);
    expect(stdout).toMatch(/Page size: .*A4/);
  });

  it('teilhabe report --to pdf without a browser says the remedy and writes nothing', () => {
    const { status, stderr, bytes } = report('f.pdf', 'ratsvorlage', { CHROMIUM_PATH: '', PATH: '', LOCALAPPDATA: '' });
    if (status !== 0) expect(stderr).toMatch(/apt-get install chromium.*--chromium PFAD.*--to html/s);
    expect(status === 0).toBe(bytes !== null);
    const wrong = report('g.pdf', 'ratsvorlage', {}, '--chromium', '/nowhere/chromium');
    expect(wrong.status).toBe(2);
    expect(wrong.stderr).toContain('Den Browser „/nowhere/chromium“, den --chromium nennt, gibt es nicht.');
    expect(wrong.bytes).toBeNull();
  });

  it('teilhabe report --to pdf with a program that prints nothing writes nothing', () => {
    const { status, stderr, bytes } = report('h.pdf', 'ratsvorlage', {}, '--chromium', process.execPath);
    expect(status).toBe(2);
    expect(stderr).toContain('hat keine PDF gedruckt');
    expect(bytes).toBeNull();
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});
