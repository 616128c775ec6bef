/**
 * Charts of Teilhabe without a DOM: words, models in pixels, and drawings, from the publication alone.
 */
export { isPlain, plainLanguage, type Language, type LoadWords, type MessageKey } from './words/language.js';
export { argumentsOf, formatMessage, type MessageValues } from './words/format-message.js';
export { say } from './words/say.js';
export { isSameLanguage, textIn, textWithLanguage, type TextWithLanguage } from './words/text-in.js';
export { formatBare, formatDifference, formatNumber, formatSigned, isShare, unitWords } from './words/numbers.js';
export { languageName } from './words/language-name.js';
export { sentenceParts, type SentencePart } from './words/sentence-parts.js';
export { formatDate, formatTime } from './words/dates.js';
export { CLASSIC_SIGNS, EUROSTAT_SIGNS, LETTER_SIGNS, type SignProfile } from './words/status-sign.js';
export { statusWords } from './words/status-words.js';
export { finding } from './words/finding.js';
export type { FindingOptions } from './words/finding-options.js';
export { valueExtent, type ValueExtent } from './data/value-extent.js';
export { readings, type Reading } from './data/readings.js';
export { seriesAt, type SeriesOverTime } from './data/series-at.js';
export { dataTable, type TableColumn, type TableModel, type TableOptions, type TableRow } from './words/table.js';
export { dateText, inOrder, timelineTable } from './words/timeline-table.js';
export { dataSheet, type DataSheet, type SheetCell, type SheetNumber } from './words/data-sheet.js';
export { methodSentences } from './words/method.js';
export { sourceLine } from './words/source.js';
export { categoryLabel, datasetLabel, datasetTitle, dimensionLabel } from './data/labels.js';
export type { MeasureText } from './measure/measure-text.js';
export { estimateText } from './measure/estimate-text.js';
export type { Box, ChartModelBase, ChartOptions, Directions, GridPlace, Label, Mark } from './models/model.js';
export { showsOnePeriod, viewOf, viewsFor, VIEWS, type View } from './views/view.js';
export type { ChartView } from './views/chart-view.js';
export { chart, type ChartModel } from './views/chart.js';
export { lineChart, type LineChartModel } from './models/line-chart.js';
export { barChart, type BarChartModel } from './models/bar-chart.js';
export { likertChart, type LikertChartModel } from './models/likert-chart.js';
export { dotChart, type DotChartModel } from './models/dot-chart.js';
export { slopeChart, type SlopeChartModel, type SlopeChartOptions } from './models/slope-chart.js';
export { dumbbellChart, type DumbbellChartModel } from './models/dumbbell-chart.js';
export { smallMultiples, type SmallMultiplesModel } from './models/small-multiples.js';
export { heatmap, type HeatmapModel } from './models/heatmap.js';
export { sparkline, type SparklineModel } from './models/sparkline.js';
export { keyFigure, type KeyFigureModel } from './models/key-figure.js';
export { groupedBarChart, type GroupedBarChartModel } from './models/grouped-bar-chart.js';
export { stackedBarChart, type StackedBarChartModel } from './models/stacked-bar-chart.js';
export { partToWholeChart, type PartToWholeChartModel } from './models/part-to-whole-chart.js';
export { funnelChart, type FunnelChartModel } from './models/funnel-chart.js';
export { networkGraph, type NetworkContent, type NetworkGraphModel } from './models/network-graph.js';
export { map, type MapModel } from './models/map.js';
export { mapTable } from './models/map-table.js';
export { asksTimeline, withEvents, type WithEvents } from './data/with-events.js';
export { mapDimension } from './data/map-dimension.js';
export { coloursCounts } from './data/colours-counts.js';
export { mapSource } from './words/map-source.js';
export { timeline, type TimelineModel, type TimelineOptions } from './models/timeline.js';
export { entriesWithin, timelineFacts, yearsText, yearToSee, type TimelineFacts } from './models/timeline-facts.js';
export type { YearSpan } from './models/timeline-window.js';
export type { SvgNode } from './svg/svg-node.js';
export { draw } from './views/draw.js';
export { drawLineChart } from './svg/line-chart.js';
export { drawBarChart } from './svg/bar-chart.js';
export { drawLikertChart } from './svg/likert-chart.js';
export { drawDotChart } from './svg/dot-chart.js';
export { drawSlopeChart } from './svg/slope-chart.js';
export { drawDumbbellChart } from './svg/dumbbell-chart.js';
export { drawSmallMultiples } from './svg/small-multiples.js';
export { drawHeatmap } from './svg/heatmap.js';
export { drawSparkline } from './svg/sparkline.js';
export { drawKeyFigure } from './svg/key-figure.js';
export { drawGroupedBarChart } from './svg/grouped-bar-chart.js';
export { drawStackedBarChart } from './svg/stacked-bar-chart.js';
export { drawPartToWholeChart } from './svg/part-to-whole-chart.js';
export { drawFunnelChart } from './svg/funnel-chart.js';
export { drawNetworkGraph } from './svg/network-graph.js';
export { drawMap } from './svg/map.js';
export { drawTimeline } from './svg/timeline.js';
export type { Group, Town } from './comparison/town.js';
export { toldApart } from './comparison/told-apart.js';
export { differences, type Difference, type DifferenceKind } from './comparison/differences.js';
export type { TownBand } from './comparison/band.js';
export { compareTowns, type CompareOptions, type Comparison } from './comparison/compare-towns.js';
export {
  comparisonFinding,
  comparisonNotes,
  comparisonPeriods,
  comparisonTable,
  differenceWords,
} from './comparison/comparison-words.js';
export { comparisonChart, type ComparisonModel } from './comparison/comparison-chart.js';
export { drawComparison } from './svg/comparison.js';
export { escapeXml } from './svg/escape-xml.js';
export { poster, POSTER_DRAWING, type PosterWords } from './svg/poster.js';
export { toSvgString } from './svg/to-svg-string.js';
export { chartStyles } from './svg/chart-styles.js';
export type {
  ChartPlace,
  ChoiceField,
  Chosen,
  Count,
  Entry,
  Fact,
  GroupSection,
  Instrument,
  InstrumentChart,
  Link,
  ListSection,
  Picture,
  Section,
  TableSection,
  Target,
} from './instruments/instrument.js';
export { enoughFor, type InstrumentDefinition } from './instruments/definition.js';
export { network } from './instruments/network/network.js';
export { offers } from './instruments/offers/offers.js';
export { type InstrumentContent, type RecordFiles } from './instruments/content.js';
export { listsOf } from './instruments/lists-of.js';
export { entriesTable } from './instruments/entries-table.js';
export { entriesLanguage } from './instruments/entries-language.js';
export { INSTRUMENTS } from './instruments/instruments.js';
export { charter } from './instruments/checklist/charter.js';
export { checklist } from './instruments/checklist/checklist.js';
export { needs } from './instruments/checklist/needs.js';
export { recommendations } from './instruments/recommendations/recommendations.js';
export { events } from './instruments/projects/events.js';
export { projects } from './instruments/projects/projects.js';
export { roleModels } from './instruments/projects/role-models.js';
export { swot } from './instruments/swot/swot.js';
export { paint } from './svg/image/paint.js';
export type { NewPath, PaintContext, PaintPath } from './svg/image/paint-context.js';
export { withTexts, type PngTexts } from './svg/image/png-text.js';
