import { css } from 'lit';

/** Steps below one another, one accent, the host's font. */
export const workshopStyles = css`
  .root {
    display: grid;
    gap: calc(6 * var(--_step));
    min-inline-size: 0;
  }

  h1 {
    margin: 0;
    font: inherit;
    font-weight: 700;
    font-size: 1.5em;
    line-height: 1.25;
    text-wrap: balance;
  }

  section,
  .root > header,
  fieldset {
    min-inline-size: 0;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(3 * var(--_step));
  }

  section {
    padding-block-start: calc(4 * var(--_step));
    border-block-start: 1px solid var(--_hairline);
  }

  section[data-waiting] h2 {
    color: var(--_quiet);
  }

  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend,
  h3 {
    padding: 0;
    margin-block-end: calc(2 * var(--_step));
    font-size: 1em;
    font-weight: 700;
  }

  .drop {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(3 * var(--_step));
    padding: calc(6 * var(--_step)) calc(4 * var(--_step));
    border: 2px dashed var(--_border);
    border-radius: 4px;
  }

  .drop.over {
    border-color: var(--_accent);
  }

  .primary {
    justify-self: start;
    border-color: var(--_accent);
    background: var(--_accent);
    color: light-dark(#fff, #0d1117);
    font-weight: 600;
  }

  /* Not yet to be pressed: no more than an outline. */
  .primary[aria-disabled='true'] {
    border-color: var(--_border);
    background: none;
    color: var(--_quiet);
  }

  input[type='file'] {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .quiet,
  .status {
    color: var(--_quiet);
  }

  /* In sight wherever the clerk is: it says what the last step did. */
  .status {
    position: sticky;
    inset-block-end: 0;
    padding-block: calc(2 * var(--_step));
    background: Canvas;
  }

  .status:empty {
    display: none;
  }

  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(14rem, 100%), 1fr));
    gap: calc(3 * var(--_step)) calc(4 * var(--_step));
    align-items: end;
  }

  label.control select,
  label.control input {
    inline-size: 100%;
  }

  input:not([type='file'], [type='checkbox']) {
    min-block-size: 2.5em;
    padding-inline: calc(2 * var(--_step));
    border: 1px solid var(--_border);
    border-radius: 2px;
    background-color: Field;
    color: FieldText;
    font: inherit;
  }

  .check {
    display: flex;
    gap: calc(2 * var(--_step));
    align-items: baseline;
    min-block-size: 28px;
  }

  input[type='checkbox'] {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    accent-color: var(--_accent);
    translate: 0 0.2em;
  }

  ul {
    padding-inline-start: 1.25em;
  }

  .problem b {
    font-weight: 700;
  }

  td.faulty {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
    font-weight: 600;
  }

  .downloads {
    display: flex;
    flex-wrap: wrap;
    gap: calc(3 * var(--_step));
  }
`;
