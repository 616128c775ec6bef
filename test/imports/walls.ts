/** A wall around some files: what they may import, and nothing else. */
export interface Wall {
  /** Whose imports they are, and what is allowed, in the words of a test's title. */
  readonly inside: string;
  readonly allowed: string;
  /** The files that the wall stands around. */
  readonly around: RegExp;
  /** Packages and modules of Node that they may import. */
  readonly packages: readonly RegExp[];
  /** Files of the repository that they may import by relative path. */
  readonly files: RegExp;
}

const node = /^node:/;
const contract = /^@teilhabe\/core\/publication$/;
const anyPackage = /^[^.]/;
const library = /^(?!@teilhabe\/|node:|lit\b|d3-)[^.]/;
const entryPoints =
  /^@teilhabe\/(core|core\/(aggregate|publication|statistics)|core\/schemas\/.+|charts|charts\/(messages|views)\/[\w-]+|elements|elements\/(define|jsx|react|vue)|sql|cli)$/;

/** The walls of the house; a file keeps to every wall that stands around it. */
export const walls: readonly Wall[] = [
  {
    inside: 'packages/core/src/statistics',
    allowed: 'nothing',
    around: /^packages\/core\/src\/statistics[./]/,
    packages: [],
    files: /^packages\/core\/src\/statistics\//,
  },
  {
    inside: 'packages/core/src/publication',
    allowed: 'nothing',
    around: /^packages\/core\/src\/publication[./]/,
    packages: [],
    files: /^packages\/core\/src\/publication[./]/,
  },
  {
    inside: 'packages/core/src/audit',
    allowed: 'the publication contract and the solver, never what it checks',
    around: /^packages\/core\/src\/audit\//,
    packages: [],
    files: /^packages\/core\/src\/(audit\/|publication\.|integer-program\.)/,
  },
  {
    inside: 'packages/core',
    allowed: 'its own files, node: and libraries',
    around: /^packages\/core\/src\//,
    packages: [node, library],
    files: /^packages\/core\/src\//,
  },
  {
    inside: 'packages/charts',
    allowed: 'd3-array, d3-force, d3-geo and the publication contract',
    around: /^packages\/charts\/src\//,
    packages: [/^d3-(array|force|geo)$/, contract],
    files: /^packages\/charts\/src\//,
  },
  {
    inside: 'packages/charts/src/models and its neighbours',
    allowed: 'never the drawings in svg/, nor the views and instruments that join both',
    around: /^packages\/charts\/src\/(?!svg\/|views\/|instruments\/)[^/]+\//,
    packages: [anyPackage],
    files: /^packages\/charts\/src\/(?!svg\/|views\/|instruments\/)/,
  },
  {
    inside: 'packages/elements',
    allowed: 'charts, the publication contract, lit, and fflate for workbooks',
    around: /^packages\/elements\/src\//,
    packages: [/^@teilhabe\/charts(\/(messages|views)\/[\w-]+)?$/, contract, /^lit(\/|$)/, /^fflate$/],
    files: /^packages\/elements\/src\//,
  },
  {
    inside: 'packages/elements but its workbooks',
    allowed: 'no library but lit: what is first loaded stays small',
    around: /^packages\/elements\/src\/(?!reuse\/workbook\/)/,
    packages: [/^@teilhabe\//, /^lit(\/|$)/],
    files: /^packages\/elements\/src\//,
  },
  {
    inside: 'packages/workshop, its page',
    allowed: 'types of core, charts, elements and lit: what computes is in the worker',
    around: /^packages\/workshop\/src\/page\//,
    packages: [
      /^@teilhabe\/core\/workshop$/,
      contract,
      /^@teilhabe\/charts(\/messages\/(de|en))?$/,
      /^@teilhabe\/elements$/,
      /^lit(\/|$)/,
    ],
    files: /^packages\/workshop\/src\/(page\/|protocol\.)/,
  },
  {
    inside: 'packages/workshop, its worker',
    allowed: 'core, the pages of a publication in German and English, and fflate, no page of its own',
    around: /^packages\/workshop\/src\/(?!page\/)/,
    packages: [
      /^@teilhabe\/core\/(workshop|publication)$/,
      /^@teilhabe\/cli\/pages$/,
      /^@teilhabe\/charts\/messages\/(de|en)$/,
      /^fflate$/,
    ],
    files: /^packages\/workshop\/src\/(?!page\/)/,
  },
  {
    inside: 'packages/sql',
    allowed: 'core, node: and the clients of databases',
    around: /^packages\/sql\/src\//,
    packages: [/^@teilhabe\/core$/, node, library],
    files: /^packages\/sql\/src\//,
  },
  {
    inside: 'packages/cli, the pages of a publication',
    allowed: 'charts and the publication contract: they are made in the workshop, too',
    around:
      /^packages\/cli\/src\/html\/(publication-pages|read-publication|index-page|area-section|record-section|figure|data-table|reading|map-reading|instrument-parts|linked-data|page-styles|foreign-text|phrase|markup|safe-href)\./,
    packages: [/^@teilhabe\/charts$/, contract],
    files: /^packages\/cli\/src\/html\/(?!html-files|problem-|report-page|snippet|email-|comparison-)/,
  },
  {
    inside: 'packages/cli',
    allowed: 'core, charts, elements, sql, node: and libraries',
    around: /^packages\/cli\/src\//,
    packages: [entryPoints, node, library],
    files: /^packages\/cli\/(src\/|bin\/browser-places\.)/,
  },
  {
    inside: 'stories',
    allowed: 'public entry points, the workshop, lit, Storybook and the fixtures of the tests',
    around: /^stories\//,
    packages: [entryPoints, /^@teilhabe\/workshop\/element$/, /^lit(\/|$)/, /^(@storybook\/|storybook\/)/],
    files: /^(stories\/|test\/fixture)/,
  },
  {
    inside: 'examples',
    allowed: 'public entry points, node: and the frameworks that they are for',
    around: /^examples\//,
    packages: [
      entryPoints,
      node,
      /^(react|react-dom|vue|svelte|vite|@vitejs\/plugin-vue|@sveltejs\/vite-plugin-svelte|@observablehq\/plot|linkedom)(\/|$)/,
    ],
    files: /^examples\//,
  },
  {
    inside: 'test',
    allowed: 'public entry points, libraries, sources under test and other tests',
    around: /^test\//,
    packages: [entryPoints, /^(?!@teilhabe\/)[^.]/],
    files: /^(test\/|packages\/[^/]+\/(src|bin)\/|scripts\/|stories\/)/,
  },
];
