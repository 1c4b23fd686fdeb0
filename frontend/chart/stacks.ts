import { legend, legendHeight } from './legend';
import { brief, fit, tip, widest, widthOf, type Look } from './look';
import type { Bars, Value } from './records';
import { namesOf } from './rows';

/**
 * Horizontal stacked bars. A part wide enough carries its own name and amount, a narrower one its amount, the thinnest
 * are left to the tooltip and the table; so no two texts ever meet. Each bar ends with its sum, so it needs no axis.
 */
export function stacksOption(chart: Bars, look: Look) {
  const bar = barHeight(chart, look);
  const names = namesOf(chart.categories.map((one) => one.label), look, bar);
  const sums = chart.categories.map((_, at) => chart.series.reduce((sum, one) => sum + one.values[at].number, 0));
  const least = Math.min(0, ...chart.categories.map((_, at) => below(chart, at)));
  const most = Math.max(1, ...chart.categories.map((_, at) => sums[at] - below(chart, at)));
  const right = widest(sums.map((sum) => brief(sum, chart.unit)), look.fontSize, 700) + 16;
  const pixels = (look.width - names.left - right) / (most - least);
  return {
    legend: legend(chart.series.map((one) => ({ name: one.name })), look),
    grid: { left: names.left, right, top: top(chart, look), bottom: 4 },
    xAxis: { type: 'value', show: false, min: least, max: most },
    yAxis: names.axis,
    series: [
      ...chart.series.map((series) => {
        const fill = look.colour(series.tone.name);
        return {
          type: 'bar',
          name: series.name,
          stack: 'all',
          barWidth: bar,
          itemStyle: { color: fill, borderColor: look.background, borderWidth: 1, decal: pattern(series.tone.name, chart) },
          label: {
            show: true,
            position: 'inside',
            color: look.textOn(fill),
            fontSize: look.fontSize,
            lineHeight: look.fontSize * 1.3,
            // Words do not stand on a pattern.
            backgroundColor: pattern(series.tone.name, chart) ? fill : 'transparent',
            padding: [0, 3],
          },
          data: series.values.map((one, at) => ({
            value: one.number,
            key: chart.categories[at].key,
            label: { formatter: () => partText(series.name, one, Math.abs(one.number) * pixels - 10, bar, look) },
            tooltip: { formatter: () => tip(chart.categories[at].label, `${series.name}: ${one.text}`) },
          })),
        };
      }),
      sumsSeries(chart, sums, look),
    ],
  };
}

/** What stands left of zero, as where more is spent and committed than there is. */
function below(chart: Bars, at: number): number {
  return chart.series.reduce((sum, one) => sum + Math.min(0, one.values[at].number), 0);
}

function partText(name: string, value: Value, room: number, bar: number, look: Look): string {
  if (value.number === 0 || widthOf(value.text, look.fontSize) > room) return '';
  const shown = fit(name, room, look.fontSize);
  const both = bar >= look.fontSize * 2.8 && shown.length >= Math.min(name.length, 12);
  return both ? `${shown}\n${value.text}` : value.text;
}

function sumsSeries(chart: Bars, sums: number[], look: Look) {
  return {
    type: 'scatter',
    symbolSize: 0,
    silent: true,
    itemStyle: { opacity: 1 },
    label: { show: true, position: 'right', color: look.text, fontSize: look.fontSize, fontWeight: 700 },
    data: sums.map((sum, at) => ({
      value: [sum - below(chart, at), at],
      label: { formatter: () => brief(sum, chart.unit) },
    })),
  };
}

/** Hatched where there is no money; of two funds with one colour the later is dotted, so that no two look the same. */
function pattern(tone: string, chart: Bars): unknown {
  const place = /^fund-(\d+)$/.exec(tone);
  if (tone === 'bad') {
    return { symbol: 'rect', color: 'rgba(255,255,255,0.35)', dashArrayX: [1, 0], dashArrayY: [3, 5], rotation: Math.PI / 4 };
  }
  const twin = place && chart.series.some((one) => one.tone.name === `fund-${Number(place[1]) - 8}`);
  return twin
    ? { symbol: 'circle', symbolSize: 0.7, color: 'rgba(255,255,255,0.4)', dashArrayX: [[8, 8], [0, 8, 8, 0]], dashArrayY: [6, 0] }
    : undefined;
}

function barHeight(chart: Bars, look: Look): number {
  return chart.categories.length <= 5 ? look.fontSize * 3.6 : look.fontSize * 1.7;
}

function top(chart: Bars, look: Look): number {
  return legendHeight(chart.series.map((one) => one.name), look) + 4;
}

export function stacksHeight(chart: Bars, look: Look): number {
  const row = namesOf(chart.categories.map((one) => one.label), look, barHeight(chart, look)).row;
  return top(chart, look) + chart.categories.length * row + 8;
}
