import { format, parse } from './cents';

/** A row of the sheet: what names its lines besides the year, and a line's amount per year; null where there is no line. */
export type Row = {
  key: string;
  title: string;
  fund: string;
  recurrence: string;
  account: string;
  amounts: (number | null)[];
};

export type Data = { years: string[]; rows: Row[]; amount: string };

export type Typed = { key: string; year: string; text: string };

/** What stands in the sheet: what is kept, what was typed over it, and what is wrong with that. */
export class Sheet {
  rows: Row[] = [];
  years: string[] = [];
  amount = '';
  private typed = new Map<string, string>();
  private refused = new Map<string, string>();
  private totals?: Map<string, number[]>;

  /** New data under what was typed, which stays. */
  show(data: Data) {
    const same = data.amount === this.amount;
    this.rows = data.rows;
    this.years = data.years;
    this.amount = data.amount;
    this.totals = undefined;
    if (!same) this.forget();
  }

  forget() {
    this.totals = undefined;
    this.typed.clear();
    this.refused.clear();
  }

  private id(row: number, column: number) {
    return this.rows[row].key + '\t' + this.years[column];
  }

  isTyped(row: number, column: number) {
    return this.typed.has(this.id(row, column));
  }

  problem(row: number, column: number): string | undefined {
    const id = this.id(row, column);
    const text = this.typed.get(id);
    if (text !== undefined && parse(text) === undefined) return `“${text}” is not an amount such as 1234.50 or ($1,234)`;
    return this.refused.get(id);
  }

  /** In cents; what can't be understood counts as it was. */
  cents(row: number, column: number): number {
    const text = this.typed.get(this.id(row, column));
    const value = text === undefined ? undefined : parse(text);
    return value ?? this.rows[row].amounts[column] ?? 0;
  }

  shown(row: number, column: number): string {
    const text = this.typed.get(this.id(row, column));
    if (text !== undefined && parse(text) === undefined) return text;
    const kept = this.rows[row].amounts[column];
    return text === undefined && kept === null ? '' : format(this.cents(row, column));
  }

  type(row: number, column: number, text: string) {
    if (row < 0 || row >= this.rows.length || column < 0 || column >= this.years.length) return;
    const id = this.id(row, column);
    this.totals = undefined;
    this.refused.delete(id);
    const kept = this.rows[row].amounts[column] ?? 0;
    if (parse(text) === kept) this.typed.delete(id);
    else this.typed.set(id, text.trim());
  }

  /** A block of cells as a spreadsheet copies it, from a cell on. A single value fills the whole selection. */
  paste(row: number, column: number, text: string, height: number, width: number): number {
    const block = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n').map((line) => line.split('\t'));
    const single = block.length === 1 && block[0].length === 1;
    const rows = single ? height : block.length;
    let cut = 0;
    for (let r = 0; r < rows; r++) {
      const cells = single ? Array<string>(width).fill(block[0][0]) : block[r];
      cells.forEach((cell, c) => {
        if (row + r < this.rows.length && column + c < this.years.length) this.type(row + r, column + c, cell);
        else if (cell.trim()) cut++;
      });
    }
    return cut;
  }

  copy(top: number, left: number, bottom: number, right: number): string {
    const lines: string[] = [];
    for (let r = top; r <= bottom; r++) {
      const cells: string[] = [];
      for (let c = left; c <= right; c++) cells.push(this.shown(r, c));
      lines.push(cells.join('\t'));
    }
    return lines.join('\n');
  }

  rowTotal(row: number) {
    return this.years.reduce((sum, _, column) => sum + this.cents(row, column), 0);
  }

  /** Of a column, or of the rows on one fund in it. */
  columnTotal(column: number, fund = '') {
    this.totals ??= this.addUp();
    return this.totals.get(fund)?.[column] ?? 0;
  }

  private addUp() {
    const totals = new Map<string, number[]>([['', this.years.map(() => 0)]]);
    this.rows.forEach((row, index) => {
      if (!totals.has(row.fund)) totals.set(row.fund, this.years.map(() => 0));
      this.years.forEach((_, column) => {
        const cents = this.cents(index, column);
        totals.get('')![column] += cents;
        totals.get(row.fund)![column] += cents;
      });
    });
    return totals;
  }

  changes(): Typed[] {
    return [...this.typed].map(([id, text]) => {
      const [key, year] = id.split('\t');
      return { key, year, text };
    });
  }

  get count() {
    return this.typed.size;
  }

  get problems() {
    let count = this.refused.size;
    this.typed.forEach((text) => (count += parse(text) === undefined ? 1 : 0));
    return count;
  }

  refuse(key: string, year: string, message: string) {
    this.refused.set(key + '\t' + year, message);
  }
}
