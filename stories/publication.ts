import department from '../test/fixtures/publication/indicators/hr1~department.json';
import projects from '../test/fixtures/publication/indicators/pr9.json';
import staff from '../test/fixtures/publication/indicators/hr1.json';
import index from '../test/fixtures/publication/index.json';
import timeline from '../test/fixtures/publication/records/timeline.json';

const FOLDER = 'https://stories.example/';
const served = new Map<string, unknown>();
const network = globalThis.fetch;
let folders = 0;

/** Stories ask no server: what they publish is answered here, everything else goes its way. */
globalThis.fetch = (input, init) => {
  const address = input instanceof Request ? input.url : String(input);
  if (!address.startsWith(FOLDER)) return network(input, init);
  const file = served.get(address);
  if (file === undefined) return Promise.resolve(new Response('', { status: 404 }));
  return Promise.resolve(new Response(JSON.stringify(file), { headers: { 'content-type': 'application/json' } }));
};

/** The fixture's files by path, each a fresh copy. */
export function files() {
  return structuredClone({
    'index.json': index,
    'indicators/hr1.json': staff,
    'indicators/hr1~department.json': department,
    'indicators/pr9.json': projects,
    'records/timeline.json': timeline,
  });
}

export type Files = ReturnType<typeof files>;

/** Publishes the fixture after a change, and gives the address of its index. */
export function publish(change: (files: Files) => void = () => undefined): string {
  const folder = `${FOLDER}${++folders}/`;
  const changed = files();
  change(changed);
  for (const [path, file] of Object.entries(changed)) served.set(folder + path, file);
  return `${folder}index.json`;
}

/** Publishes one dataset alone, and gives its address. */
export function publishDataset(dataset: object): string {
  const address = `${FOLDER}${++folders}/indicators/example.json`;
  served.set(address, dataset);
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
