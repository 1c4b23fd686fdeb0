import type { Engine } from './engine';
import type { Chart, Timeline } from './records';
import { time } from './timeline';

const DAY = 86_400_000;
const WEEK = 7;

/** A hand that trembles is no drag. */
const LEAST_PIXELS = 5;

/** Moves the bars of a timeline: by dragging, in whole days, or by keyboard, in weeks. */
export class Moving {
  private chart?: Timeline;
  private dragged?: { key: string; from: number; days: number };

  constructor(
    private readonly moved: (key: string, days: number) => void,
    private readonly say: (words: string) => void,
    private readonly hint: (words: string, x: number) => void,
  ) {}

  follow(chart: Chart) {
    this.chart = chart.kind === 'timeline' && chart.movable ? chart : undefined;
  }

  /** Whether a drag has just ended, whose click means nothing more. */
  get busy() {
    return this.dragged !== undefined;
  }

  attach(engine: Engine) {
    engine.on('mousedown', (mark: any) => {
      if (this.chart && mark.data?.key) this.dragged = { key: mark.data.key, from: mark.event.offsetX, days: 0 };
    });
    const zr = engine.getZr();
    zr.on('mousemove', (event: any) => this.drag(engine, event.offsetX));
    zr.on('mouseup', () => this.drop());
    zr.on('globalout', () => this.drop());
  }

  /** Shift with an arrow key: a week earlier or later. */
  press(event: KeyboardEvent, key: string | undefined): boolean {
    if (!this.chart || !key || !event.shiftKey || !['ArrowLeft', 'ArrowRight'].includes(event.key)) return false;
    event.preventDefault();
    const days = event.key === 'ArrowLeft' ? -WEEK : WEEK;
    this.say(`Moved a week ${days < 0 ? 'earlier' : 'later'}. Not kept yet.`);
    this.moved(key, days);
    return true;
  }

  private drag(engine: Engine, x: number) {
    const drag = this.dragged;
    if (!drag || !this.chart) return;
    if (drag.days === 0 && Math.abs(x - drag.from) < LEAST_PIXELS) return;
    const perDay = this.pixelsPerDay(engine);
    drag.days = Math.round((x - drag.from) / perDay);
    const words = drag.days === 0 ? 'As planned' : `${Math.abs(drag.days)} days ${drag.days < 0 ? 'earlier' : 'later'}`;
    this.hint(words, x);
  }

  private drop() {
    const drag = this.dragged;
    if (!drag) return;
    this.hint('', 0);
    // After the click that the engine makes of the same release.
    window.setTimeout(() => (this.dragged = undefined));
    if (drag.days !== 0) this.moved(drag.key, drag.days);
    else this.dragged = undefined;
  }

  private pixelsPerDay(engine: Engine): number {
    const { from, to } = this.chart!;
    const left = engine.convertToPixel({ xAxisIndex: 0 }, time(from)) as unknown as number;
    const right = engine.convertToPixel({ xAxisIndex: 0 }, time(to)) as unknown as number;
    return (right - left) / ((time(to) - time(from)) / DAY);
  }
}
