import { offers, type Chosen } from '@teilhabe/charts';
import { loadInstrument } from '@teilhabe/charts/messages/load-instrument';
import { loadOffers } from '@teilhabe/charts/messages/load-offers';
import { property } from 'lit/decorators.js';
import { InstrumentElement } from '../instrument/instrument-element.js';

/**
 * Courses by level and district as a ladder, offers that are made twice and those that are missing, and the services of the
 * administration with their languages and reviews; of a publication that has one of both, this one.
 *
 * @tag teilhabe-offers
 */
export class TeilhabeOffers extends InstrumentElement {
  /** The district to show, by code; all when empty. */
  @property() district = '';

  /** The target group to show, by code; all when empty. */
  @property() group = '';

  /** The topic to show, by code; all when empty. */
  @property() topic = '';

  /** The level of courses to show, `A1` to `C2`; all when empty. */
  @property() level = '';

  protected override readonly definition = offers;
  protected override readonly words = [loadInstrument, loadOffers];

  protected override get chosen(): Chosen {
    const { district, group, topic, level } = this;
    return { ...super.chosen, district, group, topic, level };
  }
}
