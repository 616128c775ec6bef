/** What the tests use of `jsonstat-toolkit`, whose own types its package does not export. */
declare module 'jsonstat-toolkit' {
  interface ReadDataset {
    readonly class: string;
    readonly n: number;
    Data(at: Readonly<Record<string, string>>): unknown;
  }
  export default function JSONstat(json: object): ReadDataset;
}
