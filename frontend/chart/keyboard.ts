import type { Engine } from './engine';

/** A mark as the keyboard walks it: where the engine keeps it, what it opens, and what its tooltip says. */
interface Stop {
  seriesIndex: number;
  dataIndex: number;
  key?: string;
  words: string;
}

/** Every mark that says something, in the order of the record; where marks open something, only those that do. */
function stopsOf(option: Record<string, any>): Stop[] {
  const stops: Stop[] = (option.series ?? []).flatMap((series: any, seriesIndex: number) =>
    (series.silent ? [] : (series.data ?? [])).flatMap((mark: any, dataIndex: number) => {
      const tip = mark?.tooltip?.formatter?.() as HTMLElement | undefined;
      const words = tip ? [...tip.children].map((line) => line.textContent).join(', ') : '';
      return words && mark.value !== 0 ? [{ seriesIndex, dataIndex, key: mark.key, words }] : [];
    }),
  );
  return stops.some((stop) => stop.key) ? stops.filter((stop) => stop.key) : stops;
}

/**
 * Walks a drawing's marks by arrow keys: shows the tooltip of the one that is reached, says it, and opens what is behind
 * it on Enter.
 */
export class KeyboardWalk {
  private stops: Stop[] = [];
  private at = -1;

  constructor(
    private readonly say: (words: string) => void,
    private readonly open: (key?: string) => void,
  ) {}

  /** The drawing has changed: the walk goes on from the same thing where it is still there, and else starts anew. */
  follow(option: Record<string, any>) {
    const key = this.key;
    this.stops = stopsOf(option);
    this.at = key ? this.stops.findIndex((stop) => stop.key === key) : -1;
  }

  /** What the mark that is reached opens. */
  get key(): string | undefined {
    return this.stops[this.at]?.key;
  }

  press(event: KeyboardEvent, engine: Engine | undefined) {
    if (!engine || this.stops.length === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    const last = this.stops.length - 1;
    if (event.key === 'Enter' && this.at >= 0) this.open(this.stops[this.at].key);
    else if (event.key === 'Escape') this.leave(engine);
    else if (event.key === 'Home') this.reach(0, engine);
    else if (event.key === 'End') this.reach(last, engine);
    else if (['ArrowRight', 'ArrowDown'].includes(event.key)) this.reach(Math.min(last, this.at + 1), engine);
    else if (['ArrowLeft', 'ArrowUp'].includes(event.key)) this.reach(Math.max(0, this.at - 1), engine);
    else return;
    event.preventDefault();
  }

  leave(engine: Engine | undefined) {
    if (engine && this.at >= 0) {
      engine.dispatchAction({ type: 'downplay', ...this.mark() });
      engine.dispatchAction({ type: 'hideTip' });
    }
    this.at = -1;
  }

  private reach(index: number, engine: Engine) {
    if (this.at >= 0) engine.dispatchAction({ type: 'downplay', ...this.mark() });
    this.at = index;
    engine.dispatchAction({ type: 'highlight', ...this.mark() });
    engine.dispatchAction({ type: 'showTip', ...this.mark() });
    const { words, key } = this.stops[index];
    this.say(`${words}. ${index + 1} of ${this.stops.length}${key ? '. Enter opens it.' : '.'}`);
  }

  private mark() {
    const { seriesIndex, dataIndex } = this.stops[this.at];
    return { seriesIndex, dataIndex };
  }
}
