import { fit, tip, type Look } from './look';
import type { Heatmap } from './records';

/**
 * A grid of cells. Drawn as a custom series: the built-in heat map colours by number alone, and here a cell's colour is
 * its meaning, with its text in it.
 */
export function heatmapOption(chart: Heatmap, look: Look) {
  const axisName = { fontSize: look.fontSize, color: look.quiet };
  const cellWidth = look.width / (chart.columns.length + 1.5);
  const rowRoom = look.width * (look.narrow ? 0.24 : 0.2);
  const filled = new Set(chart.cells.map((cell) => `${cell.column},${cell.row}`));
  const blanks = chart.columns.flatMap((_, column) =>
    chart.rows.flatMap((__, row) => (filled.has(`${column},${row}`) ? [] : [[column, row]])),
  );
  return {
    grid: { left: 12, right: 12, top: 12, bottom: 28, containLabel: true },
    xAxis: {
      type: 'category',
      data: chart.columns,
      name: chart.columnAxis,
      nameLocation: 'middle',
      nameGap: look.fontSize * 2.4,
      nameTextStyle: axisName,
      axisTick: { show: false },
      axisLine: { show: false },
      axisLabel: { interval: 0, color: look.text, formatter: (text: string) => fit(text, cellWidth, look.fontSize) },
    },
    yAxis: {
      type: 'category',
      data: chart.rows,
      name: look.narrow ? '' : chart.rowAxis,
      nameLocation: 'end',
      nameTextStyle: axisName,
      axisTick: { show: false },
      axisLine: { show: false },
      axisLabel: { interval: 0, color: look.text, formatter: (text: string) => fit(text, rowRoom, look.fontSize) },
    },
    series: [
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

function cell(api: any, fill: string, text: string, look: Look) {
  const [x, y] = api.coord([api.value(0), api.value(1)]);
  const [width, height] = api.size([1, 1]);
  return {
    type: 'rect',
    shape: { x: x - width / 2 + 1, y: y - height / 2 + 1, width: width - 2, height: height - 2, r: 3 },
    style: { fill },
    textConfig: { position: 'inside' },
    textContent: {
      type: 'text',
      style: {
        text,
        fill: look.textOn(fill),
        fontSize: look.fontSize,
        fontFamily: look.fontFamily,
        width: width - 8,
        overflow: 'truncate',
        align: 'center',
      },
    },
  };
}

export function heatmapHeight(chart: Heatmap, look: Look): number {
  const row = chart.rows.length > 12 ? look.fontSize + 12 : look.narrow ? 52 : 62;
  return chart.rows.length * row + 70;
}
