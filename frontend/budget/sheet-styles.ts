import { css } from 'lit';

/** The looks of the sheet: rows of one height, the first column, the head and the total always in sight. */
export const sheetStyles = css`
  :host {
    display: block;
    min-width: 0;
  }
  #scroller {
    max-height: 65vh;
    overflow: auto;
    border: 1px solid var(--chalk-line);
    border-radius: 6px;
    background: var(--chalk-card);
    font-variant-numeric: tabular-nums;
  }
  #scroller:focus-visible {
    outline: 3px solid var(--chalk-accent);
    outline-offset: 2px;
  }
  .row {
    display: grid;
    grid-template-columns: 14rem 9rem 5.75rem 6.5rem repeat(var(--years), 8rem) 9rem;
    width: max-content;
    min-width: 100%;
    height: 44px;
    box-sizing: border-box;
    border-bottom: 1px solid var(--chalk-line);
  }
  [role='rowgroup'] .row {
    position: absolute;
    left: 0;
  }
  .row > div {
    padding: 0 0.6rem;
    line-height: 43px;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    background: var(--chalk-card);
  }
  .row > div:first-child {
    position: sticky;
    left: 0;
    z-index: 1;
  }
  .head,
  .foot {
    position: sticky;
    z-index: 2;
    font-weight: 600;
  }
  .head {
    top: 0;
  }
  .foot {
    bottom: 0;
    border-top: 2px solid var(--chalk-line);
  }
  .head > div,
  .foot > div {
    background: var(--chalk-sunk);
  }
  .amount {
    text-align: right;
  }
  .total {
    color: var(--chalk-quiet);
  }
  .row > .selected {
    background: color-mix(in srgb, var(--chalk-accent) 14%, var(--chalk-card));
  }
  .row > .typed {
    font-weight: 600;
    border-inline-start: 4px solid var(--chalk-accent);
  }
  .row > .wrong {
    color: var(--chalk-bad);
    border-inline-start: 4px solid var(--chalk-bad);
    text-decoration: underline wavy;
  }
  .row > .active {
    outline: 2px solid var(--chalk-accent);
    outline-offset: -2px;
  }
  .mark {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  input {
    width: 100%;
    height: 100%;
    box-sizing: border-box;
    border: 0;
    padding: 0;
    font: inherit;
    text-align: right;
    color: var(--chalk-text);
    background: transparent;
    outline: none;
  }
  #place {
    min-height: 1.5em;
    margin: 0.5rem 0 0;
    color: var(--chalk-quiet);
  }
  @media (width <= 640px) {
    .row {
      grid-template-columns: 9rem 8rem 6rem 6rem repeat(var(--years), 8rem) 8.5rem;
    }
  }
`;
