import { css } from 'lit';

/** Labelled selects and fields, side by side where there is room. */
export const controlStyles = css`
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_step)) calc(4 * var(--_step));
    margin-block-start: calc(4 * var(--_step));
  }

  .control {
    display: grid;
    grid-template-columns: minmax(0, auto);
    gap: var(--_step);
    min-inline-size: 0;
    max-inline-size: 100%;
    font-size: 0.9375em;
  }

  .control span {
    color: var(--_quiet);
  }

  select,
  input[type='search'] {
    max-inline-size: 100%;
    min-block-size: 2.5em;
    padding-inline: calc(2 * var(--_step));
    border: 1px solid var(--_border);
    border-radius: 2px;
    background-color: Field;
    color: FieldText;
    text-overflow: ellipsis;
  }

  input[type='search'] {
    inline-size: 100%;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
  }
`;
