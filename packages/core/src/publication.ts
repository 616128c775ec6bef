/**
 * The contract between those who publish and those who show: a publication is JSON-stat 2.0 on disk plus
 * records, and this entry holds its types, its parsers and a reader of its cubes. It imports nothing
 * outside its own folder, so that a page pays only for what it reads.
 */
export * from './publication/types.js';
export * from './publication/record-types.js';
export * from './publication/geo.js';
export { parseDataset } from './publication/parse-dataset.js';
export { foreignSystem } from './publication/coordinates.js';
export { parseIndex } from './publication/parse-index.js';
export { parseGeo, parseRegion, type GeoNames } from './publication/parse-geo.js';
export { isRecordsName, parseRecords, parseRecordsOf } from './publication/parse-records.js';
export { ContractError } from './publication/contract-error.js';
export { coveredTime, type CoveredTime } from './publication/covered-time.js';
export { citation, type CitedPart } from './publication/citation.js';
export { csvText, isFormula, numberCell, textCell } from './publication/csv-cell.js';
export { pictureAddress } from './publication/picture-address.js';
export { observations, type Observation } from './publication/observations.js';
export { isMemberOn, runningCommittees } from './publication/network/committees.js';
export type { Committee, Membership, RunningCommittee } from './publication/network/committees.js';
export { containment, type Containment } from './publication/network/containment.js';
export { organisationsOf, type NetworkOrganisation } from './publication/network/network-organisations.js';
export { offerGaps, slotKey, type OfferSlot } from './publication/offer-gaps.js';
export { RECOMMENDATION_STATUSES, statusAsOf, type DatedStatus } from './publication/status-as-of.js';
