import { tip, widest, widthOf, wrap, type Look } from './look';
import type { Sankey } from './records';
import { namesOf } from './rows';

type Node = Sankey['nodes'][number];

/** How many lines of text high all flows together are, without the gaps. */
const FLOW_LINES = 18;

/** Flows between layers; on a phone, where flows can't be told apart, its two ends as bars. */
export function sankeyOption(chart: Sankey, look: Look) {
  return look.narrow ? endsOption(chart, look) : flowsOption(chart, look);
}

/** The ends are labelled outside, whole; the space between two names is never less than a line. */
function flowsOption(chart: Sankey, look: Look) {
  const last = lastLayer(chart);
  const left = margin(chart, look, 0);
  const right = margin(chart, look, last);
  const byKey = new Map(chart.nodes.map((node) => [node.key, node]));
  const name = (key: string) => byKey.get(key)?.label ?? key;
  const between = (look.width - left - right) / Math.max(1, last) - 24;
  return {
    series: [
      {
        type: 'sankey',
        left,
        right,
        top: 8,
        bottom: 8,
        nodeWidth: 12,
        nodeGap: gap(look),
        draggable: false,
        layoutIterations: 64,
        emphasis: { focus: 'adjacency' },
        lineStyle: { opacity: look.theme === 'dark' ? 0.34 : 0.28, curveness: 0.5 },
        data: chart.nodes.map((node) => ({
          name: node.key,
          depth: node.layer,
          key: node.key,
          itemStyle: { color: look.colour(node.tone.name), borderWidth: 0 },
          label: nodeLabel(node, look, {
            outer: node.layer === 0 || node.layer === last,
            width: node.layer === 0 ? left - 16 : node.layer === last ? right - 16 : between,
            height: gap(look) + (node.value.number / sumOf(chart, node.layer)) * FLOW_LINES * look.fontSize,
          }),
          tooltip: { formatter: () => tip(node.label, node.value.text) },
        })),
        links: chart.flows.map((flow) => ({
          source: flow.from,
          target: flow.to,
          value: flow.value.number,
          lineStyle: { color: flowColour(byKey.get(flow.from), byKey.get(flow.to), look) },
          tooltip: { formatter: () => tip(`${name(flow.from)} → ${name(flow.to)}`, flow.value.text) },
        })),
      },
    ],
  };
}

/** In the colour of the fund it comes from, or of the goal it serves: the end that has a colour of its own. */
function flowColour(from: Node | undefined, to: Node | undefined, look: Look): string {
  const own = to?.tone.name.startsWith('goal-') || to?.tone.name === 'warning' ? to : from;
  return look.colour(own?.tone.name ?? 'neutral');
}

function sumOf(chart: Sankey, layer: number): number {
  return Math.max(1, chart.nodes.reduce((sum, node) => sum + (node.layer === layer ? node.value.number : 0), 0));
}

function nodeLabel(node: Node, look: Look, room: { outer: boolean; width: number; height: number }) {
  const { outer } = room;
  const size = outer ? look.fontSize : look.fontSize - 1;
  const value = `  ${node.value.text}`;
  const lines = outer && room.height >= size * 2.5 ? 2 : 1;
  const text = wrap(node.label, room.width - widthOf(value, size, 600), size, lines).replace('\n', '}\n{name|');
  return {
    show: true,
    position: node.layer === 0 ? 'left' : 'right',
    formatter: () => `{name|${text}}{value|${value}}`,
    rich: {
      name: { color: look.text, fontSize: size, lineHeight: size * 1.2, textBorderColor: look.background, textBorderWidth: outer ? 0 : 3 },
      value: {
        color: look.text,
        fontSize: size,
        lineHeight: size * 1.2,
        fontWeight: 600,
        textBorderColor: look.background,
        textBorderWidth: outer ? 0 : 3,
      },
    },
  };
}

function lastLayer(chart: Sankey): number {
  return Math.max(0, ...chart.nodes.map((node) => node.layer));
}

/** Room for the longest name of a layer with its amount, up to a quarter of the whole. */
function margin(chart: Sankey, look: Look, layer: number): number {
  const nodes = chart.nodes.filter((node) => node.layer === layer);
  const texts = nodes.map((node) => `${node.label}  ${node.value.text}`);
  return Math.min(look.width * 0.23, widest(texts, look.fontSize, 500) + 18);
}

function gap(look: Look): number {
  return look.fontSize + 1;
}

/** Where the money comes from and where it goes, one bar each, the largest first. */
function endsOption(chart: Sankey, look: Look) {
  const rows = ends(chart);
  const names = namesOf(rows.map((node) => node.label), look, look.fontSize);
  const right = widest(rows.map((node) => node.value.text), look.fontSize, 600) + 16;
  return {
    grid: { left: names.left, right, top: 4, bottom: 4 },
    xAxis: { type: 'value', show: false },
    yAxis: names.axis,
    series: [
      {
        type: 'bar',
        barWidth: look.fontSize,
        label: { show: true, position: 'right', color: look.text, fontSize: look.fontSize, fontWeight: 600 },
        data: rows.map((node) => ({
          value: node.value.number,
          key: node.key,
          itemStyle: { color: look.colour(node.tone.name), borderRadius: 2 },
          label: { formatter: () => node.value.text },
          tooltip: { formatter: () => tip(node.label, node.value.text) },
        })),
      },
    ],
  };
}

function ends(chart: Sankey): Node[] {
  const last = lastLayer(chart);
  const largest = (layer: number, word: string) =>
    chart.nodes
      .filter((node) => node.layer === layer)
      .sort((a, b) => b.value.number - a.value.number)
      .map((node) => ({ ...node, label: `${word} ${node.label}` }));
  return [...largest(0, 'From'), ...largest(last, 'For')];
}

/** One line of text for each node of the fullest layer, and the flows' own height. */
export function sankeyHeight(chart: Sankey, look: Look): number {
  if (look.narrow) {
    const rows = ends(chart);
    return rows.length * namesOf(rows.map((node) => node.label), look, look.fontSize).row + 8;
  }
  const counts = new Map<number, number>();
  chart.nodes.forEach((node) => counts.set(node.layer, (counts.get(node.layer) ?? 0) + 1));
  return Math.max(1, ...counts.values()) * gap(look) + FLOW_LINES * look.fontSize;
}
