export { run } from './run.js';
export { indexPage } from './html/index-page.js';
export { publicationFiles } from './publication-files.js';
