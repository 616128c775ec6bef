// From a file to its cells and nothing else, so that little has to be loaded: CSV → table → dataset → aggregates.
export { sourceOfBytes, type ByteSource } from './csv/byte-source.js';
export type { CsvOptions } from './csv/csv-options.js';
export { fileSource } from './csv/file-source.js';
export { readTable } from './csv/read-table.js';
export type { Table } from './csv/table.js';
export type { Dataset } from './dataset/dataset.js';
export type { Field, TableSchema } from './dataset/schema.js';
export { validateTable, type ValidatedTable } from './dataset/validate-table.js';
export { aggregateFile, type AggregatedFile, type FileAggregates } from './engine/aggregate-file.js';
export { aggregate } from './engine/embedded-engine.js';
export type { Aggregate, AggregatePlan, Aggregates, Answer, Cell, Grouping } from './engine/plan.js';
export type { Problem } from './problem.js';
