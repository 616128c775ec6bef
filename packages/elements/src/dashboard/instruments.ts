import { say, type Language } from '@teilhabe/charts';
import type { IndexExtension, RecordsName } from '@teilhabe/core/publication';

/** An instrument of the concept as a dashboard shows it. */
export interface DashboardInstrument {
  /** The records that it shows; without them a dashboard does not have it. Also its name in the address. */
  readonly id: RecordsName;
  /** What the tag of its element ends with. */
  readonly element: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Every instrument, in the order in which a dashboard names them. */
const INSTRUMENTS: readonly DashboardInstrument[] = [
  { id: 'timeline', element: 'timeline', attributes: {} },
  { id: 'network', element: 'network', attributes: {} },
  { id: 'offers', element: 'offers', attributes: {} },
  { id: 'recommendations', element: 'recommendations', attributes: {} },
  { id: 'swot', element: 'swot', attributes: {} },
  { id: 'checklist', element: 'checklist', attributes: {} },
  { id: 'charter', element: 'checklist', attributes: { preset: 'charter' } },
  { id: 'projects', element: 'projects', attributes: { kind: 'project' } },
  { id: 'events', element: 'projects', attributes: { kind: 'event' } },
  { id: 'role-models', element: 'projects', attributes: { kind: 'role-model' } },
];

/** The instruments of which the publication has records. */
export function instrumentsOf({ records }: Pick<IndexExtension, 'records'>): readonly DashboardInstrument[] {
  return INSTRUMENTS.filter(({ id }) => records[id] !== undefined);
}

/** The name of an instrument; `instrument` is its id. */
export function instrumentTitle(instrument: string, language: Language): string {
  // Names of choices in messages hold no hyphen.
  const name = instrument.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return say(language, 'ui.instrument', { instrument: name });
}
