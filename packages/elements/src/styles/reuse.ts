import { css } from 'lit';

/** The fields of what can be shared: each with its button beside it, or below where there is little room. */
export const reuseStyles = css`
  .sharing {
    display: grid;
    justify-items: start;
    gap: calc(3 * var(--_step));
    margin-block: calc(3 * var(--_step));
  }

  .field {
    display: grid;
    justify-items: start;
    gap: calc(2 * var(--_step));
    inline-size: 100%;
    max-inline-size: 68ch;
  }

  .field label {
    display: grid;
    gap: var(--_step);
    inline-size: 100%;
  }

  textarea {
    inline-size: 100%;
    padding: calc(1.5 * var(--_step)) calc(2 * var(--_step));
    border: 1px solid var(--_border);
    border-radius: 2px;
    background-color: Field;
    color: FieldText;
    font-family: ui-monospace, monospace;
    font-size: 0.9375em;
    line-height: 1.4;
    overflow-wrap: anywhere;
    resize: vertical;
  }

  .sharing button {
    color: var(--teilhabe-text, inherit);
  }

  .said:empty {
    display: none;
  }

  @container (min-width: 600px) {
    .field {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: end;
    }
  }
`;
