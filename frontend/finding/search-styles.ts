import { css } from 'lit';

/** How the search looks; colours come from the page. */
export const searchStyles = css`
  :host {
    display: block;
    margin-inline-start: auto;
  }
  button {
    font: inherit;
    color: var(--chalk-text);
    background: var(--chalk-card);
    border: 1px solid var(--vaadin-input-field-border-color, var(--chalk-line));
    border-radius: 6px;
    min-height: 44px;
    min-width: 44px;
    padding: 0 0.75rem;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5rem;
    cursor: pointer;
  }
  button:focus-visible {
    outline: 3px solid var(--chalk-accent);
    outline-offset: 2px;
  }
  kbd {
    font: inherit;
    font-size: 0.8125rem;
    color: var(--chalk-quiet);
    border: 1px solid var(--chalk-line);
    border-radius: 4px;
    padding: 0 0.375rem;
  }
  dialog {
    box-sizing: border-box;
    width: min(44rem, calc(100vw - 1.5rem));
    max-height: min(40rem, calc(100dvh - 2rem));
    margin: clamp(0.75rem, 8vh, 5rem) auto auto;
    padding: 0;
    border: 1px solid var(--chalk-line);
    border-radius: 10px;
    background: var(--chalk-card);
    color: var(--chalk-text);
    box-shadow: 0 12px 40px rgb(0 0 0 / 35%);
    overflow: hidden;
  }
  dialog[open] {
    display: flex;
    flex-direction: column;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  .line {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    padding: 0.75rem 1rem;
    border-bottom: 1px solid var(--chalk-line);
  }
  .line svg {
    flex: none;
    color: var(--chalk-quiet);
  }
  input {
    flex: 1;
    min-width: 0;
    min-height: 44px;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-size: 1.125rem;
  }
  input:focus {
    outline: none;
  }
  .line:focus-within {
    box-shadow: inset 0 -2px var(--chalk-accent);
  }
  input::placeholder {
    color: var(--chalk-quiet);
    opacity: 1;
  }
  #list {
    overflow-y: auto;
    padding: 0 0.5rem 0.5rem;
  }
  .group {
    padding: 0.75rem 0.5rem 0.25rem;
    font-size: 0.875rem;
    font-weight: 600;
    color: var(--chalk-quiet);
  }
  .group span {
    font-weight: 400;
  }
  [role='option'] {
    box-sizing: border-box;
    min-height: 44px;
    padding: 0.5rem;
    border-radius: 6px;
    border-inline-start: 4px solid transparent;
    display: flex;
    flex-direction: column;
    justify-content: center;
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  [role='option'][aria-selected='true'] {
    background: var(--chalk-sunk);
    border-inline-start-color: var(--chalk-accent);
  }
  .title {
    font-weight: 600;
  }
  .note,
  .excerpt {
    font-size: 0.875rem;
    color: var(--chalk-quiet);
  }
  mark {
    background: none;
    color: var(--chalk-accent);
    font-weight: 700;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .status {
    margin: 0;
    padding: 0.625rem 1rem;
    border-top: 1px solid var(--chalk-line);
    font-size: 0.875rem;
    color: var(--chalk-quiet);
  }
  @media (max-width: 900px) {
    .wide {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
      padding: 0;
      border: 0;
    }
  }
  @media (forced-colors: active) {
    [role='option'][aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
