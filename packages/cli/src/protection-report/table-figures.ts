import { PROFILES, type HiddenObservation } from '@teilhabe/core';
import { observations, type Dataset, type IndexItem } from '@teilhabe/core/publication';
import type { ProtectionReportInput } from './protection-report-input.js';

/** No sum of fewer people is told, whatever an exception allows. */
const LEAST_SUM = PROFILES.internal.threshold;

/** What the report says about one table. */
export interface TableFigures {
  /** `hr1~department`. */
  readonly id: string;
  readonly dataset: Dataset;
  /** Whether it was protected at all: figures that others published, and those about things, are not. */
  readonly isProtected: boolean;
  readonly visible: number;
  readonly hidden: number;
  readonly log: readonly HiddenObservation[];
  /** How many people the hidden observations are about together; null where the sum would tell about a single one. */
  readonly peopleHidden: number | null;
  /** Their share of the people of all observations, 0 to 1; null where it is not known, or must not be told. */
  readonly shareHidden: number | null;
}

/** The figures of every table, in the order of the publication. */
export function tableFigures(input: ProtectionReportInput): readonly TableFigures[] {
  return input.datasets.map((dataset, i) => {
    const id = tableId(input.index.link.item[i]!);
    const states = statesOf(dataset);
    const log = input.log.hidden.filter((entry) => idOf(entry) === id);
    const { id: indicator = '', protection } = dataset.extension.teilhabe ?? {};
    const rules = input.rules.get(indicator);
    const peopleHidden = sumOf(log, states.hidden, Math.max(LEAST_SUM, rules?.threshold ?? 0));
    const people = input.people?.get(id);
    return {
      id,
      dataset,
      isProtected: rules !== undefined || protection !== undefined || states.hidden > 0,
      ...states,
      log,
      peopleHidden,
      shareHidden: shareOf(peopleHidden, people),
    };
  });
}

function shareOf(hidden: number | null, people: number | undefined): number | null {
  if (hidden === 0) return 0;
  return hidden === null || !people ? null : hidden / people;
}

function tableId({ extension: { id, breakdown } }: IndexItem): string {
  return breakdown === undefined ? id : `${id}~${breakdown}`;
}

function idOf({ indicator, breakdown }: HiddenObservation): string {
  return breakdown === null ? indicator : `${indicator}~${breakdown}`;
}

/** The answers of a distribution are one observation. */
function statesOf(dataset: Dataset): { readonly visible: number; readonly hidden: number } {
  const answers = dataset.extension.teilhabe?.answers;
  const states = new Map<string, boolean>();
  for (const { at, status, measures } of observations(dataset)) {
    const key = JSON.stringify(Object.entries(at).filter(([name]) => name !== answers));
    const isHidden = status === 'C';
    if (isHidden || Object.keys(measures).length > 0) states.set(key, isHidden || states.get(key) === true);
  }
  const hidden = [...states.values()].filter(Boolean).length;
  return { visible: states.size - hidden, hidden };
}

/**
 * A sum of one, and a sum of few people, would be as telling as what is hidden; an index made of other indicators is
 * about nobody itself. Zero where nothing is hidden.
 */
function sumOf(log: readonly HiddenObservation[], hidden: number, threshold: number): number | null {
  if (log.length === 0) return hidden === 0 ? 0 : null;
  const sum = log.reduce((total, { people }) => total + people, 0);
  return log.length > 1 && sum >= threshold ? sum : null;
}
