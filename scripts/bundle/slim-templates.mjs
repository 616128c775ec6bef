/** The templates of Lit, whose texts are not code, so that a minifier of scripts leaves them as they are. */
const SLIM = {
  css: (text) =>
    text
      .replace(/\/\*[^]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,>]) ?/g, '$1')
      .replace(/;}/g, '}')
      .replace(/: /g, ':')
      .replace(/(?<![\d.])0\.(?=\d)/g, '.'),
  html: (text) => text.replace(/\s+/g, ' '),
};

/** A Rollup plugin that leaves out of templates what browsers do not read: comments of styles, and all space but one. */
export const slimTemplates = {
  name: 'slim-templates',
  transform(code, id) {
    if (!/[\\/]elements[\\/]dist[\\/]/.test(id)) return null;
    const edits = [...templates(this.parse(code))].sort((a, b) => b.start - a.start);
    const slimmed = edits.reduce(
      (text, { start, end, kind }) => text.slice(0, start) + SLIM[kind](text.slice(start, end)) + text.slice(end),
      code,
    );
    return { code: slimmed, map: null };
  },
};

/** Every text of a template below a node of the syntax tree, with the name of its tag. */
function* templates(node) {
  if (node?.type === 'TaggedTemplateExpression' && Object.hasOwn(SLIM, node.tag.name)) {
    for (const { start, end } of node.quasi.quasis) yield { start, end, kind: node.tag.name };
  }
  for (const child of Object.values(node ?? {}))
    if (child !== null && typeof child === 'object') yield* templates(child);
}
