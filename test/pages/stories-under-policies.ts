import { differingShare } from './differing-share.js';
import type { Engine, Tab } from './engines/tab.js';
import type { PolicyName } from './story-page/policies.js';

/** How much of a picture may differ between a page with and without a policy: the trembling of antialiasing. */
const TREMBLING = 0.001;

/** Every story on a page without a policy, to compare with. */
export interface Reference {
  readonly tab: Tab;
  readonly pictures: ReadonlyMap<string, readonly Buffer[]>;
}

/** Shows every story without a policy and keeps what it looks like. */
export async function reference(engine: Engine): Promise<Reference> {
  const tab = await engine.open('none');
  const pictures = new Map<string, readonly Buffer[]>();
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
    const share = await largestShare(tab, free, await guest.pictures());
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

async function largestShare(tab: Tab, one: readonly Buffer[], other: readonly Buffer[]): Promise<number> {
  if (one.length !== other.length) return 1;
  const shares: number[] = [];
  for (const [i, piece] of one.entries()) shares.push(await differingShare(tab, piece, other[i]!));
  return Math.max(...shares);
}
