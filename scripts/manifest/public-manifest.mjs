/** Attributes that every HTML element has and ours listen to; the analyzer knows only that they are observed. */
const GLOBAL = new Map([
  ['lang', 'Language of the element, e.g. `de`, `ar` or `de-simple`; that of the nearest ancestor when absent.'],
  ['dir', 'Direction of the layout; that of the page when absent.'],
]);

/**
 * A manifest of what a page may use: elements with their attributes, public members, events, parts and properties.
 * `values` holds what the names of types stand for, as editors offer values, not types.
 */
export function publicManifest({ schemaVersion, readme, modules }, values) {
  const own = modules
    .map(({ kind, path, declarations, exports }) => ({
      kind,
      path: path.replace(/^packages\/elements\/src\//, '').replace(/\.ts$/, '.js'),
      declarations: declarations.filter(({ tagName }) => tagName).map((element) => publicElement(element, values)),
      exports: exports.filter(({ kind: of, declaration }) => of === 'js' && declaration.name.startsWith('Teilhabe')),
    }))
    .filter(({ declarations }) => declarations.length > 0)
    .map((module) => ({ ...module, exports: module.exports.map((one) => within(one, module.path)) }));
  return { schemaVersion, readme, modules: own };
}

function publicElement({ members = [], attributes = [], ...element }, values) {
  const { cssParts = [], cssProperties = [], events = [] } = element;
  return {
    ...element,
    members: members.filter(isPublic).map(withoutOrigin),
    attributes: attributes.map((attribute) =>
      withoutOrigin(GLOBAL.has(attribute.name) ? global(attribute) : withValues(attribute, values)),
    ),
    events: events.map(withoutOrigin),
    cssParts: cssParts.map(withoutOrigin),
    cssProperties: cssProperties.map(withoutOrigin),
  };
}

function withValues({ type, ...attribute }, values) {
  const text = (type?.text ?? 'string').replace(/\b\w+\b/g, (name) => quoted(values.get(name)) ?? name);
  return { ...attribute, type: { text } };
}

function quoted(names) {
  return names?.map((name) => `'${name}'`).join(' | ');
}

function isPublic({ privacy, name }) {
  return (privacy === undefined || privacy === 'public') && !name.startsWith('#');
}

function global({ name }) {
  return { name, fieldName: name, type: { text: 'string' }, description: GLOBAL.get(name) };
}

/** Where an inherited member comes from is no concern of a page, and those modules are not listed. */
function withoutOrigin(member) {
  return { ...member, inheritedFrom: undefined };
}

function within(entry, path) {
  return { ...entry, declaration: { ...entry.declaration, module: path } };
}
