import type { Texts } from '../publication.js';
import { coveredTime } from '../publication/covered-time.js';
import { AUTHORITY, dated, languageReferences, literals, reference } from './dcat-context.js';
import { distributionsOf } from './dcat-distribution.js';
import { politicalGeocoding } from './political-geocoding.js';
import type { Contact, DescribedIndicator, PublicationDescription } from './publication-description.js';

/** An indicator with all its tables as a `dcat:Dataset`. */
export function dcatDataset(indicator: DescribedIndicator, description: PublicationDescription): object {
  const { about, contact, frequency, contributorId, themes } = description;
  const base = about.homepage ?? '';
  return {
    '@id': `${base}catalog.jsonld#${indicator.id}`,
    '@type': 'dcat:Dataset',
    'dct:identifier': indicator.id,
    'dct:title': literals(indicator.title),
    'dct:description': literals(descriptionOf(indicator)),
    'dct:publisher': reference(`${base}catalog.jsonld#publisher`),
    ...(contact ? { 'dcat:contactPoint': contactPoint(contact) } : {}),
    ...(contributorId
      ? { 'dcatde:contributorID': reference(`http://dcat-ap.de/def/contributors/${contributorId}`) }
      : {}),
    'dcat:theme': themes.map((theme) => reference(`${AUTHORITY}data-theme/${theme}`)),
    'dcat:keyword': keywords(indicator),
    ...spatial(description),
    ...temporal(indicator),
    'dct:issued': dated(about.edition),
    'dct:modified': dated(about.updated),
    ...(frequency ? { 'dct:accrualPeriodicity': reference(`${AUTHORITY}frequency/${frequency.toUpperCase()}`) } : {}),
    'dct:language': languageReferences(about.languages),
    'dct:accessRights': reference(`${AUTHORITY}access-right/PUBLIC`),
    'dcatap:availability': reference(`${AUTHORITY}planned-availability/AVAILABLE`),
    'dcat:landingPage': reference(`${base}index.html`),
    ...provenance(indicator),
    'dcat:distribution': indicator.tables.flatMap((table) => distributionsOf(table, description)),
  };
}

/** Where the publication is about, for the catalogue as for its datasets (convention 11 wants it as `dct:spatial` as well). */
export function spatial({ regionKey }: PublicationDescription): object {
  const found = regionKey === undefined ? null : politicalGeocoding(regionKey);
  if (found === null) return {};
  return {
    'dcatde:politicalGeocodingURI': reference(found.place),
    'dcatde:politicalGeocodingLevelURI': reference(found.level),
    'dct:spatial': reference(found.place),
  };
}

/** What is counted, how the number is read, and what every page must say; the title where nothing is said. */
export function descriptionOf({ title, tables }: DescribedIndicator): Texts {
  const { definition, readingAid, note } = tables[0]?.dataset.extension.teilhabe ?? {};
  return Object.fromEntries(
    Object.entries(title).map(([language, text]) => {
      const said = [definition, readingAid, note].flatMap((texts) => texts?.[language] ?? []);
      return [language, said.length > 0 ? said.join(' ') : text];
    }),
  );
}

function keywords({ area }: DescribedIndicator): readonly object[] {
  return [...literals({ de: 'Integration', en: 'integration' }), ...literals(area?.title ?? {})];
}

function temporal({ tables }: DescribedIndicator): object {
  const time = coveredTime(tables.map(({ dataset }) => dataset));
  if (time === null || (time.start === null && time.end === null)) return {};
  return {
    'dct:temporal': {
      '@type': 'dct:PeriodOfTime',
      ...(time.start === null ? {} : { 'dcat:startDate': dated(time.start) }),
      ...(time.end === null ? {} : { 'dcat:endDate': dated(time.end) }),
    },
  };
}

function provenance({ tables }: DescribedIndicator): object {
  const sources = [...new Set(tables.flatMap(({ dataset }) => dataset.source || []))];
  if (sources.length === 0) return {};
  return {
    'dct:provenance': {
      '@type': 'dct:ProvenanceStatement',
      'http://www.w3.org/2000/01/rdf-schema#label': sources.join('; '),
    },
  };
}

function contactPoint({ name, email, path }: Contact): object {
  return {
    '@type': 'vcard:Organization',
    'vcard:fn': name,
    ...(email ? { 'vcard:hasEmail': reference(`mailto:${email}`) } : {}),
    ...(path ? { 'vcard:hasURL': reference(path) } : {}),
  };
}
