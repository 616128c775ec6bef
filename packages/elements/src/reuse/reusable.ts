import type { SvgNode } from '@teilhabe/charts';
import type { IndicatorData } from '../indicator/indicator-data.js';
import type { Place } from '../parts/chart-surface.js';
import type { IndicatorState } from '../state/state-link.js';

/** What a reader may take along: an indicator as it is shown at the moment. */
export interface Reusable {
  readonly data: IndicatorData;
  /** The dataset's name, which also says by what it is broken down. */
  readonly title: string;
  readonly finding: string;
  /** What the reader has chosen, with a period only where the data have it. */
  readonly state: IndicatorState;
  /** Draws the chart for another place than the card. */
  readonly draw: (place: Place) => SvgNode;
}
