export { CONTRACT_VERSION } from './publication.js';
