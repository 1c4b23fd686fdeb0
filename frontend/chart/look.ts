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

export function lookFor(element: HTMLElement, width: number): Look {
  const theme = currentTheme();
  const { text, quiet, grid, empty, background } = palette(theme);
  return {
    theme,
    width,
    narrow: width < NARROW,
    fontSize: theme === 'projector' ? 18 : width < NARROW ? 12 : 13,
    fontFamily: getComputedStyle(element).fontFamily,
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

/** Cuts a text to about the given width in pixels, whole words left alone where there is room. */
export function fit(text: string, width: number, fontSize: number): string {
  const letters = Math.max(3, Math.floor(width / (fontSize * 0.54)));
  return text.length <= letters ? text : `${text.slice(0, letters - 1).trimEnd()}…`;
}
