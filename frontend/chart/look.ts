import { colour, currentTheme, palette, textOn, type ThemeName } from './palette';

/** What the drawing functions need to know of the place they draw in. */
export interface Look {
  theme: ThemeName;
  width: number;
  narrow: boolean;
  fontSize: number;
  fontFamily: string;
  text: string;
  quiet: string;
  grid: string;
  empty: string;
  background: string;
  colour(tone: string): string;
  textOn(background: string): string;
}

const NARROW = 600;

/** Below this a word in a drawing is not readable on a tablet, let alone on a wall. */
const SMALLEST = 12;

/** Readable at ten metres from a projected page. */
const ROOM = 20;

const ruler = document.createElement('canvas').getContext('2d')!;
let family = 'sans-serif';

function fontSize(theme: ThemeName, width: number, room: boolean): number {
  if (theme === 'projector' || (room && width >= NARROW)) return ROOM;
  return width < NARROW ? SMALLEST : 14;
}

/** Whether it stands on a page that is shown to a room. */
function inTheRoom(element: HTMLElement): boolean {
  return element.closest('.walk') !== null;
}

export function lookFor(element: HTMLElement, width: number): Look {
  const theme = currentTheme();
  const { text, quiet, grid, empty, background } = palette(theme);
  // The engine writes the name into SVG attributes as it is, where double quotes would end them.
  family = getComputedStyle(element).fontFamily.replaceAll('"', "'");
  return {
    theme,
    width,
    narrow: width < NARROW,
    fontSize: fontSize(theme, width, inTheRoom(element)),
    fontFamily: family,
    text,
    quiet,
    grid,
    empty,
    background,
    colour: (tone) => colour(theme, tone),
    textOn,
  };
}

/** A number at an axis. Marks carry the server's own text; an axis has only round numbers. */
export function axisText(unit: string): (value: number) => string {
  return (value) => {
    const sign = value < 0 ? '−' : '';
    const size = Math.abs(value);
    if (unit === '$') {
      if (size >= 1e6) return `${sign}$${round(size / 1e6)}M`;
      return size >= 1e3 ? `${sign}$${round(size / 1e3)}k` : `${sign}$${round(size)}`;
    }
    return sign + round(size) + (unit === '%' ? ' %' : '');
  };
}

function round(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 1 });
}

/**
 * A tooltip as an element: names come from people's files, so they only ever become text, never markup.
 */
export function tip(heading: string, ...lines: string[]): HTMLElement {
  const box = document.createElement('div');
  const title = document.createElement('strong');
  title.textContent = heading;
  box.append(title);
  for (const line of lines.filter((text) => text)) {
    const row = document.createElement('div');
    row.textContent = line;
    box.append(row);
  }
  box.style.maxWidth = '320px';
  box.style.whiteSpace = 'normal';
  return box;
}

/** How wide a text is drawn, in pixels. */
export function widthOf(text: string, fontSize: number, weight = 400): number {
  ruler.font = `${weight} ${fontSize}px ${family}`;
  return ruler.measureText(text).width;
}

/** The widest of some texts. */
export function widest(texts: string[], fontSize: number, weight = 400): number {
  return Math.max(0, ...texts.map((text) => widthOf(text, fontSize, weight)));
}

/** Cuts a text to a width in pixels; left alone where there is room. */
export function fit(text: string, width: number, fontSize: number): string {
  if (widthOf(text, fontSize) <= width) return text;
  let letters = text.length - 1;
  while (letters > 3 && widthOf(`${text.slice(0, letters)}…`, fontSize) > width) letters--;
  return `${text.slice(0, letters).trimEnd()}…`;
}

/** Breaks a text into lines of a width, between words; the last line is cut where it does not fit. */
export function wrap(text: string, width: number, fontSize: number, lines = 2): string {
  const result: string[] = [];
  let rest = text.split(' ');
  while (rest.length > 0 && result.length < lines - 1) {
    let count = 1;
    while (count < rest.length && widthOf(rest.slice(0, count + 1).join(' '), fontSize) <= width) count++;
    result.push(rest.slice(0, count).join(' '));
    rest = rest.slice(count);
  }
  if (rest.length > 0) result.push(rest.join(' '));
  return result.map((line) => fit(line, width, fontSize)).join('\n');
}

/** A sum as the server writes it in a drawing: $5.9M, $310k. */
export function brief(value: number, unit: string): string {
  if (unit !== '$') return axisText(unit)(value);
  const size = Math.abs(value);
  const text =
    size >= 999_500
      ? `$${(size / 1e6).toFixed(1)}M`
      : size >= 1_000
        ? `$${Math.round(size / 1e3)}k`
        : `$${Math.round(size)}`;
  return value < 0 ? `(${text})` : text;
}
