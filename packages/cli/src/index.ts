export { run } from './run.js';
export { thisRelease, type Release } from './accessibility/release.js';
export { accessibilityStatement } from './accessibility/statement.js';
export { htmlFiles } from './html/html-files.js';
export { problemPage } from './html/problem-page.js';
export { pageStyles } from './html/page-styles.js';
export { publicationFiles, type PublicationFiles } from './publication-files.js';
export { folderSite, memorySite, mounted, pageSite, type Site } from './server/site.js';
export { CONTENT_SECURITY_POLICY, startServer, type RunningServer, type ServerOptions } from './server/start-server.js';
