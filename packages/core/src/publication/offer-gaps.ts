import type { OfferItem } from './record-types.js';

/** To whom, about what and where something is offered. */
export type OfferSlot = Pick<OfferItem, 'targetGroup' | 'topic' | 'district'>;

/**
 * What nobody offers: target groups and topics that occur somewhere, in districts where they do not. In the order of the
 * offers; empty when every district has everything. Districts are those of `among`, by default the same offers: more where
 * `offers` are only the courses of one level.
 */
export function offerGaps(
  offers: readonly OfferSlot[],
  among: readonly Pick<OfferSlot, 'district'>[] = offers,
): readonly OfferSlot[] {
  const districts = [...new Set(among.map((offer) => offer.district))];
  const covered = new Set(offers.map(slotKey));
  const needed = new Map(offers.map((offer) => [JSON.stringify([offer.targetGroup, offer.topic]), offer]));
  return [...needed.values()].flatMap(({ targetGroup, topic }) =>
    districts.map((district) => ({ targetGroup, topic, district })).filter((slot) => !covered.has(slotKey(slot))),
  );
}

/** One text for each slot: what is the same to the same people at the same place has the same. */
export function slotKey({ targetGroup, topic, district }: OfferSlot): string {
  return JSON.stringify([targetGroup, topic, district]);
}
