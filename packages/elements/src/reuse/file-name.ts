import type { Reusable } from './reusable.js';

/** The name under which a file is saved: `hr1~department-2025.png`; `dataset.png` where the data have no id. */
export function fileName({ data, state }: Pick<Reusable, 'data' | 'state'>, format: string): string {
  const own = data.dataset.extension.teilhabe;
  const stem = own ? [own.id, ...own.breakdown].join('~') : 'dataset';
  const parts = [stem, state.period].filter(Boolean).join('-');
  return `${parts.replace(/[^\p{L}\p{N}~.-]+/gu, '-').slice(0, 100)}.${format}`;
}
