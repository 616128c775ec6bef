/**
 * What no source file of a package may contain: ways to run text as code, ways to put text into a page as markup,
 * and styles that a strict content security policy drops without a word.
 */

const text = 'put text into a page as text: through a Lit template or an SvgNode';
const styles = 'a strict content security policy drops it; use `static styles`, a class or an SVG attribute';

const imports = {
  paths: [
    { name: 'lit/directives/unsafe-html.js', message: text },
    { name: 'lit/directives/unsafe-svg.js', message: text },
    { name: 'lit/directives/unsafe-mathml.js', message: text },
    { name: 'lit/static-html.js', importNames: ['unsafeStatic'], message: text },
    { name: 'lit/directives/style-map.js', message: styles },
    { name: 'd3', message: 'import the d3 module that is needed, such as d3-array' },
    { name: 'd3-dsv', message: 'it compiles a Function for every file; core reads CSV' },
    { name: 'd3-selection', message: 'draw an SvgNode or a Lit template instead' },
  ],
};

const globals = [
  { name: 'Function', message: 'it compiles text to code, which a strict content security policy forbids' },
  { name: 'DOMParser', message: text },
];

const properties = [
  {
    object: 'Object',
    property: 'assign',
    message: 'it sets prototypes from "__proto__" keys; name the fields, or use a Map',
  },
  ...['document', 'window'].flatMap((object) =>
    ['write', 'writeln', 'execCommand'].map((property) => ({ object, property, message: text })),
  ),
  ...['innerHTML', 'outerHTML', 'srcdoc'].map((property) => ({ property, message: text })),
  ...['insertAdjacentHTML', 'setHTMLUnsafe', 'parseHTMLUnsafe', 'createContextualFragment'].map((property) => ({
    property,
    message: text,
  })),
];

const lookups = ['[expression.computed=true]', '[expression.callee.property.name=/^(get|at|pop|shift)$/]'];

const syntax = [
  { selector: 'ForInStatement', message: 'for…in also walks inherited keys; use Object.keys, Object.entries or a Map' },
  {
    selector: 'CallExpression[callee.property.name=/^(attr|setAttribute)$/][arguments.0.value=/^(style$|on)/]',
    message: `an inline style or event handler: ${styles}`,
  },
  { selector: 'CallExpression[callee.name=/^(csvParse|tsvParse|autoType)$/]', message: 'core reads CSV' },
  { selector: 'TemplateElement[value.raw=/\\sstyle=/]', message: `a style attribute: ${styles}` },
  {
    selector: 'TemplateElement[value.raw=/\\son[a-z]+=/]',
    message: 'an inline event handler; use @event in a Lit template',
  },
  { selector: 'TemplateElement[value.raw=/<style[\\s>]/]', message: `a style element: ${styles}` },
  { selector: "Property[key.name='dynamicTyping']", message: 'types come from the schema, never from guessing' },
  {
    selector: "Property[key.name='worker'][value.value=true]",
    message: 'it hangs under a strict content security policy',
  },
  {
    selector: `TSNonNullExpression:not(${lookups.join(', ')})`,
    message: 'narrow the value; `!` is for a lookup that is known to find, such as cells[i]! or places.get(id)!',
  },
  { selector: 'TSEnumDeclaration', message: "use a union of strings, such as type Status = 'normal' | 'suppressed'" },
  { selector: 'ExportDefaultDeclaration', message: 'export by name' },
];

/** ESLint rules that keep the list above out of a file. */
export const forbidden = {
  'no-eval': 'error',
  'no-script-url': 'error',
  'no-restricted-imports': ['error', imports],
  'no-restricted-globals': ['error', ...globals],
  'no-restricted-properties': ['error', ...properties],
  'no-restricted-syntax': ['error', ...syntax],
};
