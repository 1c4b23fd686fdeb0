import { widthOf, type Look } from './look';

const ICON = 14;
const GAP = 14;

export interface Entry {
  name: string;
  icon?: string;
  colour?: string;
}

/** Every name in sight, on as many lines as it takes: nothing to page through. A key, not a switch. */
export function legend(entries: Entry[], look: Look) {
  return {
    type: 'plain',
    top: 0,
    left: 0,
    width: look.width,
    padding: 0,
    itemWidth: ICON,
    itemHeight: ICON,
    itemGap: GAP,
    selectedMode: false,
    textStyle: { color: look.text, fontSize: look.fontSize, fontFamily: look.fontFamily },
    data: entries.map((entry) => ({
      name: entry.name,
      icon: entry.icon ?? 'roundRect',
      itemStyle: entry.colour ? { color: entry.colour, borderWidth: 0, opacity: 1 } : { borderWidth: 0, opacity: 1 },
    })),
  };
}

/** The height that a legend takes, with the space under it. */
export function legendHeight(names: string[], look: Look): number {
  let lines = 1;
  let used = 0;
  for (const name of names) {
    const wide = ICON + 5 + widthOf(name, look.fontSize) + GAP;
    if (used > 0 && used + wide > look.width) {
      lines++;
      used = 0;
    }
    used += wide;
  }
  return lines * (Math.max(ICON, look.fontSize) + GAP) + 2;
}
