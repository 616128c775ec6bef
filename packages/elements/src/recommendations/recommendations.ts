import { recommendations, type Chosen } from '@teilhabe/charts';
import { loadInstrument } from '@teilhabe/charts/messages/load-instrument';
import { loadRecommendations } from '@teilhabe/charts/messages/load-recommendations';
import { property } from 'lit/decorators.js';
import { InstrumentElement } from '../instrument/instrument-element.js';
import { LinkedRecord } from '../state/linked-record.js';

/**
 * The recommendations of the concept: how far each field of action is, as of any day; what is overdue, without an office in
 * charge or without an indicator; and one recommendation with its history, indicators, events and evidence. A page opened
 * with `#teilhabe:recommendations;recommendation=ID` shows that one.
 *
 * @tag teilhabe-recommendations
 */
export class TeilhabeRecommendations extends InstrumentElement {
  /** The level to show, `city` or `administration`; both when empty. */
  @property() level = '';

  /** The horizon to show, `short` or `long`; both when empty. */
  @property() horizon = '';

  /** The status to show: `planned`, `inProgress`, `done`, `continued`, `postponed`, `dropped` or `none`; all when empty. */
  @property() status = '';

  /** The day as of which they are shown, ISO 8601, e.g. `2020-12-31`; that of the edition when empty. */
  @property({ attribute: 'as-of' }) asOf = '';

  /** The recommendation to show alone, by id; all when empty. */
  @property() recommendation = '';

  protected override readonly definition = recommendations;
  protected override readonly words = [loadInstrument, loadRecommendations];

  constructor() {
    super();
    this.addController(new LinkedRecord(this, 'recommendations', (id) => (this.recommendation = id)));
  }

  protected override get chosen(): Chosen {
    const { level, horizon, status, asOf, recommendation } = this;
    return { ...super.chosen, level, horizon, status, asOf, recommendation };
  }
}
