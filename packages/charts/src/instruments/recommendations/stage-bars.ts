import { baselineAround, hittable, labelBox } from '../../models/geometry.js';
import { linear } from '../../models/linear.js';
import type { Stroke } from '../../models/geometry.js';
import type { Box, ChartModelBase, Label, Mark } from '../../models/model.js';
import { planRows, zeroLines, type PlannedRow } from '../../models/rows.js';
import { BAR_HEIGHT } from '../../models/sizes.js';
import { insideLabel, segmentBox } from '../../models/segment.js';
import { labelAt, settingsOf, type Settings } from '../../models/settings.js';
import { swatchKey, type SwatchName } from '../../models/swatch-key.js';
import { listed } from '../../words/joined.js';
import type { Language } from '../../words/language.js';
import { formatBare } from '../../words/numbers.js';
import { say } from '../../words/say.js';
import type { ChartPlace } from '../instrument.js';
import { partKey, type StageRow } from './stage-rows.js';
import type { Stage, StageSign } from './stages.js';

/** How many recommendations of each field of action are at which stage, as parts of bars, in px. */
export interface StageBarsModel extends ChartModelBase {
  readonly kind: 'stage-bars';
  /** The signs and words of the stages that there are. */
  readonly key: readonly (SwatchName & { readonly stage: Stage })[];
  readonly names: readonly Label[];
  /** The line at which all bars start. */
  readonly zero: readonly Stroke[];
  /** Bar by bar its parts, then its total. */
  readonly marks: readonly (StageMark | StageTotalMark)[];
}

/** The recommendations of a field of action at one stage. */
export interface StageMark extends Mark {
  readonly kind: 'part';
  readonly stage: Stage;
  readonly bar: Box;
  /** Word and number, sign and number, or as much of these as fits; null where nothing does. */
  readonly value: Label | null;
}

/** All recommendations of a field of action. */
export interface StageTotalMark extends Mark {
  readonly kind: 'total';
  readonly value: Label;
}

/** What is drawn: the bars, the stages in their order with their signs, and the texts of the whole. */
export interface StageBarsContent {
  readonly rows: readonly StageRow[];
  readonly stages: readonly (StageSign & { readonly stage: Stage })[];
  readonly title: string;
  readonly summary: string;
}

const VALUE_GAP = 6;
const NO_BREAK_SPACE = '\u00a0';

/**
 * One bar a field of action, as long as it has recommendations, with a part for each stage. Signs and words stand in the
 * key and, as far as they fit, in the parts. Names stand beside the bars, above them under 480 px. No marks without rows.
 */
export function stageBars(content: StageBarsContent, language: Language, place: ChartPlace): StageBarsModel {
  const { rows, stages } = content;
  const settings = settingsOf({ ...place, language });
  const key = swatchKey(
    stages.map(({ symbol, word }) => `${symbol} ${word}`),
    0,
    settings,
  );
  const plan = planRows(
    rows.map(({ name }) => name),
    key.bottom,
    settings,
  );
  const x = placeOf(rows, plan.column, settings);
  return {
    kind: 'stage-bars',
    width: settings.width,
    height: Math.ceil(plan.bottom + 4),
    direction: settings.direction,
    textDirection: language.direction,
    title: content.title,
    summary: content.summary,
    key: key.entries.map((entry, i) => ({ ...entry, stage: stages[i]!.stage })),
    names: plan.rows.flatMap(({ name }) => name ?? []),
    zero: zeroLines(plan.rows, plan.stacked, x(0)),
    marks: rows.flatMap((row, i) => [
      ...partMarks(row, stages, plan.rows[i]!, x, settings),
      totalMark(row, plan.rows[i]!, x, settings),
    ]),
  };
}

/** The place of a count, mirrored when the layout is right-to-left; the longest bar leaves room for its total. */
function placeOf(rows: readonly StageRow[], column: number, settings: Settings): (count: number) => number {
  const { width, direction, measure, size, language } = settings;
  const highest = Math.max(1, ...rows.map(({ total }) => total));
  const room = measure(formatBare(language, highest), size) + VALUE_GAP;
  const scale = linear([0, highest], [column + 1, width - room]);
  return direction === 'ltr' ? scale : (count) => width - scale(count);
}

function partMarks(
  { area, name, counts }: StageRow,
  stages: StageBarsContent['stages'],
  { barTop }: PlannedRow,
  x: (count: number) => number,
  settings: Settings,
): readonly StageMark[] {
  const { language } = settings;
  let from = 0;
  return stages.flatMap(({ stage, symbol, word }): readonly StageMark[] => {
    const count = counts[stage];
    if (count === 0) return [];
    const bar = segmentBox(x(from), x(from + count), barTop);
    from += count;
    const number = formatBare(language, count);
    const texts = [`${word}${NO_BREAK_SPACE}${number}`, `${symbol}${NO_BREAK_SPACE}${number}`, symbol];
    return [
      {
        kind: 'part',
        key: partKey(area, stage),
        label: say(language, 'mark.named', { name: listed([name, word], language), value: number }),
        box: hittable(bar),
        stage,
        bar,
        value: insideLabel(texts, bar, settings),
      },
    ];
  });
}

function totalMark(
  { area, name, total }: StageRow,
  { barTop }: PlannedRow,
  x: (count: number) => number,
  settings: Settings,
): StageTotalMark {
  const { direction, language, measure, size } = settings;
  const number = formatBare(language, total);
  const at = {
    x: x(total) + (direction === 'ltr' ? VALUE_GAP : -VALUE_GAP),
    y: baselineAround(barTop + BAR_HEIGHT / 2, size),
  };
  const value = labelAt(number, at, settings);
  return {
    kind: 'total',
    key: `=${area}`,
    label: say(language, 'mark.named', { name: listed([name, say(language, 'ui.total')], language), value: number }),
    box: hittable(labelBox(value, direction, measure)),
    value,
  };
}
