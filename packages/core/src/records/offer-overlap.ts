import type { OfferItem, Period } from '../publication.js';
import type { PublishedItem } from './published-item.js';

type Slot = Pick<OfferItem, 'targetGroup' | 'topic' | 'district'>;

/** The offers, each with the ids of those that do the same at the same time; `duplicates` is absent where there are none. */
export function duplicateOffers(items: readonly PublishedItem[]): readonly PublishedItem[] {
  const offers = items as unknown as readonly OfferItem[];
  return offers.map((offer) => {
    const duplicates = offers.filter((other) => isDuplicate(offer, other)).map((other) => other.id);
    return { ...offer, ...(duplicates.length > 0 ? { duplicates } : {}) };
  });
}

/**
 * What nobody offers: target groups and topics that occur somewhere, in districts where they do not. In the order of the
 * offers; empty when every district has everything.
 */
export function offerGaps(offers: readonly Slot[]): readonly Slot[] {
  const districts = [...new Set(offers.map((offer) => offer.district))];
  const covered = new Set(offers.map(slotKey));
  const needed = new Map(offers.map((offer) => [JSON.stringify([offer.targetGroup, offer.topic]), offer]));
  return [...needed.values()].flatMap(({ targetGroup, topic }) =>
    districts.map((district) => ({ targetGroup, topic, district })).filter((slot) => !covered.has(slotKey(slot))),
  );
}

function isDuplicate(offer: OfferItem, other: OfferItem): boolean {
  return other.id !== offer.id && slotKey(other) === slotKey(offer) && overlaps(offer.period, other.period);
}

function slotKey({ targetGroup, topic, district }: Slot): string {
  return JSON.stringify([targetGroup, topic, district]);
}

/** An offer without a period is always there; so is an open end. */
function overlaps(a: Period | undefined, b: Period | undefined): boolean {
  return beginsBeforeEnd(a, b) && beginsBeforeEnd(b, a);
}

function beginsBeforeEnd(a: Period | undefined, b: Period | undefined): boolean {
  const [begin, end] = [a?.earliest ?? null, b?.latest ?? null];
  return begin === null || end === null || begin <= end;
}
