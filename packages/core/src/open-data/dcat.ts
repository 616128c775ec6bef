import { AUTHORITY, dated, DCAT_CONTEXT, languageReferences, literals, reference } from './dcat-context.js';
import { dcatDataset, spatial } from './dcat-dataset.js';
import { licenceReference } from './licence-uri.js';
import type { PublicationDescription } from './publication-description.js';

/**
 * The publication as a catalogue of DCAT-AP.de 3.0 (https://www.dcat-ap.de/def/dcatde/3.0/spec/), which GovData and the
 * portals of the states harvest: one dataset an indicator, one distribution a file. Files go by their plain names, which
 * stay from edition to edition. Addresses are relative to the file where the publication does not know its own.
 */
export function dcatCatalogue(description: PublicationDescription): object {
  const { about, indicators, publisherType } = description;
  const base = about.homepage ?? '';
  const licence = licenceReference(about.licence);
  const catalogue = {
    '@id': `${base}catalog.jsonld#catalog`,
    '@type': 'dcat:Catalog',
    'dct:title': literals(about.title),
    'dct:description': literals(description.description),
    'dct:publisher': reference(`${base}catalog.jsonld#publisher`),
    'foaf:homepage': reference(`${base}index.html`),
    'dct:issued': dated(about.edition),
    'dct:modified': dated(about.updated),
    'dct:language': languageReferences(about.languages),
    ...(licence ? { 'dct:license': reference(licence.uri) } : {}),
    'dcat:themeTaxonomy': reference(`${AUTHORITY}data-theme`),
    ...placeOnly(spatial(description)),
    'dcat:dataset': indicators.map(({ id }) => reference(`${base}catalog.jsonld#${id}`)),
  };
  const publisher = {
    '@id': `${base}catalog.jsonld#publisher`,
    '@type': 'foaf:Agent',
    'foaf:name': about.publisher,
    'dct:type': reference(`http://purl.org/adms/publishertype/${publisherType}`),
  };
  const datasets = indicators.map((indicator) => dcatDataset(indicator, description));
  return { '@context': DCAT_CONTEXT, '@graph': [catalogue, publisher, ...datasets] };
}

/** DCAT-AP.de has the geocoding of its own for datasets only. */
function placeOnly(place: object): object {
  return Object.fromEntries(Object.entries(place).filter(([name]) => name === 'dct:spatial'));
}
