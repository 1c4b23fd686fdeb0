import { html, LitElement, nothing } from 'lit';
import { format, plain } from './cents';
import { Sheet, type Data } from './sheet';
import { sheetStyles } from './sheet-styles';

const ROW_HEIGHT = 44;
const OVERSCAN = 6;

type Place = { row: number; column: number };

/**
 * Budget lines typed like a spreadsheet: one row per initiative, fund and kind, one column per fiscal year. Only the rows
 * in sight are drawn. What is typed stays here until it is saved; the server has the last word on each cell.
 */
class BudgetSheet extends LitElement {
  static properties = { top: { state: true }, height: { state: true }, version: { state: true } };
  static styles = sheetStyles;

  declare top: number;
  declare height: number;
  declare version: number;

  private readonly sheet = new Sheet();
  private at: Place = { row: 0, column: 0 };
  private from: Place = { row: 0, column: 0 };
  /** The text of the cell being edited; undefined while cells are only walked through. */
  private editing?: string;
  private walksOnArrows = true;
  private readonly sizes = new ResizeObserver(() => this.measure());

  constructor() {
    super();
    this.top = 0;
    this.height = 600;
    this.version = 0;
  }

  /** Called by the server. */
  show(data: Data) {
    this.sheet.show(data);
    this.at = this.inside(this.at);
    this.from = this.inside(this.from);
    this.changed();
  }

  saved() {
    this.sheet.forget();
    this.changed();
  }

  refuse(problems: { key: string; year: string; message: string }[]) {
    problems.forEach((it) => this.sheet.refuse(it.key, it.year, it.message));
    this.changed();
  }

  changes() {
    this.leaveCell();
    return JSON.stringify(this.sheet.changes());
  }

  currentRow() {
    return this.sheet.rows[this.at.row]?.key ?? '';
  }

  private inside(place: Place): Place {
    return {
      row: Math.max(0, Math.min(place.row, this.sheet.rows.length - 1)),
      column: Math.max(0, Math.min(place.column, this.sheet.years.length - 1)),
    };
  }

  private changed() {
    this.version++;
    this.dispatchEvent(
      new CustomEvent('cells-typed', { detail: { count: this.sheet.count, problems: this.sheet.problems } }),
    );
  }

  private get scroller() {
    return this.renderRoot.querySelector<HTMLElement>('#scroller');
  }

  firstUpdated() {
    if (this.scroller) this.sizes.observe(this.scroller);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.sizes.disconnect();
  }

  private measure() {
    if (this.scroller) this.height = this.scroller.clientHeight;
  }

  render() {
    const { rows, years } = this.sheet;
    const first = Math.max(0, Math.floor(this.top / ROW_HEIGHT) - OVERSCAN);
    const last = Math.min(rows.length, Math.ceil((this.top + this.height) / ROW_HEIGHT) + OVERSCAN);
    return html`
      <div
        id="scroller"
        role="grid"
        tabindex="0"
        aria-label="Budget lines, ${this.sheet.amount}"
        aria-rowcount=${rows.length + 2}
        aria-colcount=${years.length + 5}
        aria-activedescendant=${this.editing === undefined && rows.length ? `c${this.at.row}-${this.at.column}` : nothing}
        style="--years: ${years.length}"
        @scroll=${(event: Event) => (this.top = (event.target as HTMLElement).scrollTop)}
        @keydown=${this.press}
        @copy=${this.copy}
        @paste=${this.paste}
      >
        <div class="row head" role="row" aria-rowindex="1">
          ${['Initiative', 'Fund', 'Kind', 'Account', ...years, 'Total'].map(
            (name, index) => html`<div role="columnheader" class=${index > 3 ? 'amount' : ''}>${name}</div>`,
          )}
        </div>
        <div role="rowgroup" style="height: ${rows.length * ROW_HEIGHT}px; position: relative">
          ${Array.from({ length: Math.max(0, last - first) }, (_, index) => this.row(first + index))}
        </div>
        <div class="row foot" role="row" aria-rowindex=${rows.length + 2}>
          <div role="rowheader">Total</div>
          <div role="gridcell"></div>
          <div role="gridcell"></div>
          <div role="gridcell"></div>
          ${years.map((_, column) => html`<div role="gridcell" class="amount">${format(this.sheet.columnTotal(column))}</div>`)}
          <div role="gridcell" class="amount">${format(years.reduce((sum, _, column) => sum + this.sheet.columnTotal(column), 0))}</div>
        </div>
      </div>
      <p id="place" aria-live="polite">${this.words()}</p>
    `;
  }

