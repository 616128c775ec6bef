import type { ChoiceField } from './instrument.js';

/** What a choice is called, what stands for all, and what else there is. */
interface Offered {
  readonly name: string;
  readonly label: string;
  readonly all: string;
  readonly options: ChoiceField['options'];
}

/** The choice of all or one of the options; what is wished for and is none of them is all. */
export function choiceField({ name, label, all, options }: Offered, wished = ''): ChoiceField {
  const chosen = options.find(({ value }) => value === wished)?.value ?? '';
  return { name, label, options: [{ value: '', text: all }, ...options], chosen };
}
