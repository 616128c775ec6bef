import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { htmlFiles } from '../../../packages/cli/src/html/html-files.js';
import { triples } from '../../core/open-data/rdf.js';
import { publishedWith } from '../../core/open-data/published.js';

const SCHEMA = 'https://schema.org/';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const HERE = 'https://files.example.org/';

/** The scripts of a page as a parser of HTML finds them. */
function scripts(page: string) {
  const { document } = parseHTML(page);
  return [...document.querySelectorAll('script')].map(({ textContent, attributes }) => ({
    text: textContent,
    attributes: [...attributes].map(({ name, value }) => `${name}=${value}`),
  }));
}

describe('linkedData in index.html', () => {
  it('is one data block with a schema.org Dataset for each indicator, whose files are there', async () => {
    const files = await publishedWith();
    const [block, ...others] = scripts(htmlFiles(files).get('index.html')!);
    expect(others).toEqual([]);
    expect(block!.attributes).toEqual(['type=application/ld+json']);
    const graph = await triples(JSON.parse(block!.text) as object, HERE);
    const datasets = graph.getSubjects(TYPE, `${SCHEMA}Dataset`, null);
    const indicators = new Set(
      [...files.keys()].flatMap((path) => /^indicators\/([^.~]+)\.json$/.exec(path)?.[1] ?? []),
    );
    expect(datasets.length).toBe(indicators.size);
    for (const dataset of datasets) {
      for (const needed of ['name', 'description', 'license', 'creator', 'temporalCoverage', 'creditText'])
        expect(graph.getObjects(dataset, `${SCHEMA}${needed}`, null).map(({ value }) => value)).not.toEqual([]);
    }
    const urls = graph.getObjects(null, `${SCHEMA}contentUrl`, null).map(({ value }) => value);
    expect(urls.filter((url) => !files.has(url.replace(HERE, '')))).toEqual([]);
  }, 60_000);

  it.each(['</script><script>alert(1)</script>', '<!-- <script>', ']]> &lt;/script&gt; \u2028', '"}]}<img src=x>'])(
    'a text like %j cannot end it, and is read back as it was',
    async (text) => {
      const files = new Map(await publishedWith());
      const index = JSON.parse(files.get('index.json')!) as { extension: { teilhabe: { title: object } } };
      index.extension.teilhabe.title = { de: text };
      files.set('index.json', JSON.stringify(index));
      const page = htmlFiles(files).get('index.html')!;
      const [block, ...others] = scripts(page);
      expect(others).toEqual([]);
      expect(block!.text).not.toMatch(/[<>&]/);
      const [catalogue] = (JSON.parse(block!.text) as { '@graph': { name: string }[] })['@graph'];
      expect(catalogue!.name).toBe(text);
    },
    60_000,
  );
});
