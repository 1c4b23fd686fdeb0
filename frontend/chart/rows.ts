import { fit, widest, wrap, type Look } from './look';

/** Where the names of rows stand: at their left, or above each bar where there is no room beside it. */
export interface Names {
  left: number;
  /** The height of one row. */
  row: number;
  axis: Record<string, unknown>;
}

/** The names of horizontal bars: whole wherever possible, on two lines at the left, on one above the bar. */
export function namesOf(labels: string[], look: Look, bar: number): Names {
  const size = look.fontSize;
  const shared = {
    type: 'category',
    data: labels,
    inverse: true,
    axisTick: { show: false },
    axisLine: { show: false },
    z: 10,
  };
  if (look.narrow && labels.some((label) => label.length > 8)) {
    const formatter = (text: string) => fit(text, look.width - 8, size);
    const axisLabel = {
      interval: 0,
      inside: true,
      margin: 0,
      align: 'left',
      verticalAlign: 'bottom',
      padding: [0, 0, bar / 2 + 8, 0],
      color: look.text,
      formatter,
    };
    return { left: 2, row: bar + size * 2 + 16, axis: { ...shared, axisLabel } };
  }
  const room = Math.min(widest(labels, size), look.width * 0.28);
  const formatter = (text: string) => wrap(text, room, size);
  const lines = labels.some((label) => formatter(label).includes('\n')) ? 2 : 1;
  const axisLabel = { interval: 0, margin: 12, color: look.text, lineHeight: size * 1.2, formatter };
  return { left: room + 16, row: Math.max(bar + 14, lines * size * 1.2 + 10), axis: { ...shared, axisLabel } };
}
