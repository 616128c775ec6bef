import { events, projects, roleModels, type InstrumentDefinition } from '@teilhabe/charts';
import { loadInstrument } from '@teilhabe/charts/messages/load-instrument';
import { loadProjects } from '@teilhabe/charts/messages/load-projects';
import { property } from 'lit/decorators.js';
import { InstrumentElement } from '../instrument/instrument-element.js';

const DEFINITIONS = new Map<string, InstrumentDefinition>([
  ['project', projects],
  ['event', events],
  ['role-model', roleModels],
]);

/**
 * Projects with their logic model, goals and continuation; events by year and kind; or role models who agreed to be shown.
 *
 * @tag teilhabe-projects
 */
export class TeilhabeProjects extends InstrumentElement {
  /** What to show: `project`, `event` or `role-model`; projects for any other word. */
  @property() kind: 'project' | 'event' | 'role-model' = 'project';

  protected override readonly inputs = ['src', 'kind'];
  protected override readonly words = [loadInstrument, loadProjects];

  protected override get definition(): InstrumentDefinition {
    return DEFINITIONS.get(this.kind) ?? projects;
  }

  protected override get subject(): string {
    return `${this.kind} ${this.src}`;
  }
}
