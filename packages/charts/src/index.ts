/**
 * Charts of Teilhabe without a DOM: words, models in pixels, and drawings, from the publication alone.
 */
export { isPlain, plainLanguage, type Language, type MessageKey } from './words/language.js';
export { argumentsOf, formatMessage, type MessageValues } from './words/format-message.js';
export { say } from './words/say.js';
export { textIn } from './words/text-in.js';
export { formatBare, formatDifference, formatNumber, formatSigned, isShare, unitWords } from './words/numbers.js';
export { formatDate } from './words/dates.js';
export { CLASSIC_SIGNS, EUROSTAT_SIGNS, LETTER_SIGNS, type SignProfile } from './words/status-sign.js';
export { statusWords } from './words/status-words.js';
export { finding, type FindingOptions } from './words/finding.js';
export { dataTable, type TableColumn, type TableModel, type TableRow } from './words/table.js';
export { dataSheet, type DataSheet, type SheetCell, type SheetNumber } from './words/data-sheet.js';
export { methodSentences } from './words/method.js';
export { sourceLine } from './words/source.js';
export { categoryLabel, datasetLabel, dimensionLabel } from './data/labels.js';
export type { MeasureText } from './measure/measure-text.js';
export { estimateText } from './measure/estimate-text.js';
export type { Box, ChartModelBase, ChartOptions, Label, Mark } from './models/model.js';
export { viewOf, viewsFor, VIEWS, type View } from './views/view.js';
export type { ChartView } from './views/chart-view.js';
export { chart, type ChartModel } from './views/chart.js';
export { lineChart, type LineChartModel } from './models/line-chart.js';
export { barChart, type BarChartModel } from './models/bar-chart.js';
export { likertChart, type LikertChartModel } from './models/likert-chart.js';
export { timeline, type TimelineModel } from './models/timeline.js';
export type { SvgNode } from './svg/svg-node.js';
export { draw } from './views/draw.js';
export { drawLineChart } from './svg/line-chart.js';
export { drawBarChart } from './svg/bar-chart.js';
export { drawLikertChart } from './svg/likert-chart.js';
export { drawTimeline } from './svg/timeline.js';
export { escapeXml } from './svg/escape-xml.js';
export { poster, POSTER_DRAWING, type PosterWords } from './svg/poster.js';
export { toSvgString } from './svg/to-svg-string.js';
export { chartStyles } from './svg/chart-styles.js';
