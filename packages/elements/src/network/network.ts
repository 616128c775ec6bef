import { network, type Chosen } from '@teilhabe/charts';
import { loadInstrument } from '@teilhabe/charts/messages/load-instrument';
import { loadNetwork } from '@teilhabe/charts/messages/load-network';
import { property } from 'lit/decorators.js';
import { InstrumentElement } from '../instrument/instrument-element.js';
import { wideChartStyles } from '../styles/wide-chart.js';

/**
 * Committees and the organisations in them: what each two share as a matrix, then as a graph where there are 600 px; which committee
 * lies in another, which organisations hold the network together, which departments are missing, and the meetings.
 *
 * @tag teilhabe-network
 */
export class TeilhabeNetwork extends InstrumentElement {
  static override styles = [...InstrumentElement.styles, wideChartStyles];

  /** The level to show: `city`, `administration` or `district`; all when empty. */
  @property() level = '';

  /** The year as of whose end the network is shown, e.g. `2024`; the day of the edition when empty. */
  @property() year = '';

  protected override readonly definition = network;
  protected override readonly words = [loadInstrument, loadNetwork];

  protected override get chosen(): Chosen {
    return { ...super.chosen, level: this.level, year: this.year };
  }
}
