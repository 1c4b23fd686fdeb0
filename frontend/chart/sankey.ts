import { fit, tip, type Look } from './look';
import type { Sankey } from './records';

/** Flows between layers. The ends are labelled outside, so that long names of goals stay readable. */
export function sankeyOption(chart: Sankey, look: Look) {
  const last = Math.max(0, ...chart.nodes.map((node) => node.layer));
  const side = look.narrow ? 0.27 : look.theme === 'projector' ? 0.22 : 0.18;
  const margin = Math.round(look.width * side);
  const byKey = new Map(chart.nodes.map((node) => [node.key, node]));
  const name = (key: string) => byKey.get(key)?.label ?? key;
  return {
    series: [
      {
        type: 'sankey',
        left: margin,
        right: margin,
        top: 8,
        bottom: 8,
        nodeWidth: look.narrow ? 8 : 12,
        nodeGap: look.narrow ? 6 : 8,
        draggable: false,
        layoutIterations: 64,
        emphasis: { focus: 'adjacency' },
        lineStyle: { color: 'source', opacity: look.theme === 'dark' ? 0.4 : 0.32, curveness: 0.5 },
        data: chart.nodes.map((node) => ({
          name: node.key,
          depth: node.layer,
          key: node.key,
          itemStyle: { color: look.colour(node.tone.name), borderWidth: 0 },
          label: nodeLabel(node, look, last, margin),
          tooltip: { formatter: () => tip(node.label, node.value.text) },
        })),
        links: chart.flows.map((flow) => ({
          source: flow.from,
          target: flow.to,
          value: flow.value.number,
          tooltip: { formatter: () => tip(`${name(flow.from)} → ${name(flow.to)}`, flow.value.text) },
        })),
      },
    ],
  };
}

function nodeLabel(node: Sankey['nodes'][number], look: Look, last: number, margin: number) {
  const outer = node.layer === 0 || node.layer === last;
  const room = outer ? margin - 14 : (look.width - 2 * margin) / Math.max(1, last) - 30;
  const text = look.narrow ? node.label : `${node.label}  ${node.value.text}`;
  return {
    show: outer || !look.narrow,
    position: node.layer === 0 ? 'left' : 'right',
    formatter: () =>
      outer && look.narrow ? `${fit(node.label, room, look.fontSize)}\n${node.value.text}` : fitWithValue(),
    color: look.text,
    textBorderColor: look.background,
    textBorderWidth: outer ? 0 : 3,
    fontSize: outer ? look.fontSize : Math.max(12, look.fontSize - 1),
  };

  function fitWithValue() {
    const value = `  ${node.value.text}`;
    return text === node.label
      ? fit(text, room, look.fontSize)
      : fit(node.label, room - value.length * look.fontSize * 0.54, look.fontSize) + value;
  }
}

/** One row of text for each node of the fullest layer. */
export function sankeyHeight(chart: Sankey, look: Look): number {
  const counts = new Map<number, number>();
  chart.nodes.forEach((node) => counts.set(node.layer, (counts.get(node.layer) ?? 0) + 1));
  const most = Math.max(1, ...counts.values());
  return Math.max(look.narrow ? 380 : 320, most * (look.narrow ? 16 : look.fontSize + 11));
}
