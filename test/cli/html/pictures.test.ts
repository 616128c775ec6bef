import { describe, expect, it } from 'vitest';
import { projects } from '@teilhabe/charts';
import { parseRecordsOf } from '@teilhabe/core/publication';
import { instrumentReading } from '../../../packages/cli/src/html/reading.js';
import { LANGUAGES } from '../../../packages/cli/src/languages.js';
import { PAYLOADS } from '../../pages/xss/payloads.js';
import { publicationFiles } from '../../fixtures/publication-files.js';

const DE = LANGUAGES.find(({ tag }) => tag === 'de')!;

function parts(photo: string, text: string, src: string): string {
  const files = publicationFiles();
  Object.assign(files['records/projects.json'].items[0] ?? {}, { photo, photoText: { de: text } });
  const records = { projects: parseRecordsOf('projects', files['records/projects.json']) };
  return instrumentReading(projects, { records }, DE).parts(3, src)?.text ?? '';
}

describe('instrumentReading(projects).parts(level, src): pictures', () => {
  it('shows one beside the publication, with its text and reserved space', () => {
    const image =
      parts('bilder/a.jpg', 'Ein "Hof"', 'https://city.example/m/index.json').match(/<img[^>]*>/)?.[0] ?? '';
    expect(image).toContain('src="https://city.example/m/bilder/a.jpg"');
    expect(image).toMatch(/alt="Ein (&quot;|&#34;)Hof(&quot;|&#34;)"/);
    expect(image).toMatch(/width="240"[^]*height="160"[^]*loading="lazy"/);
    expect(image).not.toContain('style');
  });

  it.each([
    ['another server', 'https://evil.example/a.jpg', 'Ein Hof', 'index.json'],
    ['no text', 'bilder/a.jpg', ' ', 'index.json'],
    ['a page that does not know the publication', 'bilder/a.jpg', 'Ein Hof', ''],
  ])('shows none for %s', (_, photo, text, src) => {
    expect(parts(photo, text, src)).not.toContain('<img');
  });

  it.each(PAYLOADS.map((payload) => [payload.slice(0, 60), payload]))('shows none for %j as address', (_, payload) => {
    expect(parts(payload, payload, 'index.json')).not.toContain('<img');
  });
});
