/** What elements need besides what they import: cards for their chart, whichever it is, the timeline and instruments for their records. */
const BESIDES = [
  [/^(indicator|key-figure)$/, ['chart']],
  [/^(?!early|dashboard|indicator|key-figure)/, ['records']],
];

/**
 * A Rollup plugin that lets an entry ask for all chunks of an element together, instead of for the first one, which only
 * says when it is there what it needs itself: on a slow network each of these steps is one more wait.
 */
export const together = {
  name: 'together',
  generateBundle(options, bundle) {
    const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
    for (const entry of chunks.filter(({ isEntry }) => isEntry)) {
      for (const fileName of entry.dynamicImports) {
        const besides = BESIDES.filter(([elements]) => elements.test(bundle[fileName].name)).flatMap(
          ([, names]) => names,
        );
        const more = chunks.filter(({ name }) => besides.includes(name)).map((chunk) => chunk.fileName);
        const needed = new Set([...more, fileName].flatMap((file) => [file, ...staticImports(bundle, file)]));
        needed.delete(fileName);
        entry.code = entry.code.replace(`import("./${fileName}")`, (own) => withOthers(own, [...needed]));
      }
    }
  },
};

/** The failure of another chunk is that of the first, which is the one that is told. */
function withOthers(own, files) {
  if (files.length === 0) return own;
  const names = JSON.stringify(files.map((file) => `./${file}`).join(' '));
  return `(${names}.split(" ").map(t=>import(t).catch(()=>{})),${own})`;
}

function staticImports(bundle, fileName, seen = new Set()) {
  for (const imported of bundle[fileName].imports) {
    if (seen.has(imported)) continue;
    seen.add(imported);
    staticImports(bundle, imported, seen);
  }
  return [...seen];
}
