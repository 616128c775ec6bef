import type { Target } from '@teilhabe/charts';
import { pageAddress } from '../reuse/page-address.js';
import { encodeRecord, encodeState } from '../state/state-link.js';

/** The address of this page that leads to a target, whatever the page's base; null for an id that no publication can hold. */
export function targetAddress({ kind, id, breakdown = '' }: Target): string | null {
  const fragment =
    kind === 'indicator'
      ? encodeState({ indicator: id, breakdown, period: '', view: '' })
      : encodeRecord('recommendations', id);
  return fragment === '' ? null : pageAddress() + fragment;
}