  private row(index: number) {
    const row = this.sheet.rows[index];
    return html`<div class="row" role="row" aria-rowindex=${index + 2} style="top: ${index * ROW_HEIGHT}px">
      <div role="rowheader" title=${row.title}>${row.title}</div>
      <div role="gridcell" title=${row.fund}>${row.fund}</div>
      <div role="gridcell">${row.recurrence}</div>
      <div role="gridcell" title=${row.account}>${row.account}</div>
      ${this.sheet.years.map((_, column) => this.cell(index, column))}
      <div role="gridcell" class="amount total">${format(this.sheet.rowTotal(index))}</div>
    </div>`;
  }

  private cell(row: number, column: number) {
    const active = row === this.at.row && column === this.at.column;
    const problem = this.sheet.problem(row, column);
    const classes = ['amount', 'cell'];
    if (active) classes.push('active');
    if (this.selected(row, column)) classes.push('selected');
    if (this.sheet.isTyped(row, column)) classes.push('typed');
    if (problem) classes.push('wrong');
    return html`<div
      id="c${row}-${column}"
      role="gridcell"
      class=${classes.join(' ')}
      aria-colindex=${column + 5}
      aria-selected=${this.selected(row, column) ? 'true' : 'false'}
      aria-invalid=${problem ? 'true' : 'false'}
      title=${problem ?? nothing}
      @mousedown=${(event: MouseEvent) => this.point(event, row, column)}
      @mouseenter=${(event: MouseEvent) => this.drag(event, row, column)}
      @dblclick=${() => this.edit(undefined)}
    >
      ${active && this.editing !== undefined
        ? html`<input
            aria-label="${this.sheet.rows[row].title}, ${this.sheet.years[column]}"
            .value=${this.editing}
            @input=${(event: Event) => (this.editing = (event.target as HTMLInputElement).value)}
            @blur=${() => this.leaveCell()}
          />`
        : html`${this.sheet.shown(row, column)}${this.sheet.isTyped(row, column) ? html`<span class="mark"> changed</span>` : ''}`}
    </div>`;
  }

  private words() {
    const { rows, years } = this.sheet;
    const row = rows[this.at.row];
    if (!row) return 'No budget lines yet. Add a row to begin.';
    const problem = this.sheet.problem(this.at.row, this.at.column);
    const fund = format(this.sheet.columnTotal(this.at.column, row.fund));
    const here = this.sheet.shown(this.at.row, this.at.column) || 'nothing';
    const place = `${row.title}, ${row.fund}, ${years[this.at.column]}: ${here}.`;
    return problem ? `${place} ${problem}.` : `${place} ${row.fund} in all: ${fund}.`;
  }

  private selected(row: number, column: number) {
    const { top, bottom, left, right } = this.range();
    return row >= top && row <= bottom && column >= left && column <= right;
  }

  private range() {
    return {
      top: Math.min(this.at.row, this.from.row),
      bottom: Math.max(this.at.row, this.from.row),
      left: Math.min(this.at.column, this.from.column),
      right: Math.max(this.at.column, this.from.column),
    };
  }

  private point(event: MouseEvent, row: number, column: number) {
    if (this.editing !== undefined && row === this.at.row && column === this.at.column) return;
    event.preventDefault();
    this.leaveCell();
    this.go({ row, column }, event.shiftKey);
  }

  private drag(event: MouseEvent, row: number, column: number) {
    if (event.buttons === 1 && this.editing === undefined) this.go({ row, column }, true);
  }

  private go(place: Place, extend = false) {
    this.at = this.inside(place);
    if (!extend) this.from = this.at;
    const scroller = this.scroller;
    if (scroller) {
      // The head and the total cover a row each.
      const y = this.at.row * ROW_HEIGHT;
      if (y < scroller.scrollTop) scroller.scrollTop = y;
      const below = y + 3 * ROW_HEIGHT - scroller.clientHeight;
      if (below > scroller.scrollTop) scroller.scrollTop = below;
      scroller.focus({ preventScroll: true });
    }
    this.version++;
  }

