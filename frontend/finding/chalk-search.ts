import { html, LitElement, nothing } from 'lit';
import { searchStyles } from './search-styles';

interface Piece {
  text: string;
  matched: boolean;
}

interface Item {
  title: Piece[];
  note: Piece[];
  excerptName: string;
  excerpt: Piece[];
}

interface Found {
  text: string;
  sentence: string;
  groups: { title: string; more: number; items: Item[] }[];
}

const TYPING_PAUSE_MS = 90;
const APPLE = /Mac|iPhone|iPad/.test(navigator.platform);

/**
 * The search: a button in the bar, Ctrl+K or ⌘K from anywhere, and a dialog that follows the combobox pattern with a
 * listbox (WAI-ARIA Authoring Practices). Tells `asked` with what is typed and `opened` with the place of what is chosen.
 */
class ChalkSearch extends LitElement {
  static properties = { found: { state: true }, at: { state: true } };
  static styles = searchStyles;

  declare found: Found | undefined;
  declare at: number;

  private timer = 0;
  private openFirst = false;
  private readonly shortcut = (event: KeyboardEvent) => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k') {
      event.preventDefault();
      this.open();
    }
  };

  constructor() {
    super();
    this.at = 0;
  }

  connectedCallback() {
    super.connectedCallback();
    window.addEventListener('keydown', this.shortcut);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.shortcut);
  }

  render() {
    return html`<button id="opener" aria-haspopup="dialog" aria-keyshortcuts="Control+K Meta+K" @click=${this.open}>
        ${lens} <span class="wide">Search</span><kbd class="wide" aria-hidden="true">${APPLE ? '⌘K' : 'Ctrl K'}</kbd>
      </button>
      <dialog aria-label="Search" @click=${this.clickBeside}>
        <div class="line">
          ${lens}
          <input
            type="text"
            role="combobox"
            aria-label="Search the plan and the screens"
            aria-autocomplete="list"
            aria-controls="list"
            aria-expanded=${this.items().length > 0 ? 'true' : 'false'}
            aria-activedescendant=${this.items().length > 0 ? `item-${this.at}` : nothing}
            autocomplete="off"
            autocapitalize="off"
            spellcheck="false"
            maxlength="200"
            placeholder="A name, a code, a person, any word"
            @input=${this.typed}
            @keydown=${this.pressed}
          />
          <button class="close" @click=${this.close}>Close</button>
        </div>
        <div id="list" role="listbox" aria-label="Found" data-asked=${this.found?.text ?? nothing}>${this.groups()}</div>
        <p class="status" role="status">${this.found?.sentence ?? ''}</p>
      </dialog>`;
  }

  private groups() {
    let place = 0;
    return this.found?.groups.map((group, number) => {
      const items = group.items.map((item) => this.option(item, place++));
      return html`<div role="group" aria-labelledby="group-${number}">
        <div class="group" id="group-${number}" role="presentation">
          ${group.title}${group.more > 0 ? html` <span>and ${group.more.toLocaleString('en-US')} more</span>` : nothing}
        </div>
        ${items}
      </div>`;
    });
  }

  private option(item: Item, place: number) {
    return html`<div
      role="option"
      id="item-${place}"
      aria-selected=${place === this.at ? 'true' : 'false'}
      @click=${() => this.choose(place)}
      @mousemove=${() => (this.at = place)}
    >
      <div><span class="title">${pieces(item.title)}</span> <span class="note">${pieces(item.note)}</span></div>
      ${item.excerptName ? html`<div class="excerpt">${item.excerptName}: ${pieces(item.excerpt)}</div>` : nothing}
    </div>`;
  }

  private items() {
    return this.found?.groups.flatMap((group) => group.items) ?? [];
  }

  private readonly open = () => {
    if (this.dialog.open) return;
    this.field.value = '';
    this.found = undefined;
    this.dialog.showModal();
    this.field.focus();
    this.ask();
  };

  private readonly close = () => this.dialog.close();

  /** A click on the dialog's own backdrop lands on the dialog, one inside it on what is inside. */
  private clickBeside(event: MouseEvent) {
    if (event.target === this.dialog) this.close();
  }

  private typed() {
    this.openFirst = false;
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.ask(), TYPING_PAUSE_MS);
  }

  private ask() {
    window.clearTimeout(this.timer);
    this.dispatchEvent(new CustomEvent('asked', { detail: { text: this.field.value } }));
  }

  /** Called by the server with what it found; an answer to what was typed before is too late. */
  show(found: Found) {
    if (found.text !== this.field.value) return;
    this.found = found;
    this.at = 0;
    if (this.openFirst && this.items().length > 0) this.choose(0);
    this.openFirst = false;
  }

  private pressed(event: KeyboardEvent) {
    const last = this.items().length - 1;
    if (event.key === 'ArrowDown') this.reach(this.at >= last ? 0 : this.at + 1);
    else if (event.key === 'ArrowUp') this.reach(this.at <= 0 ? last : this.at - 1);
    else if (event.key === 'PageDown') this.reach(Math.min(last, this.at + 5));
    else if (event.key === 'PageUp') this.reach(Math.max(0, this.at - 5));
    else if (event.key === 'Enter') this.enter();
    else return;
    event.preventDefault();
  }

  private reach(place: number) {
    this.at = Math.max(0, place);
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector(`#item-${this.at}`)?.scrollIntoView({ block: 'nearest' }),
    );
  }

  /** Whoever types faster than the answer comes gets the best of the answer. */
  private enter() {
    if (this.found?.text === this.field.value) this.choose(this.at);
    else {
      this.openFirst = true;
      this.ask();
    }
  }

  private choose(place: number) {
    if (place >= this.items().length) return;
    this.close();
    document.getElementById('content')?.focus({ preventScroll: true });
    this.dispatchEvent(new CustomEvent('opened', { detail: { place } }));
  }

  private get dialog() {
    return this.renderRoot.querySelector('dialog')!;
  }

  private get field() {
    return this.renderRoot.querySelector('input')!;
  }
}

const lens = html`<svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
  <circle cx="10.5" cy="10.5" r="6.5" fill="none" stroke="currentColor" stroke-width="2" />
  <path d="M15.5 15.5 21 21" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
</svg>`;

function pieces(all: Piece[]) {
  return all.map((piece) => (piece.matched ? html`<mark>${piece.text}</mark>` : piece.text));
}

customElements.define('chalk-search', ChalkSearch);
