import { fit, tip, widest, wrap, type Look } from './look';
import type { Timeline, TimelineBar } from './records';

const DAY = 86_400_000;

interface Row {
  group?: string;
  bar?: TimelineBar;
}

/** A day as the engine's axis counts: all days are taken in UTC, so that no change of the clock shifts a bar. */
export function time(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function rowsOf(chart: Timeline): Row[] {
  return chart.groups.flatMap((group) => [{ group: group.name }, ...group.bars.map((bar) => ({ bar }))]);
}

/** Where the names stand: at the left, or above each bar on a phone. */
function layout(chart: Timeline, look: Look) {
  const labels = rowsOf(chart).map((row) => row.group ?? row.bar!.label);
  const left = look.narrow ? 4 : Math.min(widest(labels, look.fontSize, 600), look.width * 0.26) + 16;
  const bar = look.fontSize + 6;
  return { left, bar, row: look.narrow ? bar + look.fontSize * 1.9 : Math.max(bar + 10, look.fontSize * 2.5), head: look.fontSize * 3.4 };
}

/** Bars over fiscal years and their quarters, with arrows from what must be there first. */
export function timelineOption(chart: Timeline, look: Look) {
  const rows = rowsOf(chart);
  const at = new Map(rows.flatMap((row, index) => (row.bar ? [[row.bar.key, index] as const] : [])));
  const place = layout(chart, look);
  const shared = { type: 'custom', clip: false };
  return {
    grid: { left: place.left, right: 12, top: place.head, bottom: 8 },
    xAxis: { type: 'value', min: time(chart.from), max: time(chart.to) + DAY, show: false },
    yAxis: { type: 'value', min: 0, max: rows.length, inverse: true, show: false },
    series: [
      { ...shared, silent: true, data: chart.periods.map((one) => [time(one.start)]), renderItem: (params: any, api: any) => period(chart, params, api, look, place.head) },
      { ...shared, silent: true, data: rows.map((_, index) => [index]), renderItem: (params: any, api: any) => name(rows[params.dataIndex], params, api, look, place) },
      {
        ...shared,
        data: rows.flatMap((row, index) =>
          row.bar
            ? [{
                value: [time(row.bar.start), time(row.bar.end) + DAY, index],
                key: row.bar.key,
                tooltip: { formatter: () => tip(row.bar!.label, ...row.bar!.words, row.bar!.moved ? 'Moved, not kept yet' : '') },
              }]
            : [],
        ),
        renderItem: (params: any, api: any) => bar(rows[api.value(2)].bar!, params, api, look, place),
      },
      { ...shared, silent: true, data: chart.arrows.map((arrow) => [at.get(arrow.from) ?? -1]), renderItem: (params: any, api: any) => arrow(chart, chart.arrows[params.dataIndex], rows, at, params, api, look, place) },
      { ...shared, silent: true, data: [[time(chart.today)]], renderItem: (params: any, api: any) => today(params, api, look) },
    ],
  };
}

/** A line where a quarter or a year begins, and its name over it; the quarters' names only where there is room. */
function period(chart: Timeline, params: any, api: any, look: Look, head: number) {
  const one = chart.periods[params.dataIndex];
  const area = params.coordSys;
  const [x] = api.coord([time(one.start), 0]);
  const wide = api.size([one.year ? 365 * DAY : 91 * DAY, 1])[0];
  if (x < area.x - 1 || (!one.year && wide < look.fontSize * 2)) return undefined;
  return {
    type: 'group',
    children: [
      ...(one.chosen ? [{ type: 'rect', shape: { x, y: 0, width: Math.min(wide, area.x + area.width - x), height: area.y + area.height }, style: { fill: look.empty } }] : []),
      { type: 'line', shape: { x1: x, x2: x, y1: one.year ? 0 : area.y - look.fontSize * 1.5, y2: area.y + area.height }, style: { stroke: look.grid, lineWidth: one.year ? 2 : 1 } },
      { type: 'text', x: x + 4, y: one.year ? 4 : head - look.fontSize * 1.4, style: { text: one.label, fill: one.year ? look.text : look.quiet, fontSize: one.year ? look.fontSize : Math.max(12, look.fontSize - 2), fontWeight: one.year ? 600 : 400, fontFamily: look.fontFamily } },
    ],
  };
}

function name(row: Row, params: any, api: any, look: Look, place: ReturnType<typeof layout>) {
  const area = params.coordSys;
  const [, top] = api.coord([0, api.value(0)]);
  const style = { fontSize: look.fontSize, fontFamily: look.fontFamily, lineHeight: look.fontSize * 1.15 };
  if (row.group) {
    const text = fit(row.group, look.width - 8, look.fontSize);
    return { type: 'text', x: 2, y: top + place.row / 2, style: { ...style, text, fill: look.quiet, fontWeight: 700, verticalAlign: 'middle' } };
  }
  const label = row.bar!.label;
  return look.narrow
    ? { type: 'text', x: 2, y: top + 2, style: { ...style, text: fit(label, look.width - 8, look.fontSize), fill: look.text } }
    : { type: 'text', x: area.x - 10, y: top + place.row / 2, style: { ...style, text: wrap(label, area.x - 20, look.fontSize), fill: look.text, align: 'right', verticalAlign: 'middle' } };
}

function middle(index: number, api: any, place: ReturnType<typeof layout>, look: Look): number {
  const [, top] = api.coord([0, index]);
  return look.narrow ? top + place.row - place.bar / 2 - 3 : top + place.row / 2;
}

function bar(one: TimelineBar, params: any, api: any, look: Look, place: ReturnType<typeof layout>) {
  const area = params.coordSys;
  const [start] = api.coord([api.value(0), 0]);
  const [end] = api.coord([api.value(1), 0]);
  const x = Math.max(area.x, start);
  const width = Math.max(4, Math.min(area.x + area.width, end) - x);
  const y = middle(api.value(2), api, place, look) - place.bar / 2;
  const fill = look.colour(one.tone.name);
  const text = `${start < area.x ? '◂ ' : ''}${one.sign}${one.critical && width > 90 ? ' critical' : ''}${end > area.x + area.width ? ' ▸' : ''}`;
  return {
    type: 'rect',
    shape: { x, y, width, height: place.bar, r: 3 },
    style: {
      fill,
      stroke: one.critical ? look.text : fill,
      lineWidth: one.critical ? 3 : 1,
      lineDash: one.moved ? [5, 3] : undefined,
      opacity: one.moved ? 0.75 : 1,
    },
    textConfig: { position: width > 24 ? 'insideLeft' : 'right', distance: 6 },
    textContent: { type: 'text', style: { text, fill: width > 24 ? look.textOn(fill) : look.text, fontSize: Math.max(12, look.fontSize - 1), fontWeight: 700, fontFamily: look.fontFamily } },
    emphasis: { style: { stroke: look.colour('accent'), lineWidth: 4 } },
  };
}

/** From the end of what must be there first to the beginning of what waits for it. */
function arrow(chart: Timeline, one: Timeline['arrows'][number], rows: Row[], at: Map<string, number>, params: any, api: any, look: Look, place: ReturnType<typeof layout>) {
  const from = at.get(one.from);
  const to = at.get(one.to);
  if (from === undefined || to === undefined) return undefined;
  const area = params.coordSys;
  const inside = (x: number) => Math.min(area.x + area.width, Math.max(area.x, x));
  const x1 = inside(api.coord([time(rows[from].bar!.end) + DAY, 0])[0]);
  const x2 = inside(api.coord([time(rows[to].bar!.start), 0])[0]);
  const y1 = middle(from, api, place, look);
  const down = to > from ? 1 : -1;
  const y2 = middle(to, api, place, look) - (down * place.bar) / 2;
  const between = y2 - down * 5;
  const land = Math.max(x2 + 8, area.x + 8);
  const stroke = one.broken ? look.colour('bad') : one.critical ? look.text : look.quiet;
  const points = [[x1, y1], [x1 + 5, y1], [x1 + 5, between], [land, between], [land, y2]];
  return {
    type: 'group',
    children: [
      { type: 'polyline', shape: { points }, style: { stroke, fill: 'none', lineWidth: one.critical ? 2.5 : 1.5, lineDash: one.broken ? [5, 3] : undefined } },
      { type: 'polygon', shape: { points: [[land - 4, y2 - down * 6], [land + 4, y2 - down * 6], [land, y2]] }, style: { fill: stroke } },
    ],
  };
}

function today(params: any, api: any, look: Look) {
  const area = params.coordSys;
  const [x] = api.coord([api.value(0), 0]);
  if (x < area.x || x > area.x + area.width) return undefined;
  const right = x > area.x + area.width - 60;
  return {
    type: 'group',
    children: [
      { type: 'line', shape: { x1: x, x2: x, y1: look.fontSize * 1.6, y2: area.y + area.height }, style: { stroke: look.colour('accent'), lineWidth: 2 } },
      { type: 'text', x: right ? x - 4 : x + 4, y: look.fontSize * 1.05, style: { text: 'Today', align: right ? 'right' : 'left', fill: look.colour('accent'), fontSize: Math.max(12, look.fontSize - 1), fontWeight: 700, fontFamily: look.fontFamily, textBorderColor: look.background, stroke: look.background, lineWidth: 3 } },
    ],
  };
}

export function timelineHeight(chart: Timeline, look: Look): number {
  const place = layout(chart, look);
  return rowsOf(chart).length * place.row + place.head + 8;
}