  private edit(text: string | undefined) {
    if (!this.sheet.rows.length) return;
    this.walksOnArrows = text !== undefined;
    this.from = this.at;
    this.editing = text ?? plain(this.sheet.cents(this.at.row, this.at.column));
    this.version++;
    void this.updateComplete.then(() => {
      const input = this.renderRoot.querySelector('input');
      input?.focus();
      if (text === undefined) input?.select();
      else input?.setSelectionRange(text.length, text.length);
    });
  }

  private leaveCell() {
    if (this.editing === undefined) return;
    const text = this.editing;
    this.editing = undefined;
    this.sheet.type(this.at.row, this.at.column, text);
    this.changed();
  }

  private move(rows: number, columns: number, extend = false) {
    this.leaveCell();
    this.go({ row: this.at.row + rows, column: this.at.column + columns }, extend);
  }

  private press(event: KeyboardEvent) {
    const handled = this.editing === undefined ? this.pressWalking(event) : this.pressEditing(event);
    if (handled) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  private pressEditing(event: KeyboardEvent): boolean {
    switch (event.key) {
      case 'Enter':
        this.move(event.shiftKey ? -1 : 1, 0);
        return true;
      case 'Tab':
        this.move(0, event.shiftKey ? -1 : 1);
        return true;
      case 'Escape':
        this.editing = undefined;
        this.go(this.at);
        return true;
      default:
        return this.walksOnArrows && this.walk(event, false);
    }
  }

  private walk(event: KeyboardEvent, all = true): boolean {
    const page = Math.max(1, Math.floor(this.height / ROW_HEIGHT) - 3);
    const steps: Record<string, [number, number]> = {
      ArrowUp: [-1, 0],
      ArrowDown: [1, 0],
      ArrowLeft: [0, -1],
      ArrowRight: [0, 1],
      ...(all ? { PageUp: [-page, 0], PageDown: [page, 0], Home: [0, -99], End: [0, 99] } : {}),
    };
    const step = steps[event.key];
    if (!step) return false;
    this.move(step[0], step[1], event.shiftKey);
    return true;
  }

  private pressWalking(event: KeyboardEvent): boolean {
    if (event.ctrlKey || event.metaKey) return this.pressWithControl(event);
    if (this.walk(event)) return true;
    switch (event.key) {
      case 'Enter':
      case 'F2':
        this.edit(undefined);
        return true;
      case 'Delete':
      case 'Backspace':
        this.fill(() => '0');
        return true;
      default:
        if (/^[-0-9.$(]$/.test(event.key)) {
          this.edit(event.key);
          return true;
        }
        return false;
    }
  }

  private pressWithControl(event: KeyboardEvent): boolean {
    if (event.key === 'd') {
      const { top } = this.range();
      this.fill((_, column) => plain(this.sheet.cents(top, column)));
      return true;
    }
    if (event.key === 'Home') return (this.move(-this.sheet.rows.length, -99), true);
    if (event.key === 'End') return (this.move(this.sheet.rows.length, 99), true);
    return false;
  }

  private fill(text: (row: number, column: number) => string) {
    const { top, bottom, left, right } = this.range();
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) this.sheet.type(row, column, text(row, column));
    this.changed();
  }

  private copy(event: ClipboardEvent) {
    if (this.editing !== undefined) return;
    const { top, left, bottom, right } = this.range();
    event.clipboardData?.setData('text/plain', this.sheet.copy(top, left, bottom, right));
    event.preventDefault();
  }

  private paste(event: ClipboardEvent) {
    if (this.editing !== undefined) return;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const { top, left, bottom, right } = this.range();
    const cut = this.sheet.paste(top, left, text, bottom - top + 1, right - left + 1);
    event.preventDefault();
    this.changed();
    if (cut) this.dispatchEvent(new CustomEvent('cells-cut', { detail: { count: cut } }));
  }
}

customElements.define('budget-sheet', BudgetSheet);
