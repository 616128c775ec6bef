/** Abbreviations whose full stop ends no sentence; in capital or small letters. */
const ABBREVIATIONS = new Set(
  `abs abt allg art aufl ausg bd betr bsp bspw bzgl bzw ca dez dgl dipl dr durchschn eigtl einschl engl etc evtl exkl ff fr
  geb gem gesch ggf ggfs grds hd hr hrn hrsg inkl insb insbes inz jan feb febr apr aug sept okt nov jh jhd kap kath ev
  lfd lt max med mind min mio mrd mtl mwst nr nrn od phil pos prof rd ref resp rer sog spez st std str tel tgl u usf usw
  vgl verf vers vj vorm vors wg zit ztr zzgl zzt zul`.split(/\s+/),
);

/** Words that begin a sentence rather than follow an ordinal or a final abbreviation. */
const OPENERS = new Set(
  `aber alle also am an auch auf außerdem bei bis bitte da dabei dafür damit danach dann das deshalb dazu den denn der die
  dies diese dieser dieses doch durch ein eine einen einer er es für hier ich ihr ihre im in jede jeder man mit nach noch
  nun nur ob seit sie sind so und viele vom von vor wann was weil weitere wenn wer wie wir wo zu zudem zum zur`.split(
    /\s+/,
  ),
);

/** Abbreviations that often stand at the end of a sentence. */
const CLOSERS = new Set(['etc', 'usw', 'usf', 'ff', 'ä', 'a', 'm']);

/** Where a sentence may end: its marks with closing signs, then space and what can begin a sentence. */
const POSSIBLE_END = /(?<![.!?…])([.!?…]+)["'“”’»«)\]]*\s+(?=["'„“‚»«([¿¡]*[\p{Lu}\p{N}])/gu;

/**
 * The sentences of a German text, without space around them. A sentence ends with . ! ? … before a capital letter or a
 * number, with a paragraph, and before a point of a list. No end is the full stop of an abbreviation (z. B., Dr.), of an
 * initial (M. Muster) or of an ordinal of one or two digits or Roman numerals (3. Oktober), unless a word follows that
 * only begins sentences (am 3. Danach …); colons and semicolons end none.
 */
export function splitSentences(text: string): readonly string[] {
  return text
    .split(/\r?\n\s*\r?\n|\r?\n(?=\s*(?:[-–•*]|\d+[.)])\s)/)
    .flatMap(splitParagraph)
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

function splitParagraph(paragraph: string): readonly string[] {
  const ends = [...paragraph.matchAll(POSSIBLE_END)]
    .map(({ 0: match, 1: marks, index }) => ({ marks, index, next: index + match.length }))
    .filter(({ marks, index, next }) => marks !== '.' || endsSentence(paragraph, index, next))
    .map(({ next }) => next);
  return [0, ...ends].map((start, i) => paragraph.slice(start, ends[i]));
}

/** Longer than any abbreviation: what is looked at beside a full stop, so that long texts stay quick. */
const NEIGHBOURHOOD = 40;

/** Whether the full stop at `index` ends a sentence, when the next could begin at `next`. */
function endsSentence(paragraph: string, index: number, next: number): boolean {
  const before = paragraph.slice(Math.max(0, index - NEIGHBOURHOOD), index);
  const after = paragraph.slice(next, next + NEIGHBOURHOOD);
  const last = (/[\p{L}\p{N}]+$/u.exec(before)?.[0] ?? '').toLowerCase();
  const following = (/[\p{L}\p{N}]+/u.exec(after)?.[0] ?? '').toLowerCase();
  const ordinal = /^(?:\d{1,2}|[ivx]+)$/.test(last);
  if (ordinal || CLOSERS.has(last)) return OPENERS.has(following);
  return !(ABBREVIATIONS.has(last) || /^\p{L}$/u.test(last));
}
