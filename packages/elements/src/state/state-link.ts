/** What a reader has chosen of one indicator; '' where nothing was chosen. */
export interface IndicatorState {
  readonly indicator: string;
  readonly breakdown: string;
  readonly period: string;
  readonly view: string;
}

const PREFIX = '#teilhabe:';
const KEYS = ['breakdown', 'period', 'view'] as const;
/** Longer than any real one: ids are short words. */
const LONGEST = 500;
/** An id, a code or a name of a chart; no sign that means something in markup or in a path. */
const WORD = /^[\p{L}\p{N}_~+.,:/-]+( [\p{L}\p{N}_~+.,:/-]+)*$/u;

/**
 * The fragment of an address that names this state: `#teilhabe:hr1;breakdown=department;period=2025`; choices that were not
 * made are left out. '' when there is no indicator, and when a word is none that a publication can hold.
 */
export function encodeState(state: IndicatorState): string {
  const choices = KEYS.filter((key) => state[key] !== '');
  const words = [state.indicator, ...choices.map((key) => state[key])];
  if (!words.every((word) => WORD.test(word))) return '';
  const fragment =
    PREFIX + [encodeWord(state.indicator), ...choices.map((key) => `${key}=${encodeWord(state[key])}`)].join(';');
  return fragment.length > LONGEST ? '' : fragment;
}

/** The state that a fragment names; null for every fragment that `encodeState` would not write in the same way. */
export function decodeState(fragment: string): IndicatorState | null {
  if (!fragment.startsWith(PREFIX) || fragment.length > LONGEST) return null;
  const [indicator = '', ...choices] = fragment.slice(PREFIX.length).split(';');
  const state = { indicator: decodeWord(indicator), breakdown: '', period: '', view: '' };
  for (const key of KEYS) {
    const choice = choices.find((one) => one.startsWith(`${key}=`));
    if (choice !== undefined) state[key] = decodeWord(choice.slice(key.length + 1));
  }
  return encodeState(state) === fragment ? state : null;
}

/** The instruments that show one record of many, and what the fragment calls it. */
const RECORDS = { recommendations: 'recommendation', timeline: 'event' } as const;

/** An instrument that shows one record of many. */
export type RecordsInstrument = keyof typeof RECORDS;

/**
 * The fragment that names one record of an instrument: `#teilhabe:recommendations;recommendation=r-8-1-1-k1`; all of them
 * where the id is ''. No indicator's state is written so. '' for an id that no publication can hold.
 */
export function encodeRecord(instrument: RecordsInstrument, id: string): string {
  if (id !== '' && !WORD.test(id)) return '';
  const fragment = `${PREFIX}${instrument};${RECORDS[instrument]}=${encodeWord(id)}`;
  return fragment.length > LONGEST ? '' : fragment;
}

/** The id of the record that a fragment names, '' for all; null for every fragment that `encodeRecord` would not write. */
export function decodeRecord(instrument: RecordsInstrument, fragment: string): string | null {
  const start = `${PREFIX}${instrument};${RECORDS[instrument]}=`;
  if (!fragment.startsWith(start)) return null;
  const id = decodeWord(fragment.slice(start.length));
  return encodeRecord(instrument, id) === fragment ? id : null;
}

/** The instrument of which a fragment names a record; undefined for every fragment that `encodeRecord` would not write. */
export function recordsInstrumentOf(fragment: string): RecordsInstrument | undefined {
  const names = Object.keys(RECORDS) as readonly RecordsInstrument[];
  return names.find((name) => decodeRecord(name, fragment) !== null);
}

/** `:`, `/`, `,` and `+` may stand in a fragment, and are easier to read there. */
function encodeWord(word: string): string {
  return encodeURIComponent(word).replace(/%(3A|2F|2C|2B)/g, decodeURIComponent);
}

/** '' for what is no encoded text. */
function decodeWord(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
