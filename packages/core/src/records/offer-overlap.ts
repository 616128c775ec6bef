import { slotKey, type OfferItem, type Period } from '../publication.js';
import type { PublishedItem } from './published-item.js';

/** The offers, each with the ids of those that do the same at the same time; `duplicates` is absent where there are none. */
export function duplicateOffers(items: readonly PublishedItem[]): readonly PublishedItem[] {
  const offers = items as unknown as readonly OfferItem[];
  return offers.map((offer) => {
    const duplicates = offers.filter((other) => isDuplicate(offer, other)).map((other) => other.id);
    return { ...offer, ...(duplicates.length > 0 ? { duplicates } : {}) };
  });
}

function isDuplicate(offer: OfferItem, other: OfferItem): boolean {
  return other.id !== offer.id && slotKey(other) === slotKey(offer) && overlaps(offer.period, other.period);
}

/** An offer without a period is always there; so is an open end. */
function overlaps(a: Period | undefined, b: Period | undefined): boolean {
  return beginsBeforeEnd(a, b) && beginsBeforeEnd(b, a);
}

function beginsBeforeEnd(a: Period | undefined, b: Period | undefined): boolean {
  const [begin, end] = [a?.earliest ?? null, b?.latest ?? null];
  return begin === null || end === null || begin <= end;
}
