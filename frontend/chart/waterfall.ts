import { tip, widest, type Look } from './look';
import type { Waterfall } from './records';
import { namesOf } from './rows';

interface Span {
  from: number;
  to: number;
  fill: string;
}

/** Steps from total to total, one row each, so that every name is read whole. Drawn from where the last one ended. */
export function waterfallOption(chart: Waterfall, look: Look) {
  const spans = spansOf(chart, look);
  const bar = barOf(look);
  const names = namesOf(chart.steps.map((step) => step.label), look, bar);
  const right = widest(chart.steps.map((step) => step.value.text), look.fontSize, 600) + 20;
  const ends = spans.flatMap((span) => [span.from, span.to]);
  return {
    grid: { left: names.left, right, top: 4, bottom: 4 },
    xAxis: { type: 'value', show: false, min: Math.min(0, ...ends), max: Math.max(1, ...ends) },
    yAxis: names.axis,
    series: [
      {
        type: 'custom',
        encode: { x: [1, 2], y: 0 },
        clip: false,
        renderItem: (params: any, api: any) =>
          step(api, spans[params.dataIndex], chart.steps[params.dataIndex].value.text, look, bar),
        data: chart.steps.map((one, index) => ({
          value: [index, spans[index].from, spans[index].to],
          key: one.key,
          tooltip: { formatter: () => tip(one.label, one.value.text) },
        })),
      },
    ],
  };
}

function spansOf(chart: Waterfall, look: Look): Span[] {
  let sum = 0;
  return chart.steps.map((one) => {
    const from = one.total ? 0 : sum;
    sum = one.total ? one.value.number : sum + one.value.number;
    const tone = one.total ? 'accent' : one.value.number < 0 ? 'good' : 'warning';
    return { from, to: sum, fill: look.colour(tone) };
  });
}

function step(api: any, span: Span, text: string, look: Look, height: number) {
  const [start, y] = api.coord([Math.min(span.from, span.to), api.value(0)]);
  const [end] = api.coord([Math.max(span.from, span.to), api.value(0)]);
  return {
    type: 'rect',
    shape: { x: start, y: y - height / 2, width: Math.max(2, end - start), height, r: 2 },
    style: { fill: span.fill },
    textConfig: { position: 'right', distance: 8 },
    textContent: {
      type: 'text',
      style: { text, fill: look.text, fontSize: look.fontSize, fontWeight: 600, fontFamily: look.fontFamily },
    },
  };
}

function barOf(look: Look): number {
  return look.fontSize * 1.4;
}

export function waterfallHeight(chart: Waterfall, look: Look): number {
  return chart.steps.length * namesOf(chart.steps.map((one) => one.label), look, barOf(look)).row + 8;
}
