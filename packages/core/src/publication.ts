/**
 * The contract between those who publish and those who show: a publication is JSON-stat 2.0 on disk plus
 * records, and this entry holds its types, its parsers and a reader of its cubes. It imports nothing
 * outside its own folder, so that a page pays only for what it reads.
 */
export * from './publication/types.js';
export * from './publication/record-types.js';
export { parseDataset } from './publication/parse-dataset.js';
export { parseIndex } from './publication/parse-index.js';
export { parseRecords } from './publication/parse-records.js';
export { ContractError } from './publication/contract-error.js';
export { csvText, isFormula, numberCell, textCell } from './publication/csv-cell.js';
export { observations, type Observation } from './publication/observations.js';
