import { publicationFiles, type PublicationFiles } from '../test/fixtures/publication-files.js';

const ELSEWHERE = 'https://stories.example/';
/** Elements show pictures of the publication's own server only: here that is the one that serves the stories. */
const BESIDE_PICTURES = new URL('/published/', location.href).href;
const served = new Map<string, unknown>();
const network = globalThis.fetch;
let folders = 0;

/** Stories ask no server: what they publish is answered here, everything else goes its way. */
globalThis.fetch = (input, init) => {
  const address = input instanceof Request ? input.url : String(input);
  if (![ELSEWHERE, BESIDE_PICTURES].some((server) => address.startsWith(server))) return network(input, init);
  const file = served.get(address);
  if (file === undefined) return Promise.resolve(new Response('', { status: 404 }));
  return Promise.resolve(new Response(JSON.stringify(file), { headers: { 'content-type': 'application/json' } }));
};

type Change = (files: PublicationFiles) => void;

/** Publishes the fixture after a change, and gives the address of its index. */
export function publish(change: Change = () => undefined): string {
  return publishAt(ELSEWHERE, change);
}

/** Publishes the fixture after a change on the server that has the stories' pictures, and gives the address of its index. */
export function publishBesidePictures(change: Change): string {
  return publishAt(BESIDE_PICTURES, change);
}

function publishAt(server: string, change: Change): string {
  const folder = `${server}${++folders}/`;
  const changed = publicationFiles();
  change(changed);
  for (const [path, file] of Object.entries(changed)) served.set(folder + path, file);
  return `${folder}index.json`;
}

/** Publishes one dataset alone, and gives its address. */
export function publishDataset(dataset: object): string {
  const address = `${ELSEWHERE}${++folders}/indicators/example.json`;
  served.set(address, dataset);
  return address;
}

/** Publishes one file of any kind, and gives its address. */
export function publishFile(file: unknown): string {
  const address = `${ELSEWHERE}${++folders}/file.json`;
  served.set(address, file);
  return address;
}

/** Every number of a dataset gone, as before the first publication. */
export function clear(dataset: { value: unknown[]; status: object }): void {
  dataset.value = dataset.value.map(() => null);
  dataset.status = {};
}

/** Every number of a dataset hidden, to protect people. */
export function hide(dataset: { value: unknown[]; status: object }): void {
  dataset.status = Object.fromEntries(dataset.value.map((_, i) => [i, 'C']));
  dataset.value = dataset.value.map(() => null);
}
