import { axisText, tip, type Look } from './look';
import type { Lines } from './records';

const SHAPES = ['circle', 'rect', 'triangle', 'diamond'];

/** Lines over time; series differ in the shape of their points and in dashes as well as in colour. */
export function linesOption(chart: Lines, look: Look) {
  return {
    legend: { type: 'scroll', top: 0, left: 0, textStyle: { color: look.text, fontSize: look.fontSize } },
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
        tooltip: { formatter: () => tip(series.name, `${point.date}: ${point.value.text}`) },
      })),
    })),
  };
}

export function linesHeight(_: Lines, look: Look): number {
  return look.narrow ? 280 : 320;
}
