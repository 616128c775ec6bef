declare module 'rdf-parser-csvw' {
  import type { Quad } from 'n3';
  import type { Readable } from 'node:stream';

  /** What the tests use of the parser, which has no types of its own. */
  export default class CsvwParser {
    constructor(options: { readonly metadata: unknown; readonly baseIRI: string });
    import(csv: Readable): AsyncIterable<Quad>;
  }
}
