/**
 * Catalogues as XLIFF 2.1, the current OASIS standard: one file, one unit a message, the German text as source. Its
 * segments have a state, which says whether a translation was reviewed; version 1.2 has no such thing that tools agree on.
 */
import { Parser } from 'saxen';

const NAMESPACE = 'urn:oasis:names:tc:xliff:document:2.0';
const REVIEWED_BY = '@reviewedBy';
const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The messages of `source` with those that `target` has of them, as a document for the language `tag`. */
export function toXliff(source, target, tag) {
  const { [REVIEWED_BY]: reviewer = '', ...translated } = target;
  const keys = Object.keys(source).filter((key) => key !== REVIEWED_BY);
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="${NAMESPACE}" version="2.1" srcLang="de" trgLang="${escaped(tag)}">
  <file id="messages">
    <notes>
      <note category="format">ICU MessageFormat: translate the words, keep {names} and the options of select.</note>
      <note category="reviewed-by">${escaped(reviewer)}</note>
    </notes>
${keys.map((key) => unit(key, source[key], translated[key], reviewer)).join('\n')}
  </file>
</xliff>
`;
}

function unit(key, source, target, reviewer) {
  const state = target === undefined ? 'initial' : reviewer === '' ? 'translated' : 'reviewed';
  const translation = target === undefined ? '' : `\n        <target xml:space="preserve">${escaped(target)}</target>`;
  return `    <unit id="${escaped(key)}">
      <segment state="${state}">
        <source xml:space="preserve">${escaped(source)}</source>${translation}
      </segment>
    </unit>`;
}

/**
 * What a document for translators holds: the language's `tag`, who reviewed it, and by key the `source` it was
 * translated from and the `target`; what has no target, or an empty one where the source is not, is not translated yet.
 * Throws for a document that is no XLIFF 2.x from German.
 */
export function fromXliff(xml) {
  const found = { tag: '', reviewedBy: '', sources: {}, targets: {} };
  let [id, note, text, into, inSegment] = ['', '', '', false, false];
  const parser = new Parser();
  // Proposals of a translation memory have a source and a target of their own, outside of segments.
  const isSegment = (name) => name === 'segment' || name === 'ignorable';
  const isText = (name) => name === 'note' || (inSegment && (name === 'source' || name === 'target'));
  parser.on('openTag', (name, attributesOf, decode) => {
    const attributes = attributesOf();
    if (name === 'xliff') found.tag = languageOf(attributes);
    if (name === 'unit') id = decode(attributes.id ?? '');
    if (isSegment(name)) inSegment = true;
    if (name === 'note') note = attributes.category ?? '';
    if (isText(name)) [text, into] = ['', true];
  });
  parser.on('text', (value, decode) => {
    if (into) text += decode(value);
  });
  parser.on('cdata', (value) => {
    if (into) text += value;
  });
  parser.on('closeTag', (name) => {
    if (isText(name)) into = false;
    if (inSegment && name === 'source') found.sources[id] = (found.sources[id] ?? '') + text;
    if (inSegment && name === 'target') found.targets[id] = (found.targets[id] ?? '') + text;
    if (name === 'note' && note === 'reviewed-by') found.reviewedBy = text.trim();
    if (isSegment(name)) inSegment = false;
  });
  parser.on('error', (error) => {
    throw new Error(`this is no well-formed XML: ${error.message}`);
  });
  parser.parse(xml.replace(/^\uFEFF/, ''));
  if (found.tag === '') throw new Error('this is no XLIFF document; expected <xliff version="2.1" trgLang="…">');
  for (const [key, target] of Object.entries(found.targets))
    if (target === '' && found.sources[key] !== '') delete found.targets[key];
  return found;
}

/** The language of a document, by which its catalogue is called; so it may be nothing but a tag. */
function languageOf({ version = '', srcLang = '', trgLang = '' }) {
  if (!/^2\./.test(version)) throw new Error(`this is XLIFF "${version}"; export it as XLIFF 2.0 or 2.1`);
  if (srcLang !== 'de') throw new Error(`srcLang is "${srcLang}"; expected de, the language of the reference`);
  if (!isLanguageTag(trgLang)) throw new Error(`trgLang is "${trgLang}"; expected a language`);
  return trgLang;
}

/** Whether a text may be the tag of a language, and so the name of a catalogue. */
export function isLanguageTag(text) {
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(text);
}

function escaped(text) {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character]);
}
