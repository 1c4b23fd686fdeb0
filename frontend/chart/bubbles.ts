import { legend, legendHeight } from './legend';
import { axisText, fit, tip, type Look } from './look';
import type { Bubbles } from './records';

/** Points with a size; groups differ in shape as well as colour. Areas, not widths, stand for the size. */
export function bubblesOption(chart: Bubbles, look: Look) {
  const all = chart.groups.flatMap((group) => group.bubbles);
  const largest = Math.max(1, ...all.map((bubble) => bubble.size.number));
  const widest = look.narrow ? 26 : 40;
  const axis = (name: string, values: string[]) => ({
    type: 'value',
    name,
    nameLocation: 'middle',
    nameTextStyle: { color: look.quiet, fontSize: look.fontSize },
    splitNumber: look.narrow ? 3 : 5,
    axisLabel: { color: look.quiet, hideOverlap: true, formatter: axisText(unitOf(values)) },
    axisLine: { lineStyle: { color: look.grid } },
    axisTick: { show: false },
    splitLine: { lineStyle: { color: look.grid } },
  });
  return {
    legend: legend(chart.groups.map((group) => ({ name: group.name, icon: iconOf(group.shape) })), look),
    grid: { left: 36, right: 28, top: legendHeight(chart.groups.map((group) => group.name), look) + 16, bottom: look.fontSize * 2.6, containLabel: true },
    xAxis: { ...axis(chart.xAxis, all.map((one) => one.x.text)), nameGap: look.fontSize * 2.4 },
    yAxis: { ...axis(chart.yAxis, all.map((one) => one.y.text)), nameGap: look.fontSize * 3.8 },
    series: chart.groups.map((group) => ({
      type: 'scatter',
      name: group.name,
      symbol: iconOf(group.shape),
      itemStyle: { color: look.colour(group.tone.name), opacity: 0.82, borderColor: look.background },
      label: {
        show: !look.narrow,
        opacity: 1,
        position: 'right',
        color: look.text,
        fontSize: Math.max(12, look.fontSize - 1),
        textBorderColor: look.background,
        textBorderWidth: 3,
      },
      labelLayout: { hideOverlap: true },
      emphasis: { focus: 'series' },
      data: group.bubbles.map((one) => ({
        value: [one.x.number, one.y.number],
        key: one.key,
        symbolSize: 8 + Math.sqrt(Math.max(0, one.size.number) / largest) * (widest - 8),
        label: { formatter: () => fit(one.label, look.fontSize * 18, look.fontSize) },
        tooltip: {
          formatter: () =>
            tip(
              one.label,
              group.name,
              `${chart.xAxis}: ${one.x.text}`,
              `${chart.yAxis}: ${one.y.text}`,
              `${chart.sizeName}: ${one.size.text}`,
            ),
        },
      })),
    })),
  };
}

function iconOf(shape: string): string {
  return shape === 'square' ? 'rect' : shape;
}

/** The axis speaks the unit its values are written in. */
function unitOf(texts: string[]): string {
  const first = texts[0] ?? '';
  return first.includes('$') ? '$' : first.includes('%') ? '%' : '';
}

export function bubblesHeight(_: Bubbles, look: Look): number {
  return look.narrow ? 380 : look.theme === 'projector' ? Math.round(520 * 1.25) : 520;
}
