// Writes what the packages export, declaration by declaration, to docs/api: a change of the public API is then seen in review.
// After a build: npm run api. test/scripts/api-report.test.mjs compares.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = new URL('../', import.meta.url);

/** The public entry points by the name of their report. */
export const ENTRIES = {
  core: ['@teilhabe/core', 'packages/core/dist/index.d.ts'],
  statistics: ['@teilhabe/core/statistics', 'packages/core/dist/statistics.d.ts'],
  aggregate: ['@teilhabe/core/aggregate', 'packages/core/dist/aggregate.d.ts'],
  publication: ['@teilhabe/core/publication', 'packages/core/dist/publication.d.ts'],
  charts: ['@teilhabe/charts', 'packages/charts/dist/index.d.ts'],
  sql: ['@teilhabe/sql', 'packages/sql/dist/index.d.ts'],
};

const path = (file) => fileURLToPath(new URL(file, ROOT));

/** The report of an entry point, and the names of its exports that have no comment. */
export function apiReport([name, file]) {
  const program = ts.createProgram([path(file)], {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    skipLibCheck: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(path(file));
  if (source === undefined) throw new Error(`${file} is missing; run npm run build first`);
  const symbols = checker
    .getExportsOfModule(checker.getSymbolAtLocation(source))
    .map((symbol) => resolved(symbol, checker));
  const sorted = symbols.sort((a, b) => (a.name < b.name ? -1 : 1));
  const undocumented = sorted
    .filter(({ target }) => target.getDocumentationComment(checker).length === 0)
    .map((symbol) => symbol.name);
  const declarations = sorted.flatMap(({ name: exported, target }) => declarationsOf(exported, target));
  const text = `# ${name}\n\nWritten by \`npm run api\`; ${sorted.length} exports.\n\n\`\`\`ts\n${declarations.join('\n\n')}\n\`\`\`\n`;
  return { text, undocumented };
}

function resolved(symbol, checker) {
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return { name: symbol.name, target };
}

/** Declarations without comments; a constant with its `const`. */
function declarationsOf(exported, target) {
  const printer = ts.createPrinter({ removeComments: true, newLine: ts.NewLineKind.LineFeed });
  return (target.declarations ?? []).map((declaration) => {
    const node = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
    const text = printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile());
    return exported === target.name ? text : `${text}\n// exported as ${exported}`;
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, entry] of Object.entries(ENTRIES)) {
    const { text, undocumented } = apiReport(entry);
    await writeFile(path(`docs/api/${name}.api.md`), text);
    console.log(
      `docs/api/${name}.api.md${undocumented.length ? `; without a comment: ${undocumented.join(', ')}` : ''}`,
    );
  }
}
