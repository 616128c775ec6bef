import type { Language } from '../../words/language.js';
import { areaName, areasOf } from '../area-names.js';
import type { InstrumentContent } from '../content.js';
import { STAGES, type Stage } from './stages.js';
import type { Standing } from './standings.js';

/** A field of action with how many of its recommendations are at each stage. */
export interface StageRow {
  readonly area: string;
  readonly name: string;
  readonly counts: Readonly<Record<Stage, number>>;
  readonly total: number;
  readonly standings: readonly Standing[];
}

/** The fields of action in the order of the concept, with their recommendations by stage. */
export function stageRows(
  content: InstrumentContent,
  standings: readonly Standing[],
  language: Language,
): readonly StageRow[] {
  return areasOf(
    content,
    standings.map(({ item }) => item),
  ).map((area) => {
    const own = standings.filter(({ item }) => item.area === area);
    return {
      area,
      name: areaName(content, area, language).text,
      counts: stageCounts(own),
      total: own.length,
      standings: own,
    };
  });
}

/** The stages that some of the recommendations are at. */
export function stagesOf(standings: readonly Standing[]): readonly Stage[] {
  return STAGES.filter((stage) => standings.some((standing) => standing.stage === stage));
}

function stageCounts(standings: readonly Standing[]): Readonly<Record<Stage, number>> {
  const count = (stage: Stage) => standings.filter((standing) => standing.stage === stage).length;
  return Object.fromEntries(STAGES.map((stage) => [stage, count(stage)])) as Record<Stage, number>;
}

/** The key of the part of a bar that shows a stage of a field of action. */
export function partKey(area: string, stage: Stage): string {
  return `${area}.${stage}`;
}
