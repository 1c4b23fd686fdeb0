/** Somebody who can be mentioned; `words` is what stands after the @. */
type Person = { name: string; signIn: string; words: string };

/** An @ at the start of a word and what has been typed of the name. */
const STARTED = /(?:^|[\s(])@([^\s@](?:[^@\n]{0,40}))?$/;
const MOST = 8;
let count = 0;

/**
 * Stands around a text area and offers names after an @: arrow keys choose, Enter or Tab takes, Escape closes. The list is
 * told to screen readers as the field's own, by `aria-activedescendant`.
 */
class ChalkMention extends HTMLElement {
  private readonly list = document.createElement('ul');
  private readonly spoken = document.createElement('div');
  private everybody: Person[] = [];
  private found: Person[] = [];
  private chosen = 0;

  constructor() {
    super();
    this.list.id = `people-${++count}`;
    this.list.className = 'people';
    this.list.setAttribute('role', 'listbox');
    this.list.setAttribute('aria-label', 'People to mention');
    this.spoken.className = 'spoken';
    this.spoken.setAttribute('role', 'status');
    this.addEventListener('input', () => this.offer());
    this.addEventListener('keydown', (event) => this.press(event), true);
    this.addEventListener('focusout', () => this.close());
    // Not to take the focus from the field.
    this.list.addEventListener('mousedown', (event) => event.preventDefault());
    this.list.addEventListener('click', (event) => {
      const option = (event.target as Element).closest('[role=option]');
      if (option) this.take([...this.list.children].indexOf(option));
    });
  }

  /** They may come after the @ has been typed. */
  set people(people: Person[]) {
    this.everybody = people;
    if (this.contains(document.activeElement)) this.offer();
  }

  connectedCallback() {
    this.append(this.spoken);
  }

  private get field(): HTMLTextAreaElement | null {
    return this.querySelector('textarea');
  }

  private typed(): string | undefined {
    const field = this.field;
    if (!field || field.selectionStart !== field.selectionEnd) return undefined;
    const match = STARTED.exec(field.value.slice(0, field.selectionStart));
    return match ? (match[1] ?? '') : undefined;
  }

  private offer() {
    const typed = this.typed()?.toLowerCase();
    this.found = typed === undefined ? [] : this.everybody.filter((one) => matches(one, typed)).slice(0, MOST);
    const complete = this.found.some((one) => one.words.toLowerCase() === typed?.trimEnd());
    if (this.found.length === 0 || complete) {
      this.close();
      return;
    }
    this.list.replaceChildren(...this.found.map((one, index) => this.option(one, index)));
    if (!this.list.isConnected) {
      this.append(this.list);
      this.spoken.textContent = `${this.found.length} people can be mentioned. Arrow keys choose, Enter takes.`;
    }
    this.field?.setAttribute('aria-autocomplete', 'list');
    this.field?.setAttribute('aria-controls', this.list.id);
    this.choose(0);
    this.place();
  }

  private option(one: Person, index: number): HTMLElement {
    const item = document.createElement('li');
    item.id = `${this.list.id}-${index}`;
    item.setAttribute('role', 'option');
    const signIn = document.createElement('small');
    signIn.textContent = one.signIn;
    item.append(one.name, signIn);
    return item;
  }

  /** Right below the field's own box, over its help. */
  private place() {
    const field = this.field;
    if (field) {
      const box = field.closest('vaadin-text-area')!.shadowRoot?.querySelector('[part=input-field]') ?? field;
      this.list.style.top = `${box.getBoundingClientRect().bottom - this.getBoundingClientRect().top + 4}px`;
    }
  }

  private choose(index: number) {
    this.chosen = (index + this.found.length) % this.found.length;
    [...this.list.children].forEach((item, at) => item.setAttribute('aria-selected', String(at === this.chosen)));
    const option = this.list.children[this.chosen];
    this.field?.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  }

  private press(event: KeyboardEvent) {
    if (!this.list.isConnected || event.ctrlKey || event.altKey || event.metaKey) return;
    const actions: Record<string, () => void> = {
      ArrowDown: () => this.choose(this.chosen + 1),
      ArrowUp: () => this.choose(this.chosen - 1),
      Enter: () => this.take(this.chosen),
      Tab: () => this.take(this.chosen),
      Escape: () => this.close(),
    };
    const action = event.shiftKey ? undefined : actions[event.key];
    if (action) {
      event.preventDefault();
      event.stopPropagation();
      action();
    }
  }

  private take(index: number) {
    const field = this.field;
    const typed = this.typed();
    if (field && typed !== undefined) {
      const end = field.selectionStart;
      field.setRangeText(`${this.found[index].words} `, end - typed.length, end, 'end');
      field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    }
    this.close();
  }

  private close() {
    this.list.remove();
    this.spoken.textContent = '';
    this.field?.removeAttribute('aria-activedescendant');
    this.field?.removeAttribute('aria-controls');
  }
}

function matches(one: Person, typed: string): boolean {
  const name = one.name.toLowerCase();
  return name.startsWith(typed) || one.signIn.startsWith(typed) || name.split(/\s+/).some((word) => word.startsWith(typed));
}

customElements.define('chalk-mention', ChalkMention);
