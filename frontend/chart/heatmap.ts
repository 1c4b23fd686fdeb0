import { legend, legendHeight } from './legend';
import { tip, widest, wrap, type Look } from './look';
import type { Heatmap } from './records';

const BANDS: Record<string, string> = {
  low: 'Low, 1–4',
  moderate: 'Moderate, 5–9',
  high: 'High, 10–16',
  critical: 'Critical, 17–25',
};

/** How many lines the name of a column may take. */
const LINES = 4;

/**
 * A grid of cells. Drawn as a custom series: the built-in heat map colours by number alone, and here a cell's colour is
 * its meaning, with its text in it.
 */
export function heatmapOption(chart: Heatmap, look: Look) {
  const axisName = { fontSize: look.fontSize, color: look.quiet };
  const rowRoom = roomForRows(chart, look);
  const cellWidth = cellWidthOf(chart, look);
  const bands = bandsOf(chart);
  // On a phone there is room for the numbers alone; the name of the axis says what the first and last of them mean.
  const numbered = look.narrow && chart.columns.every((text) => /^\d+ /.test(text));
  const lines = linesOf(chart, look);
  const filled = new Set(chart.cells.map((cell) => `${cell.column},${cell.row}`));
  const blanks = chart.columns.flatMap((_, column) =>
    chart.rows.flatMap((__, row) => (filled.has(`${column},${row}`) ? [] : [[column, row]])),
  );
  return {
    legend: bands.length > 1 ? legend(bands.map((band) => ({ name: BANDS[band], colour: look.colour(`risk-${band}`) })), look) : { show: false },
    grid: { left: 12, right: 12, top: topOf(chart, look), bottom: look.fontSize * 2.7, containLabel: true },
    xAxis: {
      type: 'category',
      data: chart.columns,
      name: numbered ? `${chart.columnAxis}: ${chart.columns[0]} to ${chart.columns.at(-1)}` : chart.columnAxis,
      nameLocation: 'middle',
      nameGap: look.fontSize * (1.2 + 1.2 * lines),
      nameTextStyle: axisName,
      axisTick: { show: false },
      axisLine: { show: false },
      axisLabel: { interval: 0, color: look.text, lineHeight: look.fontSize * 1.2, formatter: (text: string) => (numbered ? text.split(' ')[0] : wrap(text, cellWidth, look.fontSize, LINES)) },
    },
    yAxis: {
      type: 'category',
      data: chart.rows,
      name: chart.rowAxis,
      nameLocation: 'end',
      nameGap: 10,
      nameTextStyle: { ...axisName, align: 'right', padding: [0, 8, 0, 0] },
      axisTick: { show: false },
      axisLine: { show: false },
      axisLabel: { interval: 0, color: look.text, lineHeight: look.fontSize * 1.15, formatter: (text: string) => wrap(text, rowRoom, look.fontSize) },
    },
    series: [
      ...bands.map((band) => ({ type: 'scatter', name: BANDS[band], data: [] })),
      { type: 'custom', silent: true, data: blanks, renderItem: (_: any, api: any) => cell(api, look.empty, '', look) },
      {
        type: 'custom',
        data: chart.cells.map((one) => ({
          value: [one.column, one.row],
          key: one.key,
          tooltip: {
            formatter: () => tip(`${chart.rows[one.row]} × ${chart.columns[one.column]}`, one.text, one.value.text),
          },
        })),
        renderItem: (params: any, api: any) => {
          const one = chart.cells[params.dataIndex];
          return cell(api, look.colour(one.tone.name), one.text, look);
        },
      },
    ],
  };
}

function roomForRows(chart: Heatmap, look: Look): number {
  return Math.min(look.width * 0.24, widest(chart.rows, look.fontSize));
}

function cellWidthOf(chart: Heatmap, look: Look): number {
  return (look.width - roomForRows(chart, look) - 40) / chart.columns.length - 6;
}

/** How many lines the names of columns take; the axis's own name stands below them. */
function linesOf(chart: Heatmap, look: Look): number {
  if (look.narrow && chart.columns.every((text) => /^\d+ /.test(text))) {
    return 1;
  }
  const width = cellWidthOf(chart, look);
  return Math.max(...chart.columns.map((text) => wrap(text, width, look.fontSize, LINES).split('\n').length));
}

function cell(api: any, fill: string, text: string, look: Look) {
  const [x, y] = api.coord([api.value(0), api.value(1)]);
  const [width, height] = api.size([1, 1]);
  return {
    type: 'rect',
    shape: { x: x - width / 2 + 1, y: y - height / 2 + 1, width: width - 2, height: height - 2, r: 3 },
    // A place where nothing stands keeps its colour, but steps back behind those where something does.
    style: { fill, opacity: text || fill === look.empty ? 1 : 0.38 },
    textConfig: { position: 'inside' },
    textContent: {
      type: 'text',
      style: {
        text,
        fill: look.textOn(fill),
        fontSize: text.length <= 3 ? look.fontSize + 5 : look.fontSize,
        fontWeight: text.length <= 3 ? 700 : 400,
        fontFamily: look.fontFamily,
        width: width - 8,
        overflow: 'truncate',
        align: 'center',
      },
    },
  };
}

/** The risk bands that the cells show, mildest first; none where colour means something else. */
function bandsOf(chart: Heatmap): string[] {
  const tones = new Set(chart.cells.map((one) => one.tone.name));
  return Object.keys(BANDS).filter((band) => tones.has(`risk-${band}`));
}

function topOf(chart: Heatmap, look: Look): number {
  const bands = bandsOf(chart);
  // On a phone there is room for the numbers alone; the name of the axis says what the first and last of them mean.
  const numbered = look.narrow && chart.columns.every((text) => /^\d+ /.test(text));
  return (bands.length > 1 ? legendHeight(bands.map((band) => BANDS[band]), look) : 0) + look.fontSize * 2;
}

/** A grid of a few rows is nearly square; a longer one has room for two lines of a name, so that all of it is on one screen. */
function rowHeight(chart: Heatmap, look: Look): number {
  if (chart.rows.length > 12) return look.fontSize + 12;
  if (look.narrow) return 46;
  return look.fontSize * (chart.rows.length > 6 ? 2.4 : 3.6);
}

export function heatmapHeight(chart: Heatmap, look: Look): number {
  return chart.rows.length * rowHeight(chart, look) + topOf(chart, look) + look.fontSize * (3.4 + 1.2 * linesOf(chart, look));
}
