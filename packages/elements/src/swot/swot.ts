import { swot } from '@teilhabe/charts';
import { loadInstrument } from '@teilhabe/charts/messages/load-instrument';
import { loadSwot } from '@teilhabe/charts/messages/load-swot';
import { InstrumentElement } from '../instrument/instrument-element.js';

/**
 * Strengths, weaknesses, opportunities and threats as a 2 × 2, counted by field of action, and which weaknesses and threats
 * no recommendation answers.
 *
 * @tag teilhabe-swot
 */
export class TeilhabeSwot extends InstrumentElement {
  protected override readonly definition = swot;
  protected override readonly words = [loadInstrument, loadSwot];
}
