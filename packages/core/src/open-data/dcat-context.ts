/** The words of `catalog.jsonld`, written out, so that nobody has to load a context to read it. */
export const DCAT_CONTEXT = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dcatde: 'http://dcat-ap.de/def/dcatde/',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** The vocabularies of the EU whose codes DCAT-AP demands. */
export const AUTHORITY = 'http://publications.europa.eu/resource/authority/';

/** A reference to something that is described elsewhere. */
export interface Reference {
  readonly '@id': string;
}

export function reference(iri: string): Reference {
  return { '@id': iri };
}

/** Texts as literals with their language; '' is left out. */
export function literals(texts: Readonly<Record<string, string>>): readonly object[] {
  return Object.entries(texts)
    .filter(([, text]) => text !== '')
    .map(([language, text]) => ({ '@value': text, '@language': language }));
}

/** A day or a moment as a literal of its type. */
export function dated(text: string): object {
  return { '@value': text, '@type': text.includes('T') ? 'xsd:dateTime' : 'xsd:date' };
}

const LANGUAGE_CODES: Readonly<Record<string, string>> = {
  ar: 'ARA',
  de: 'DEU',
  en: 'ENG',
  fr: 'FRA',
  ru: 'RUS',
  tr: 'TUR',
  uk: 'UKR',
};

/** Languages by the EU's vocabulary; those that it is not known for are left out. */
export function languageReferences(tags: readonly string[]): readonly Reference[] {
  return tags.flatMap((tag) => {
    const code = LANGUAGE_CODES[tag.split('-')[0]!];
    return code ? [reference(`${AUTHORITY}language/${code}`)] : [];
  });
}
