import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'saxen';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaints } from '../complaints.js';
import { publishedFolder } from './publication.js';

let folder: string;
let bytes: Buffer;
let files: Readonly<Record<string, Uint8Array>>;

const bin = fileURLToPath(new URL('../../../packages/cli/bin/teilhabe.mjs', import.meta.url));

function written(name: string, env: Readonly<Record<string, string>>): Buffer {
  const out = join(folder, name);
  const args = [bin, 'report', join(folder, 'site'), '--template', 'ratsvorlage', '--lang', 'de', '--out', out];
  const { status, stderr } = spawnSync(process.execPath, args, { env: { ...process.env, ...env }, encoding: 'utf8' });
  expect(complaints(stderr)).toBe('');
  expect(status).toBe(0);
  return readFileSync(out);
}

beforeAll(async () => {
  folder = await publishedFolder();
  bytes = written('a.docx', { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' });
  files = unzipSync(bytes);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

interface Seen {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The elements of an XML file in their order, by an independent parser; it throws where the file is not well-formed. */
function elements(file: string): readonly Seen[] {
  const seen: Seen[] = [];
  const parser = new Parser();
  parser.on('openTag', (name, attributes) => {
    seen.push({ name, attributes: { ...attributes() } });
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.parse(strFromU8(files[file]!));
  return seen;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const named = (file: string, name: string) => elements(file).filter((element) => element.name === name);

describe('teilhabe report --to docx', () => {
  it('teilhabe report --to docx writes a package of well-formed XML', () => {
    for (const name of Object.keys(files).filter((path) => /\.(xml|rels)$/.test(path)))
      expect(elements(name).length, name).toBeGreaterThan(0);
  });

  it('teilhabe report --to docx has one title, headings that skip no level, and says its title, language and edition', () => {
    const levels = named('word/document.xml', 'w:pStyle').flatMap(({ attributes }) => {
      const level = /^Heading(\d)$/.exec(attributes['w:val'] ?? '')?.[1];
      return level === undefined ? [] : [Number(level)];
    });
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.length).toBeGreaterThan(8);
    levels.slice(1).forEach((level, i) => expect(level - levels[i]!).toBeLessThanOrEqual(1));
    const core = strFromU8(files['docProps/core.xml']!);
    expect(core).toContain('<dc:title>Vorlage für den Stadtrat: Bericht zum Integrationsmonitor</dc:title>');
    expect(core).toContain('<dc:language>de</dc:language>');
    expect(core.match(/2026-03-01T00:00:00Z/g)).toHaveLength(2);
    expect(named('word/styles.xml', 'w:lang')[0]!.attributes['w:val']).toBe('de-DE');
  });

  it('teilhabe report --to docx has a header row in every table', () => {
    const tables = named('word/document.xml', 'w:tbl').length;
    expect(tables).toBeGreaterThan(4);
    expect(named('word/document.xml', 'w:tblHeader')).toHaveLength(tables);
  });

  it('teilhabe report --to docx has drawings as sharp pictures, which look the same everywhere, each with a text in its place', () => {
    const drawings = named('word/document.xml', 'wp:docPr').map(({ attributes }) => attributes['descr'] ?? '');
    expect(drawings.length).toBeGreaterThan(4);
    for (const text of drawings) expect(text).toMatch(/^Diagramm: .+Die Zahlen stehen in der Tabelle darunter\.$/);
    expect(new Set(named('word/document.xml', 'wp:docPr').map(({ attributes }) => attributes['id'])).size).toBe(
      drawings.length,
    );
    const media = Object.keys(files).filter((path) => /^word\/media\/./.test(path));
    expect(media.filter((path) => path.endsWith('.png'))).toHaveLength(media.length);
    // Drawings that look the same are one file.
    expect(named('word/document.xml', 'a:blip')).toHaveLength(drawings.length);
    for (const path of media) expect(Buffer.from(files[path]!).readUInt32BE(16)).toBe(2040);
  });

  it('teilhabe report --to docx gives each table the width of the page, and its columns shares of it by their words', () => {
    const widths = named('word/document.xml', 'w:tblW').map(({ attributes }) => Number(attributes['w:w']));
    expect(new Set(widths).size).toBe(1);
    const columns = named('word/document.xml', 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
    expect(new Set(columns).size).toBeGreaterThan(4);
    expect(sum(columns)).toBeCloseTo(sum(widths), -2);
  });

  it('teilhabe report --to docx links every relation that it names', () => {
    const known = new Set(
      named('word/_rels/document.xml.rels', 'Relationship').map(({ attributes }) => attributes['Id']),
    );
    const used = elements('word/document.xml').flatMap(({ attributes }) =>
      ['r:id', 'r:embed'].flatMap((name) => attributes[name] ?? []),
    );
    expect(used.length).toBeGreaterThan(5);
    expect(used.filter((id) => !known.has(id))).toEqual([]);
  });

  it('teilhabe report --to docx writes the same bytes in any time zone and locale', () => {
    expect(written('b.docx', { TZ: 'America/Los_Angeles', LC_ALL: 'C' }).equals(bytes)).toBe(true);
  }, 30_000);
});
