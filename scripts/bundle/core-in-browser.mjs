import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inside } from '../lib/root.mjs';

/** Ajv as core has it: the root may have another version for its tools. */
const requireOfCore = createRequire(inside('packages/core/package.json'));

const DIST = /[\\/]packages[\\/]core[\\/]dist[\\/](.+)\.js$/;
const SHIPPED = ['catalogue', 'catalogue/indicators', 'catalogue/sentences', 'catalogue/tables'];
/** The schema in which misspelt properties are looked up; of the others only the validators are needed. */
const SHIPPED_SCHEMA = 'schemas/datapackage.schema.json';
/** The schemas of the files that a monitor is read from; nothing in a page checks a publication or a report. */
const READ = ['datapackage', 'indicators', 'policy', 'sentences', 'ledger'];

/** Modules of core that only Node can run, each beside one for browsers: `digest.js` beside `digest.browser.js`. */
const IN_PAIRS = ['digest', 'dataset/re2-library', 'period/edtf-library'];

/** The modules of core that only Node can run, and what stands in their place in a bundle. */
const REPLACED = {
  ...Object.fromEntries(IN_PAIRS.map((name) => [name, () => forBrowsers(name)])),
  'shipped/shipped-files': shippedFiles,
  'monitor/schema-validator': compiledSchemas,
};

/** A Rollup plugin for core in a page under a policy that allows no code made at run time. */
export const coreInBrowser = {
  name: 'core-in-browser',
  load(id) {
    const [, path = ''] = DIST.exec(id) ?? [];
    const name = path.replaceAll('\\', '/');
    return Object.hasOwn(REPLACED, name) ? REPLACED[name]() : null;
  },
  /** JSON that a library imports. */
  transform(code, id) {
    return id.endsWith('.json') ? { code: `export default ${code}`, map: null } : null;
  },
};

function forBrowsers(name) {
  return readFileSync(inside(`packages/core/dist/${name}.browser.js`), 'utf8');
}

/** The JSON files that come with core and that a page needs, as one module. */
function shippedFiles() {
  const read = (path) => [path, JSON.parse(readFileSync(inside(`packages/core/${path}`), 'utf8'))];
  const files = SHIPPED.flatMap((folder) =>
    readdirSync(inside(`packages/core/${folder}`))
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => read(`${folder}/${name}`)),
  );
  return `const files = ${JSON.stringify(Object.fromEntries([...files, read(SHIPPED_SCHEMA)]))};
export const shippedJson = (path) => files[path];
export const shippedFolder = (folder) =>
  Object.keys(files).filter((path) => path.startsWith(folder + '/')).map((path) => files[path]);`;
}

/** The validators of the schemas, compiled now. */
async function compiledSchemas() {
  const { Ajv2020 } = requireOfCore('ajv/dist/2020.js');
  const { default: standaloneCode } = requireOfCore('ajv/dist/standalone/index.js');
  const { _ } = requireOfCore('ajv/dist/compile/codegen/index.js');
  const { SCHEMA_OPTIONS } = await import('../../packages/core/dist/monitor/schema-options.js');
  const { schemaFormats } = await import('../../packages/core/dist/monitor/schema-formats.js');
  const ajv = new Ajv2020({
    ...SCHEMA_OPTIONS,
    formats: schemaFormats,
    code: { source: true, esm: true, formats: _`schemaFormats` },
  });
  const ids = READ.map((name) => {
    const schema = JSON.parse(readFileSync(inside(`packages/core/schemas/${name}.schema.json`), 'utf8'));
    ajv.addSchema(schema, name);
    return [name, `${name.replaceAll('-', '_')}_schema`];
  });
  const code = standaloneCode(ajv, Object.fromEntries(ids.map(([name, exported]) => [exported, name])));
  const table = ids.map(([name, exported]) => `${JSON.stringify(name)}: ${exported}`).join(', ');
  return `import { schemaFormats } from './schema-formats.js';
${withImports(code)}
const validators = { ${table} };
export const schemaValidator = (name) => validators[name];`;
}

/** What the compiled code takes from Ajv as modules. */
function withImports(code) {
  const imports = [];
  const text = code.replace(/require\("([^"]+)"\)\.default/g, (_whole, path) => {
    const name = `ajv${imports.length}`;
    imports.push(`import * as ${name} from ${JSON.stringify(path.endsWith('.js') ? path : `${path}.js`)};`);
    return `(${name}.default?.default ?? ${name}.default)`;
  });
  return `${imports.join('\n')}\n${text}`;
}
