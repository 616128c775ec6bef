import { css } from 'lit';

/** The fields of what can be shared, each with its button below. */
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

  /* An address is read along one line, not in pieces. */
  .of-link textarea {
    white-space: pre;
    overflow: auto hidden;
    resize: none;
  }

  .said:empty {
    display: none;
  }
`;
