import { legend } from './legend';
import { axisText, tip, type Look } from './look';
import type { Lines } from './records';

const SHAPES = ['circle', 'rect', 'triangle', 'diamond'];

/** Lines over time; series differ in the shape of their points and in dashes as well as in colour. */
export function linesOption(chart: Lines, look: Look) {
  return {
    legend: legend(chart.series.map((one, index) => ({ name: one.name, icon: SHAPES[index % SHAPES.length] })), look),
    grid: { left: 8, right: 24, top: 48, bottom: 8, containLabel: true },
    xAxis: {
      type: 'time',
      splitNumber: look.narrow ? 3 : 6,
      axisLabel: { color: look.quiet, hideOverlap: true },
      axisLine: { lineStyle: { color: look.grid } },
    },
    yAxis: {
      type: 'value',
      scale: true,
      name: ['$', '%'].includes(chart.unit) ? '' : chart.unit,
      nameTextStyle: { color: look.quiet, align: 'left', fontSize: Math.max(12, look.fontSize - 1) },
      axisLabel: { color: look.quiet, formatter: axisText(chart.unit) },
      splitLine: { lineStyle: { color: look.grid } },
    },
    series: chart.series.map((series, index) => ({
      type: 'line',
      name: series.name,
      symbol: SHAPES[index % SHAPES.length],
      symbolSize: series.dashed ? 6 : 9,
      lineStyle: { type: series.dashed ? 'dashed' : 'solid', width: look.theme === 'projector' ? 4 : 2.5 },
      itemStyle: { color: look.colour(series.tone.name) },
      data: series.points.map((point) => ({
        value: [point.date, point.value.number],
        key: '',
        tooltip: { formatter: () => tip(series.name, `${dayOf(point.date)}: ${point.value.text}`) },
      })),
    })),
  };
}

/** Nov 3, 2026. */
function dayOf(date: string): string {
  return new Date(`${date}T00:00:00`).toLocaleDateString('en-US', { year: 'numeric', month: 'short', day: 'numeric' });
}

export function linesHeight(_: Lines, look: Look): number {
  return look.narrow ? 280 : look.theme === 'projector' ? Math.round(320 * 1.25) : 320;
}
