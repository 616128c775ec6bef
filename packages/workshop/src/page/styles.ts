import { css } from 'lit';

/** Steps below one another, one accent, the host's font. */
export const workshopStyles = css`
  .root {
    display: grid;
    gap: calc(12 * var(--_step));
    min-inline-size: 0;
    padding-block: calc(6 * var(--_step)) calc(12 * var(--_step));
  }

  h1 {
    margin: 0;
    font: inherit;
    font-weight: 700;
    font-size: 1.625em;
    line-height: 1.25;
    text-wrap: balance;
  }

  .root > header {
    display: grid;
    gap: calc(2 * var(--_step));
  }

  section {
    min-inline-size: 0;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(6 * var(--_step));
    padding-block-start: calc(5 * var(--_step));
    border-block-start: 1px solid var(--_border);
  }

  section[data-waiting] {
    border-block-start-color: var(--_hairline);
  }

  section[data-waiting] h2 {
    color: var(--_quiet);
    font-weight: 400;
  }

  .ordinal {
    display: inline-block;
    min-inline-size: 1.25em;
    color: var(--_quiet);
    font-weight: 400;
    font-variant-numeric: tabular-nums lining-nums;
  }

  /* What there is to see of one file, and below it that of the next. */
  article {
    min-inline-size: 0;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(6 * var(--_step));
  }

  article + article {
    padding-block-start: calc(6 * var(--_step));
    border-block-start: 1px solid var(--_hairline);
  }

  .file {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--_step) calc(4 * var(--_step));
  }

  .file h3 {
    font-size: 1.125em;
    overflow-wrap: anywhere;
  }

  fieldset {
    min-inline-size: 0;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--_step));
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend,
  h3,
  h4 {
    padding: 0;
    font-size: 1em;
    font-weight: 700;
  }

  legend,
  h3 + *,
  h4 + * {
    margin-block-start: calc(2 * var(--_step));
  }

  legend {
    margin-block: 0 calc(2 * var(--_step));
  }

  .drop {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(3 * var(--_step)) calc(4 * var(--_step));
    padding: calc(8 * var(--_step)) calc(6 * var(--_step));
    border: 1px dashed var(--_border);
    border-radius: 4px;
  }

  .drop.over {
    border: 1px solid var(--_accent);
    outline: 1px solid var(--_accent);
  }

  .drop + p {
    margin-block-start: calc(-3 * var(--_step));
  }

  .primary {
    justify-self: start;
    border-color: var(--_accent);
    background: var(--_accent);
    color: light-dark(#fff, #0d1117);
    font-weight: 600;
  }

  /* Its calendar has the keyboard, too, and then the browser rings that alone. */
  input[type='date']:focus-within {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  @media (forced-colors: active) {
    .primary {
      border-color: ButtonText;
      background: ButtonFace;
      color: ButtonText;
    }
  }

  /* Not yet to be pressed: no more than an outline. */
  .primary[aria-disabled='true'] {
    border-color: var(--_border);
    background: none;
    color: var(--_quiet);
    font-weight: 400;
  }

  .go {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(2 * var(--_step)) calc(4 * var(--_step));
  }

  .unseen,
  input[type='file'] {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .quiet {
    color: var(--_quiet);
  }

  /* In sight wherever the clerk is: it says what the last step did. */
  .status {
    position: sticky;
    inset-block-end: 0;
    max-inline-size: none;
    padding-block: calc(3 * var(--_step));
    border-block-start: 1px solid var(--_border);
    background: var(--teilhabe-surface, Canvas);
  }

  .status:empty {
    display: none;
  }

  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr));
    gap: calc(4 * var(--_step)) calc(6 * var(--_step));
    align-items: end;
  }

  .fields.wide {
    grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr));
  }

  .fields > button {
    justify-self: start;
  }

  details .fields,
  details ul {
    padding-block: calc(3 * var(--_step));
  }

  .about {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--_step));
    max-inline-size: 42rem;
  }

  .control {
    grid-template-columns: minmax(0, 1fr);
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
    margin: 0;
    accent-color: var(--_accent);
    translate: 0 0.2em;
  }

  .code {
    display: inline-block;
    min-inline-size: 3.5em;
    color: var(--_quiet);
    font-variant-numeric: tabular-nums lining-nums;
  }

  ul {
    padding-inline-start: 1.25em;
  }

  .problems {
    display: grid;
    gap: calc(3 * var(--_step));
    padding: 0;
    list-style: none;
  }

  .problem {
    padding-inline-start: calc(3 * var(--_step));
    border-inline-start: 3px solid var(--_border);
  }

  .problem.error {
    border-inline-start-color: var(--_accent);
  }

  .problem .remedy::before {
    content: '→ ' / '';
  }

  .problem :is(.further, .others) {
    padding-inline-start: calc(4 * var(--_step));
  }

  .problems + p {
    margin-block-start: calc(3 * var(--_step));
  }

  .rows :is(td, thead th) {
    max-inline-size: 22em;
    white-space: nowrap;
  }

  .rows td {
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .rows :is(td, th).numbers {
    text-align: end;
  }

  .rows .numbers + :not(.numbers) {
    padding-inline-start: calc(4 * var(--_step));
  }

  .type {
    display: block;
    font-size: 0.875em;
  }

  td.faulty {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
    padding-inline: calc(2 * var(--_step));
    font-weight: 600;
  }

  .chart {
    max-inline-size: 680px;
  }

  .downloads {
    display: flex;
    flex-wrap: wrap;
    gap: calc(3 * var(--_step));
  }

  @media print {
    .root {
      gap: calc(6 * var(--_step));
    }

    .drop,
    .drop + p,
    .status,
    section[data-waiting] {
      display: none;
    }

    .rows :is(td, thead th) {
      white-space: normal;
      overflow-wrap: anywhere;
    }
  }
`;
