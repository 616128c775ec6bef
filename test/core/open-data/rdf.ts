import jsonld from 'jsonld';
import { Parser, Store } from 'n3';

/** JSON-LD as the triples that an independent processor reads, at an address; asks nobody for a context. */
export async function triples(json: object, base: string): Promise<Store> {
  const documentLoader = (url: string) => {
    if (url !== 'https://schema.org') throw new Error(`${url} is not to be loaded`);
    const document = { '@context': { '@vocab': 'https://schema.org/' } };
    return Promise.resolve({ documentUrl: url, document, contextUrl: undefined } as never);
  };
  const options = { format: 'application/n-quads', base, documentLoader } as const;
  const quads = (await jsonld.toRDF(json, options)) as unknown as string;
  return new Store(new Parser({ format: 'N-Quads' }).parse(quads));
}

/** A file in Turtle. */
export function turtle(text: string): Store {
  return new Store(new Parser().parse(text));
}
