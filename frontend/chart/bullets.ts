import { legend, legendHeight } from './legend';
import { tip, widest, type Look } from './look';
import type { Bars } from './records';
import { namesOf } from './rows';

/** Two series of which the first is what the second is measured by, such as what the board accepts. */
export function isBullets(chart: Bars): boolean {
  const [first, second] = chart.series;
  return (
    chart.orientation === 'HORIZONTAL' &&
    !chart.stacked &&
    chart.series.length === 2 &&
    first.tone.name === 'neutral' &&
    second.tone.name !== 'neutral'
  );
}

/** A bar for what is, a mark across it for what it is measured by: over or under is seen at once. */
export function bulletsOption(chart: Bars, look: Look) {
  const [aim, real] = chart.series;
  const bar = look.fontSize * 1.25;
  const names = namesOf(chart.categories.map((one) => one.label), look, bar);
  const ends = chart.categories.map((_, at) => Math.max(0, aim.values[at].number, real.values[at].number));
  const aimText = (at: number) => `${look.narrow ? '|' : aim.name.toLowerCase()} ${aim.values[at].text}`;
  const texts = chart.categories.map((_, at) => `${real.values[at].text}   ${aimText(at)}`);
  const right = Math.min(look.width * 0.46, widest(texts, look.fontSize, 600) + 24);
  const fill = (at: number) => look.colour(real.tone.name === 'category' ? chart.categories[at].tone.name : real.tone.name);
  const tooltip = (at: number) => ({
    formatter: () => tip(chart.categories[at].label, `${real.name}: ${real.values[at].text}`, `${aim.name}: ${aim.values[at].text}`),
  });
  return {
    legend: legend(
      [
        { name: real.name, colour: look.colour(real.tone.name === 'category' ? 'accent' : real.tone.name) },
        { name: aim.name, icon: 'path://M0,0h1v10h-1z', colour: look.text },
      ],
      look,
    ),
    grid: { left: names.left, right, top: legendHeight([real.name, aim.name], look), bottom: 4 },
    xAxis: { type: 'value', show: false, max: Math.max(...ends, 1e-9) },
    yAxis: names.axis,
    series: [
      {
        type: 'bar',
        name: real.name,
        barWidth: bar,
        itemStyle: { borderRadius: 2, color: look.colour(real.tone.name === 'category' ? 'accent' : real.tone.name) },
        data: real.values.map((one, at) => ({
          value: one.number,
          key: chart.categories[at].key,
          itemStyle: { color: fill(at) },
          tooltip: tooltip(at),
        })),
      },
      {
        type: 'scatter',
        name: aim.name,
        // The bar says both numbers; two stops for one row would be one too many.
        silent: true,
        symbol: 'rect',
        symbolSize: [4, bar + 10],
        itemStyle: { color: look.text, opacity: 1, borderColor: look.background, borderWidth: 1 },
        z: 4,
        data: aim.values.map((one, at) => [one.number, at]),
      },
      {
        type: 'scatter',
        symbolSize: 0,
        silent: true,
        itemStyle: { opacity: 1 },
        label: {
          show: true,
          position: 'right',
          distance: 10,
          rich: {
            real: { color: look.text, fontSize: look.fontSize, fontWeight: 600 },
            aim: { color: look.quiet, fontSize: Math.max(12, look.fontSize - 1) },
          },
        },
        data: ends.map((end, at) => ({
          value: [end, at],
          label: { formatter: () => `{real|${real.values[at].text}}   {aim|${aimText(at)}}` },
        })),
      },
    ],
  };
}

export function bulletsHeight(chart: Bars, look: Look): number {
  const row = namesOf(chart.categories.map((one) => one.label), look, look.fontSize * 1.25).row;
  return legendHeight(chart.series.map((one) => one.name), look) + chart.categories.length * (row + 6) + 8;
}
