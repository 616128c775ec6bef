import { describe, expect, it } from 'vitest';
import { fileFaults } from '../../../packages/cli/src/audit/file-faults.js';
import { publicationWith } from './publications.js';

/** The committed publication with everything that it links. */
const COMPLETE = Object.fromEntries(
  [...publicationWith().datasets.values()]
    .flatMap(({ extension }) => Object.values(extension.teilhabe!.csv))
    .map((path) => [path, 'a;b\r\n'] as const),
);
const faults = (changes: Readonly<Record<string, string | undefined>>) =>
  fileFaults(publicationWith({ ...COMPLETE, ...changes }));

describe('fileFaults', () => {
  it('fileFaults(a publication with all that it links) is empty', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ 'index.html': '', 'index.en.html': '', 'teilhabe.css': '', 'datapackage.json': '' })).toEqual([]);
  });

  it.each([
    'indicators/hr1~department.0123456789ab.json',
    'indicators/hr1.json.123.tmp',
    'csv/hr1~office.csv',
    'records/old.json',
    'protection-report.html',
    'index.fr.html',
    'Tabelle.xlsx',
  ])('fileFaults(%s beside it) names the file that nothing links', (file) => {
    expect(faults({ [file]: '{}' })).toEqual([{ code: 'orphan', file }]);
  });

  it('fileFaults(pictures and fonts beside it) is empty', () => {
    expect(faults({ 'logo.png': '', 'fonts/city.woff2': '', 'dist/teilhabe.js': '' })).toEqual([]);
  });

  it('fileFaults(a linked file that is not there) names it', () => {
    expect(faults({ 'records/timeline.json': undefined })).toEqual([
      { code: 'missing', file: 'records/timeline.json' },
    ]);
  });

  it('fileFaults(a copy under the plain name) has the content of the linked file', () => {
    const hashed = 'indicators/hr1.0123456789ab.json';
    const { files } = publicationWith();
    const index = files.get('index.json')!.replace('indicators/hr1.json', hashed);
    const changes = { 'index.json': index, [hashed]: files.get('indicators/hr1.json')! };
    expect(faults(changes)).toEqual([]);
    const other = { ...changes, 'indicators/hr1.json': '{"value":[3]}' };
    expect(faults(other)).toEqual([{ code: 'copyDiffers', file: 'indicators/hr1.json' }]);
  });

  it('fileFaults(one dataset alone) is empty', () => {
    expect(fileFaults({ ...publicationWith(), files: new Map() })).toEqual([]);
  });
});
