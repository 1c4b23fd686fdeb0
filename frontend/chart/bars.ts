import { bulletsHeight, bulletsOption, isBullets } from './bullets';
import { legend, legendHeight } from './legend';
import { axisText, tip, widest, wrap, type Look } from './look';
import type { Bars } from './records';
import { namesOf } from './rows';
import { stacksHeight, stacksOption } from './stacks';

/** Bars over categories: stacked, measured by a mark, or plain. */
export function barsOption(chart: Bars, look: Look) {
  if (isBullets(chart)) return bulletsOption(chart, look);
  if (isStacks(chart)) return stacksOption(chart, look);
  return chart.orientation === 'HORIZONTAL' ? rowsOption(chart, look) : columnsOption(chart, look);
}

export function barsHeight(chart: Bars, look: Look): number {
  if (isBullets(chart)) return bulletsHeight(chart, look);
  if (isStacks(chart)) return stacksHeight(chart, look);
  if (chart.orientation === 'VERTICAL') return look.narrow ? 260 : 280;
  const bars = chart.series.length * barOf(look) * 1.2;
  const row = namesOf(chart.categories.map((one) => one.label), look, bars).row;
  return legendRoom(chart, look) + chart.categories.length * row + 8;
}

function isStacks(chart: Bars): boolean {
  return chart.stacked && chart.orientation === 'HORIZONTAL';
}

function barOf(look: Look): number {
  return look.fontSize * 1.25;
}

function legendRoom(chart: Bars, look: Look): number {
  return chart.series.length > 1 ? legendHeight(chart.series.map((one) => one.name), look) : 4;
}

/** Bars from left to right, each with its number at its end, so without an axis. */
function rowsOption(chart: Bars, look: Look) {
  const names = namesOf(chart.categories.map((one) => one.label), look, chart.series.length * barOf(look) * 1.2);
  const texts = chart.series.flatMap((series) => series.values.map((one) => one.text));
  return {
    legend: several(chart, look),
    grid: { left: names.left, right: Math.min(look.width * 0.5, widest(texts, look.fontSize) + 16), top: legendRoom(chart, look), bottom: 4 },
    xAxis: { type: 'value', show: false },
    yAxis: names.axis,
    series: series(chart, look, 'right'),
  };
}

function columnsOption(chart: Bars, look: Look) {
  const room = (look.width - 60) / Math.max(1, chart.categories.length) - 8;
  return {
    legend: several(chart, look),
    grid: { left: 8, right: 16, top: legendRoom(chart, look) + 24, bottom: 8, containLabel: true },
    xAxis: {
      type: 'category',
      data: chart.categories.map((one) => one.label),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: look.grid } },
      axisLabel: { interval: 0, color: look.text, formatter: (text: string) => wrap(text, room, look.fontSize) },
    },
    yAxis: {
      type: 'value',
      splitNumber: 3,
      axisLabel: { color: look.quiet, formatter: axisText(chart.unit), hideOverlap: true },
      splitLine: { lineStyle: { color: look.grid } },
    },
    series: series(chart, look, 'top'),
  };
}

function several(chart: Bars, look: Look) {
  if (chart.series.length < 2) return { show: false };
  // A series that takes its colours from the categories has none of its own.
  const colour = (tone: string) => (tone === 'category' ? undefined : look.colour(tone));
  return legend(chart.series.map((one) => ({ name: one.name, colour: colour(one.tone.name) })), look);
}

function series(chart: Bars, look: Look, position: string) {
  return chart.series.map((one) => ({
    type: 'bar',
    name: one.name,
    stack: chart.stacked ? 'all' : undefined,
    barMaxWidth: chart.orientation === 'VERTICAL' ? 96 : barOf(look),
    itemStyle: { borderRadius: 2 },
    label: { show: true, position, color: look.text, fontSize: look.fontSize },
    labelLayout: { hideOverlap: true },
    data: one.values.map((value, at) => ({
      value: value.number,
      key: chart.categories[at].key,
      itemStyle: { color: look.colour(one.tone.name === 'category' ? chart.categories[at].tone.name : one.tone.name) },
      label: { formatter: () => value.text },
      tooltip: { formatter: () => tip(chart.categories[at].label, `${one.name}: ${value.text}`) },
    })),
  }));
}
