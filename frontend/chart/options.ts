import { barsHeight, barsOption } from './bars';
import { bubblesHeight, bubblesOption } from './bubbles';
import { heatmapHeight, heatmapOption } from './heatmap';
import { linesHeight, linesOption } from './lines';
import type { Look } from './look';
import type { Chart } from './records';
import { sankeyHeight, sankeyOption } from './sankey';
import { timelineHeight, timelineOption } from './timeline';
import { waterfallHeight, waterfallOption } from './waterfall';

/** The ECharts option for a record: what all kinds share, and the kind's own part. */
export function optionFor(chart: Chart, look: Look, motion: boolean): Record<string, unknown> {
  return {
    animation: motion,
    animationDuration: 350,
    animationDurationUpdate: 250,
    backgroundColor: 'transparent',
    textStyle: { fontFamily: look.fontFamily, fontSize: look.fontSize, color: look.text },
    tooltip: {
      trigger: 'item',
      confine: true,
      backgroundColor: look.background,
      borderColor: look.grid,
      textStyle: { color: look.text, fontSize: look.fontSize, fontFamily: look.fontFamily },
    },
    aria: { enabled: true, label: { enabled: false }, decal: { show: chart.kind === 'bars' && chart.stacked, decals: [{ color: 'rgba(0, 0, 0, 0)' }] } },
    ...withFontSize(kindOption(chart, look), look),
  };
}

function kindOption(chart: Chart, look: Look): Record<string, any> {
  switch (chart.kind) {
    case 'sankey':
      return sankeyOption(chart, look);
    case 'heatmap':
      return heatmapOption(chart, look);
    case 'bars':
      return barsOption(chart, look);
    case 'lines':
      return linesOption(chart, look);
    case 'bubbles':
      return bubblesOption(chart, look);
    case 'waterfall':
      return waterfallOption(chart, look);
    case 'timeline':
      return timelineOption(chart, look);
  }
}

function withFontSize(option: Record<string, any>, look: Look) {
  for (const axis of [option.xAxis, option.yAxis]) {
    if (axis) axis.axisLabel = { fontSize: look.fontSize, fontFamily: look.fontFamily, ...axis.axisLabel };
  }
  return option;
}

/** The height in pixels a record needs at a width, so that every label has room; it grows with the letters. */
export function heightFor(chart: Chart, look: Look): number {
  return Math.round(kindHeight(chart, look));
}

function kindHeight(chart: Chart, look: Look): number {
  switch (chart.kind) {
    case 'sankey':
      return sankeyHeight(chart, look);
    case 'heatmap':
      return heatmapHeight(chart, look);
    case 'bars':
      return barsHeight(chart, look);
    case 'lines':
      return linesHeight(chart, look);
    case 'bubbles':
      return bubblesHeight(chart, look);
    case 'waterfall':
      return waterfallHeight(chart, look);
    case 'timeline':
      return timelineHeight(chart, look);
  }
}

/** How many marks a record draws; the element tells it, so that a test can see that all are there. */
export function marksOf(chart: Chart): number {
  switch (chart.kind) {
    case 'sankey':
      return chart.nodes.length + chart.flows.length;
    case 'heatmap':
      return chart.cells.length;
    case 'bars':
      return chart.series.length * chart.categories.length;
    case 'lines':
      return chart.series.reduce((sum, series) => sum + series.points.length, 0);
    case 'bubbles':
      return chart.groups.reduce((sum, group) => sum + group.bubbles.length, 0);
    case 'waterfall':
      return chart.steps.length;
    case 'timeline':
      return chart.groups.reduce((sum, group) => sum + group.bars.length, 0);
  }
}
