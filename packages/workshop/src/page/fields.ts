import { html, type TemplateResult } from 'lit';

export type Option = readonly [value: string, text: string];

/** A labelled select; an unknown value is one more option, so that what was found is never lost. */
export function select(
  label: string,
  value: string,
  options: readonly Option[],
  changed: (value: string) => void,
): TemplateResult {
  const all = options.some(([known]) => known === value) ? options : [[value, value || '–'] as const, ...options];
  return html`<label class="control"
    ><span>${label}</span
    ><select @change=${(event: Event) => changed((event.target as HTMLSelectElement).value)}>
      ${all.map(([known, text]) => html`<option value=${known} .selected=${known === value}>${text}</option>`)}
    </select></label
  >`;
}

export interface FieldOptions {
  readonly type?: 'text' | 'date';
  /** Whether each letter counts at once, and not only the whole text when it is left. */
  readonly each?: boolean;
}

/** A labelled field of text, or of another type. */
export function field(
  label: string,
  value: string,
  changed: (value: string) => void,
  { type = 'text', each = false }: FieldOptions = {},
): TemplateResult {
  const take = (event: Event) => changed((event.target as HTMLInputElement).value);
  const never = () => undefined;
  return html`<label class="control"
    ><span>${label}</span
    ><input
      type=${type}
      autocomplete="off"
      .value=${value}
      @input=${each ? take : never}
      @change=${each ? never : take}
  /></label>`;
}
