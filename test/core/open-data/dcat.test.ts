import { readFileSync } from 'node:fs';
import type { Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { beforeAll, describe, expect, it } from 'vitest';
import { schemaProblems } from '../../../packages/core/src/monitor/json-schema.js';
import { EVERYTHING, publishedWith } from './published.js';
import { triples, turtle } from './rdf.js';

const SHAPES = turtle(readFileSync(new URL('dcat-ap-de.ttl', import.meta.url), 'utf8'));
const DCAT = 'http://www.w3.org/ns/dcat#';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const HERE = 'https://files.example.org/catalog.jsonld';

/** What the shapes have against a graph: where, by which path and rule. */
async function faults(data: Store): Promise<readonly string[]> {
  const report = await new SHACLValidator(SHAPES).validate(data);
  return report.results.map(({ focusNode, path, sourceConstraintComponent }) =>
    [focusNode, path, sourceConstraintComponent]
      .map((term) => (term as { value?: string } | null)?.value ?? '')
      .join(' '),
  );
}

const values = (data: Store, predicate: string) =>
  [...new Set(data.getObjects(null, predicate, null).map(({ value }) => value))].sort();

describe('catalog.jsonld', () => {
  let files: ReadonlyMap<string, string>;
  let full: Store;
  let json: object;

  beforeAll(async () => {
    files = await publishedWith(EVERYTHING);
    json = JSON.parse(files.get('catalog.jsonld')!) as object;
    full = await triples(json, HERE);
  }, 60_000);

  it('publish(data/wetzlar) writes a catalogue as DCAT-AP.de 3.0 says', async () => {
    expect(await faults(full)).toEqual([]);
    expect(full.getSubjects(TYPE, `${DCAT}Dataset`, null).length).toBeGreaterThan(10);
  });

  it('the shapes find a missing publisher, a licence of nobody and a distribution without an address', async () => {
    const spoilt = JSON.stringify(json)
      .replaceAll('"dcat:accessURL"', '"dcat:none"')
      .replaceAll('"dct:publisher"', '"dct:nobody"')
      .replaceAll('http://dcat-ap.de/def/licenses/', 'urn:none:');
    const found = (await faults(await triples(JSON.parse(spoilt) as object, HERE))).join('\n');
    for (const path of ['dcat#accessURL', 'terms/publisher', 'terms/license']) expect(found).toContain(path);
  });

  it('every downloadURL is the absolute address of a file of the publication', () => {
    const urls = values(full, `${DCAT}downloadURL`);
    expect(urls.filter((url) => !files.has(url.replace('https://www.example.org/monitor/', '')))).toEqual([]);
    expect(urls.length).toBeGreaterThan(100);
  });

  it('says who, where, how often, for which time and under which licence', () => {
    const dcatde = 'http://dcat-ap.de/def/dcatde/';
    const dct = 'http://purl.org/dc/terms/';
    expect(values(full, `${dct}license`)).toEqual(['http://dcat-ap.de/def/licenses/dl-by-de/2.0']);
    expect(values(full, `${dcatde}politicalGeocodingURI`)).toEqual([
      'http://dcat-ap.de/def/politicalGeocoding/municipalityKey/06532023',
    ]);
    expect(values(full, `${dcatde}contributorID`)).toEqual(['http://dcat-ap.de/def/contributors/stadtBeispiel']);
    expect(values(full, `${dct}accrualPeriodicity`)).toEqual([
      'http://publications.europa.eu/resource/authority/frequency/ANNUAL',
    ]);
    const theme = 'http://publications.europa.eu/resource/authority/data-theme/';
    expect(values(full, `${DCAT}theme`)).toEqual([`${theme}EDUC`, `${theme}SOCI`]);
    expect(values(full, `${dct}type`)).toEqual(['http://purl.org/adms/publishertype/RegionalAuthority']);
    expect(values(full, 'http://www.w3.org/2006/vcard/ns#hasEmail')).toEqual(['mailto:monitor@example.org']);
    expect(full.getObjects(null, `${DCAT}startDate`, null).map(({ value }) => value)).toContain('2021-01-01');
  });

  it('publish() of a monitor that knows no address, place or contact gives the same catalogue relative to its file', async () => {
    const plain = await publishedWith();
    const relative = await triples(JSON.parse(plain.get('catalog.jsonld')!) as object, HERE);
    expect(await faults(relative)).toEqual([]);
    const urls = values(relative, `${DCAT}accessURL`);
    expect(urls.filter((url) => !plain.has(url.replace('https://files.example.org/', '')))).toEqual([]);
    expect(values(relative, 'http://purl.org/dc/terms/spatial')).toEqual([]);
    expect(values(relative, `${DCAT}theme`)).toEqual([
      'http://publications.europa.eu/resource/authority/data-theme/SOCI',
    ]);
    expect(values(relative, 'http://purl.org/dc/terms/type')).toEqual([
      'http://purl.org/adms/publishertype/LocalAuthority',
    ]);
  }, 60_000);

  it.each([
    [{ 'teilhabe:themes': ['SOCIETY'] }, 'teilhabe:themes'],
    [{ 'teilhabe:themes': [] }, 'teilhabe:themes'],
    [{ 'teilhabe:publisherType': 'City' }, 'teilhabe:publisherType'],
  ])('schemaProblems(%j) names what no portal would know', (settings, field) => {
    const problems = schemaProblems({ resources: [], ...settings }, 'datapackage', 'datapackage.json');
    expect(problems.filter((problem) => problem.field?.includes(field))).toHaveLength(1);
  });
});
