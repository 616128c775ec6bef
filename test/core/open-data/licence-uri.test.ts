import { expect, it } from 'vitest';
import { licenceReference } from '../../../packages/core/src/open-data/licence-uri.js';
import { politicalGeocoding } from '../../../packages/core/src/open-data/political-geocoding.js';

it.each([
  ['DL-DE-BY-2.0', 'dl-by-de/2.0', true],
  ['dl-de/by-2-0', 'dl-by-de/2.0', true],
  ['Datenlizenz Deutschland – Zero – Version 2.0', 'dl-zero-de/2.0', false],
  ['CC0-1.0', 'cc-zero', false],
  ['CC-BY-4.0', 'cc-by/4.0', true],
  ['CC BY-SA 4.0', 'cc-by-sa/4.0', true],
])('licenceReference({ name: %j }) is %s of DCAT-AP.de', (name, key, attribution) => {
  expect(licenceReference({ name })).toEqual({ uri: `http://dcat-ap.de/def/licenses/${key}`, attribution });
});

it('licenceReference(other) is its own address, and null without one', () => {
  const path = 'https://opensource.org/license/mit';
  expect(licenceReference({ name: 'MIT', path })).toEqual({ uri: path, attribution: true });
  expect(licenceReference({ name: 'MIT', path: 'javascript:alert(1)' })).toBeNull();
  expect(licenceReference({ name: '' })).toBeNull();
});

it.each([
  ['06', 'stateKey', 'state'],
  ['06532', 'districtKey', 'administrativeDistrict'],
  ['06532023', 'municipalityKey', 'municipality'],
  ['065320023023', 'regionalKey', 'municipality'],
])('politicalGeocoding(%j) is in the list %s', (key, list, level) => {
  const base = 'http://dcat-ap.de/def/politicalGeocoding';
  expect(politicalGeocoding(key)).toEqual({ place: `${base}/${list}/${key}`, level: `${base}/Level/${level}` });
});

it('politicalGeocoding(key) is null for what is no key', () => {
  expect(['', '6532023', '0653202x'].map(politicalGeocoding)).toEqual([null, null, null]);
});
