import { axisText, fit, tip, type Look } from './look';
import type { Waterfall } from './records';

interface Span {
  from: number;
  to: number;
  fill: string;
}

/** Steps from total to total. A custom series draws each bar from where the last one ended, below zero too. */
export function waterfallOption(chart: Waterfall, look: Look) {
  const spans = spansOf(chart, look);
  const room = (look.width - 60) / Math.max(1, chart.steps.length);
  return {
    grid: { left: 8, right: 12, top: 32, bottom: 8, containLabel: true },
    xAxis: {
      type: 'category',
      data: chart.steps.map((step) => step.label),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: look.grid } },
      axisLabel: {
        interval: 0,
        color: look.text,
        rotate: room < 70 ? 60 : 0,
        formatter: (text: string) => fit(text, room < 70 ? 120 : room, look.fontSize),
      },
    },
    yAxis: {
      type: 'value',
      axisLabel: { color: look.quiet, formatter: axisText(chart.unit) },
      splitLine: { lineStyle: { color: look.grid } },
    },
    series: [
      {
        type: 'custom',
        encode: { x: 0, y: [1, 2] },
        renderItem: (params: any, api: any) =>
          bar(api, spans[params.dataIndex], chart.steps[params.dataIndex].value.text, look),
        data: chart.steps.map((step, index) => ({
          value: [index, spans[index].from, spans[index].to],
          key: step.key,
          tooltip: { formatter: () => tip(step.label, step.value.text) },
        })),
      },
    ],
  };
}

function spansOf(chart: Waterfall, look: Look): Span[] {
  let sum = 0;
  return chart.steps.map((step) => {
    const from = step.total ? 0 : sum;
    sum = step.total ? step.value.number : sum + step.value.number;
    const tone = step.total ? 'accent' : step.value.number < 0 ? 'good' : 'warning';
    return { from, to: sum, fill: look.colour(tone) };
  });
}

function bar(api: any, span: Span, text: string, look: Look) {
  const [x, top] = api.coord([api.value(0), Math.max(span.from, span.to)]);
  const [, bottom] = api.coord([api.value(0), Math.min(span.from, span.to)]);
  const width = Math.min(56, api.size([1, 0])[0] * 0.66);
  return {
    type: 'rect',
    shape: { x: x - width / 2, y: top, width, height: Math.max(1, bottom - top), r: 2 },
    style: { fill: span.fill },
    textConfig: { position: 'top' },
    textContent: {
      type: 'text',
      style: { text, fill: look.text, fontSize: Math.max(12, look.fontSize - 1), fontFamily: look.fontFamily },
    },
  };
}

export function waterfallHeight(_: Waterfall, look: Look): number {
  return look.narrow ? 340 : 380;
}
