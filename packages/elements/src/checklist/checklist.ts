import { charter, checklist, needs, type Chosen, type InstrumentDefinition } from '@teilhabe/charts';
import { loadChecklist } from '@teilhabe/charts/messages/load-checklist';
import { loadInstrument } from '@teilhabe/charts/messages/load-instrument';
import { property } from 'lit/decorators.js';
import { InstrumentElement } from '../instrument/instrument-element.js';

/** What the element shows, by preset; a preset that there is not is the checklist. */
const PRESETS = new Map<string, InstrumentDefinition>([
  ['charter', charter],
  ['needs', needs],
]);

/**
 * The checklist of intercultural opening: departments by services, staff and organisation, what is missing, how it has
 * changed, and what the departments need. `preset="charter"` shows the six commitments of the Charta der Vielfalt with a
 * report for each year, `preset="needs"` the needs alone.
 *
 * @tag teilhabe-checklist
 */
export class TeilhabeChecklist extends InstrumentElement {
  /** What to show: the checklist when empty, `charter` for the Charta der Vielfalt, `needs` for the needs alone. */
  @property() preset = '';

  /** The dimension to show, `services`, `staff` or `organisation`; all when empty. */
  @property() dimension = '';

  /** The department to show, by code; all when empty. */
  @property() department = '';

  /** The day as of which the checklist is shown, ISO 8601, or the year of the charter; the newest when empty. */
  @property() date = '';

  protected override readonly inputs = ['src', 'preset'];
  protected override readonly words = [loadInstrument, loadChecklist];

  protected override get definition(): InstrumentDefinition {
    return PRESETS.get(this.preset) ?? checklist;
  }

  /** Another preset is about something else: nothing of the one before may stay in sight. */
  protected override get subject(): string {
    return `${this.preset} ${this.src}`;
  }

  protected override get chosen(): Chosen {
    const { dimension, department, date } = this;
    return { ...super.chosen, dimension, department, date };
  }
}
