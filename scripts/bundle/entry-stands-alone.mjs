/**
 * A Rollup plugin that stops the build when a chunk imports an entry:
 * a page that loads `teilhabe.js?v=2` would then fetch and run the entry twice.
 */
export const entryStandsAlone = {
  name: 'entry-stands-alone',
  generateBundle(options, bundle) {
    for (const { fileName, imports = [] } of Object.values(bundle)) {
      const entry = imports.find((imported) => bundle[imported]?.isEntry);
      if (entry) this.error(`${fileName} imports the entry ${entry}; what they share needs a chunk of its own`);
    }
  },
};
