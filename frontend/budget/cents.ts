// Amounts in whole cents: exact up to ninety million million dollars.

const AMOUNT = /^(\d{1,3}(,\d{3})+|\d+)?(\.\d{0,2})?$/;
const MOST = 100_000_000_000 * 100;

/** What was typed or pasted, in cents; undefined when it is no amount. Empty and a dash are nothing. */
export function parse(text: string): number | undefined {
  let plain = text.replace(/[\s\u00a0$]|USD/g, '').replace('\u2212', '-');
  if (plain === '' || /^[-\u2013\u2014]$/.test(plain)) return 0;
  let negative = false;
  if (plain.startsWith('(') && plain.endsWith(')')) {
    negative = true;
    plain = plain.slice(1, -1);
  } else if (plain.startsWith('-')) {
    negative = true;
    plain = plain.slice(1);
  } else if (plain.endsWith('-')) {
    negative = true;
    plain = plain.slice(0, -1);
  }
  if (!AMOUNT.test(plain) || !/\d/.test(plain)) return undefined;
  const [dollars = '', cents = ''] = plain.replace(/,/g, '').split('.');
  const value = Number(dollars || '0') * 100 + Number((cents + '00').slice(0, 2));
  if (!Number.isSafeInteger(value) || value > MOST) return undefined;
  return negative ? -value : value;
}

/** As in a table: $1,234,567, cents only where there are any, negatives in parentheses. */
export function format(cents: number): string {
  const magnitude = Math.abs(cents);
  const dollars = Math.trunc(magnitude / 100).toLocaleString('en-US');
  const rest = magnitude % 100;
  const text = '$' + dollars + (rest ? '.' + String(rest).padStart(2, '0') : '');
  return cents < 0 ? `(${text})` : text;
}

/** As it is edited: no sign or separators. */
export function plain(cents: number): string {
  const rest = Math.abs(cents) % 100;
  return (cents < 0 ? '-' : '') + Math.trunc(Math.abs(cents) / 100) + (rest ? '.' + String(rest).padStart(2, '0') : '');
}
