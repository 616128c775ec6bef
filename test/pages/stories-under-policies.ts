import { differingShare } from './differing-share.js';
import type { Engine, Tab } from './engines/tab.js';
import type { PolicyName } from './story-page/policies.js';

/** How much of a picture may differ between a page with and without a policy: the trembling of antialiasing. */
const TREMBLING = 0.001;

/**
 * How often a story is shown without a policy before a difference counts. WebKit draws in tiles and rounds half a pixel
 * now up and now down; what a policy changes differs from each of these pictures.
 */
const SAMPLES = 20;

/** The picture of a page, from top to bottom. */
type Pieces = readonly Buffer[];

/** Every story on a page without a policy, to compare with. */
export interface Reference {
  readonly tab: Tab;
  readonly pictures: ReadonlyMap<string, Pieces>;
}

/** Shows every story without a policy and keeps what it looks like. */
export async function reference(engine: Engine): Promise<Reference> {
  const tab = await engine.open('none');
  const pictures = new Map<string, Pieces>();
  for (const name of await tab.evaluate(() => globalThis.stage.names, null)) {
    await show(tab, name);
    pictures.set(name, await tab.pictures());
  }
  return { tab, pictures };
}

/** Shows every story under a policy: what it forbids, what looks different, what else goes wrong. */
export async function faultsUnder(policy: PolicyName, engine: Engine, { tab, pictures }: Reference): Promise<string[]> {
  const guest = await engine.open(policy);
  const faults: string[] = [];
  for (const [name, free] of pictures) {
    await show(guest, name);
    const share = await shareOf(name, guest, tab, free);
    if (share >= TREMBLING) faults.push(`${name}: ${(share * 100).toFixed(2)} % of the picture differs`);
  }
  faults.push(...(await guest.complaints()));
  await guest.close();
  return faults;
}

/** What a policy says when something breaks it, here a style attribute that the test sets itself. */
export async function saidOfBreach(policy: PolicyName, engine: Engine): Promise<readonly string[]> {
  const guest = await engine.open(policy);
  await guest.evaluate(async () => {
    document.body.setAttribute('style', 'color: red');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }, null);
  const said = await guest.evaluate(() => globalThis.stage.complaints(), null);
  await guest.close();
  return said;
}

function show(tab: Tab, name: string): Promise<void> {
  return tab.evaluate((story) => globalThis.stage.show(story), name);
}

/** The largest share that differs in a piece of a story's picture, after as many looks as it takes to be sure. */
async function shareOf(name: string, guest: Tab, tab: Tab, first: Pieces): Promise<number> {
  const samples = [first];
  let share = await largestShare(tab, await guest.pictures(), samples);
  while (share >= TREMBLING && samples.length < SAMPLES) {
    await show(tab, name);
    samples.push(await tab.pictures());
    await show(guest, name);
    share = await largestShare(tab, await guest.pictures(), samples);
  }
  return share;
}

async function largestShare(tab: Tab, shown: Pieces, samples: readonly Pieces[]): Promise<number> {
  const shares: number[] = samples.some(({ length }) => length !== shown.length) ? [1] : [];
  for (const [i, piece] of shown.entries())
    shares.push(
      await differingShare(
        tab,
        piece,
        samples.flatMap((sample) => sample[i] ?? []),
      ),
    );
  return Math.max(...shares);
}
