import { html, type TemplateResult } from 'lit';

/** One thing to choose. */
export interface Choice {
  readonly value: string;
  readonly text: string;
}

/** A labelled native select; nothing to choose, no select. */
export function select(
  label: string,
  choices: readonly Choice[],
  chosen: string,
  choose: (value: string) => void,
): TemplateResult | undefined {
  if (choices.length < 2) return undefined;
  const change = (event: Event) => choose((event.currentTarget as HTMLSelectElement).value);
  return html`<label class="control">
    <span>${label}</span>
    <select @change=${change}>
      ${choices.map(({ value, text }) => html`<option value=${value} .selected=${value === chosen}>${text}</option>`)}
    </select>
  </label>`;
}
