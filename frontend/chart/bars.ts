import { axisText, fit, tip, type Look } from './look';
import type { Bars } from './records';

/** Bars over categories; stacked ones also carry patterns, set where the chart is drawn. */
export function barsOption(chart: Bars, look: Look) {
  const horizontal = chart.orientation === 'HORIZONTAL';
  const room = horizontal ? look.width * (look.narrow ? 0.34 : 0.3) : look.width / (chart.categories.length + 1);
  const category = {
    type: 'category',
    data: chart.categories.map((one) => one.label),
    inverse: horizontal,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: look.grid } },
    axisLabel: { interval: 0, color: look.text, formatter: (text: string) => fit(text, room, look.fontSize) },
  };
  const value = {
    type: 'value',
    splitNumber: look.narrow ? 3 : 5,
    name: ['$', '%'].includes(chart.unit) ? '' : chart.unit,
    axisLabel: { color: look.quiet, formatter: axisText(chart.unit), hideOverlap: true },
    splitLine: { lineStyle: { color: look.grid } },
  };
  const several = chart.series.length > 1;
  return {
    legend: several
      ? { type: 'scroll', top: 0, left: 0, itemGap: 16, textStyle: { color: look.text, fontSize: look.fontSize } }
      : { show: false },
    grid: { left: 8, right: horizontal && !chart.stacked ? 64 : 16, top: several ? 44 : 16, bottom: 8, containLabel: true },
    xAxis: horizontal ? value : category,
    yAxis: horizontal ? category : value,
    series: chart.series.map((series) => {
      const fill = look.colour(series.tone.name);
      return {
        type: 'bar',
        name: series.name,
        stack: chart.stacked ? 'all' : undefined,
        barMaxWidth: 44,
        itemStyle: { color: fill, borderRadius: chart.stacked ? 0 : 2, borderColor: look.background, borderWidth: chart.stacked ? 1 : 0 },
        label: {
          show: !look.narrow || !chart.stacked,
          position: chart.stacked ? 'inside' : horizontal ? 'right' : 'top',
          color: chart.stacked ? look.textOn(fill) : look.text,
          fontSize: Math.max(12, look.fontSize - 1),
        },
        labelLayout: { hideOverlap: true },
        data: series.values.map((one, index) => ({
          value: one.number,
          key: chart.categories[index].key,
          label: { formatter: () => (one.number === 0 && chart.stacked ? '' : one.text) },
          tooltip: { formatter: () => tip(chart.categories[index].label, `${series.name}: ${one.text}`) },
        })),
      };
    }),
  };
}

export function barsHeight(chart: Bars, look: Look): number {
  if (chart.orientation === 'VERTICAL') {
    return look.narrow ? 300 : 360;
  }
  const bars = chart.stacked ? 1 : chart.series.length;
  const row = Math.max(look.fontSize + 18, bars * (look.fontSize + 8) + 12);
  return chart.categories.length * row + (chart.series.length > 1 ? 92 : 60);
}
