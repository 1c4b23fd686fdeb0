/** The chart records of the server as they arrive: each mirrors the Java record of the same name. */

export interface Caption {
  id: string;
  title: string;
  sentence: string;
}

export interface Tone {
  name: string;
}

export interface Value {
  number: number;
  text: string;
}

interface Base {
  caption: Caption;
}

export interface Sankey extends Base {
  kind: 'sankey';
  nodes: { key: string; label: string; layer: number; tone: Tone; value: Value }[];
  flows: { from: string; to: string; value: Value }[];
}

export interface Heatmap extends Base {
  kind: 'heatmap';
  columnAxis: string;
  columns: string[];
  rowAxis: string;
  rows: string[];
  cells: { column: number; row: number; value: Value; text: string; tone: Tone; key: string }[];
}

export interface Bars extends Base {
  kind: 'bars';
  orientation: 'HORIZONTAL' | 'VERTICAL';
  stacked: boolean;
  unit: string;
  categories: { key: string; label: string; tone: Tone }[];
  series: { name: string; tone: Tone; values: Value[] }[];
}

export interface Lines extends Base {
  kind: 'lines';
  unit: string;
  series: { name: string; tone: Tone; dashed: boolean; points: { date: string; value: Value }[] }[];
}

export interface Bubble {
  key: string;
  label: string;
  x: Value;
  y: Value;
  size: Value;
}

export interface Bubbles extends Base {
  kind: 'bubbles';
  xAxis: string;
  yAxis: string;
  sizeName: string;
  groups: { name: string; shape: string; tone: Tone; bubbles: Bubble[] }[];
}

export interface Waterfall extends Base {
  kind: 'waterfall';
  unit: string;
  steps: { key: string; label: string; value: Value; total: boolean }[];
}

export interface TimelineBar {
  key: string;
  label: string;
  start: string;
  end: string;
  tone: Tone;
  sign: string;
  critical: boolean;
  moved: boolean;
  words: string[];
}

export interface Timeline extends Base {
  kind: 'timeline';
  from: string;
  to: string;
  today: string;
  periods: { label: string; start: string; year: boolean; chosen: boolean }[];
  groups: { name: string; bars: TimelineBar[] }[];
  arrows: { from: string; to: string; critical: boolean; broken: boolean }[];
  movable: boolean;
}

export type Chart = Sankey | Heatmap | Bars | Lines | Bubbles | Waterfall | Timeline;
