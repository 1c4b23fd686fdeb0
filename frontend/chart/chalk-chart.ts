import { css, html, LitElement } from 'lit';
import type { Engine } from './engine';
import { KeyboardWalk } from './keyboard';
import { copy, png, save, standaloneSvg } from './export';
import { lookFor, type Look } from './look';
import { Moving } from './moving';
import { heightFor, marksOf, optionFor } from './options';
import { palette, currentTheme } from './palette';
import type { Chart } from './records';

/** The part of the screen's height that a drawing alone takes; its title and the foot take the rest. */
const ALONE = 0.62;

/**
 * Draws one chart record and owns the drawing's life: starts it when there is room, follows size and theme, lets go of it
 * when taken off the page and starts again when put back. Tells `open-mark` with the key of a mark that is clicked.
 */
class ChalkChart extends LitElement {
  static properties = { chart: { attribute: false } };

  static styles = css`
    :host {
      display: block;
      position: relative;
      min-height: 240px;
      min-width: 0;
    }
    :host(:focus-visible) {
      outline: 3px solid var(--chalk-accent);
      outline-offset: 4px;
      border-radius: 4px;
    }
    #place {
      width: 100%;
    }
    #hint {
      position: absolute;
      top: 0;
      padding: 0.25rem 0.5rem;
      border-radius: 4px;
      background: var(--chalk-text);
      color: var(--chalk-card);
      font-weight: 700;
      pointer-events: none;
      white-space: nowrap;
    }
    #spoken {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  `;

  declare chart: Chart | undefined;

  private engine?: Engine;
  private starting = false;
  private readonly walk = new KeyboardWalk(
    (words) => this.say(words),
    (key) => this.open(key),
  );
  private readonly moving = new Moving(
    (key, days) => this.dispatchEvent(new CustomEvent('move-mark', { detail: { key, days } })),
    (words) => this.say(words),
    (words, x) => this.hint(words, x),
  );
  private drawnWidth = 0;
  private readonly sizes = new ResizeObserver(() => this.followSize());
  private readonly themes = new MutationObserver(() => void this.draw());

  constructor() {
    super();
    this.addEventListener('keydown', (event) => {
      if (!this.moving.press(event, this.walk.key)) this.walk.press(event, this.engine);
    });
    this.addEventListener('blur', () => this.walk.leave(this.engine));
  }

  connectedCallback() {
    super.connectedCallback();
    this.sizes.observe(this);
    this.themes.observe(document.documentElement, { attributeFilter: ['data-look'] });
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.sizes.disconnect();
    this.themes.disconnect();
    this.engine?.dispose();
    this.engine = undefined;
    this.drawnWidth = 0;
    delete this.dataset.drawn;
  }

  render() {
    return html`<div id="place" aria-hidden="true"></div>
      <div id="hint" aria-hidden="true" hidden></div>
      <div id="spoken" aria-live="polite"></div>`;
  }

  updated() {
    // One thing with one name for those who can't see it, whose marks the arrow keys walk; all numbers are in the table.
    const caption = this.chart?.caption;
    this.tabIndex = 0;
    this.setAttribute('role', 'application');
    this.setAttribute('aria-roledescription', 'chart');
    this.setAttribute('aria-label', caption ? `${caption.title}. ${caption.sentence} Arrow keys walk its marks.` : 'Chart');
    void this.draw();
  }

  /** Alone on a screen in the room, it takes the height that is there. */
  private heightOf(chart: Chart, look: Look): number {
    const room = this.closest('.is-alone') ? window.innerHeight * ALONE : 0;
    return Math.round(Math.max(heightFor(chart, look), room));
  }

  private followSize() {
    if (Math.abs(this.clientWidth - this.drawnWidth) > 1) void this.draw();
  }

  private async draw() {
    const place = this.renderRoot.querySelector<HTMLElement>('#place');
    if (!place || !this.chart || this.clientWidth === 0 || !(await this.ready(place))) return;
    const chart = this.chart;
    const look = lookFor(this, this.clientWidth);
    const motion = !matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.drawnWidth = this.clientWidth;
    place.style.height = `${this.heightOf(chart, look)}px`;
    this.engine!.resize();
    const option = optionFor(chart, look, motion);
    this.engine!.setOption(option as never, { notMerge: true });
    this.walk.follow(option);
    this.moving.follow(chart);
  }

  /** Loads the drawing engine once and starts it; false when the element has gone meanwhile. */
  private async ready(place: HTMLElement): Promise<boolean> {
    if (this.engine) return true;
    if (this.starting) return false;
    this.starting = true;
    place.style.height = `${this.heightOf(this.chart!, lookFor(this, this.clientWidth))}px`;
    const { start } = await import('./engine');
    this.starting = false;
    if (!this.isConnected) return false;
    this.engine = start(place);
    this.engine.on('click', (mark: any) => {
      if (!this.moving.busy) this.open(mark.data?.key);
    });
    this.moving.attach(this.engine);
    this.engine.on('finished', () => this.tellDrawn());
    return true;
  }

  private tellDrawn() {
    if (!this.chart) return;
    this.dataset.kind = this.chart.kind;
    this.dataset.marks = String(marksOf(this.chart));
    this.dataset.drawn = this.chart.caption.id;
  }

  private open(key?: string) {
    if (key) this.dispatchEvent(new CustomEvent('open-mark', { detail: { key } }));
  }

  private say(words: string) {
    this.renderRoot.querySelector('#spoken')!.textContent = words;
  }

  /** What a drag would do, over the drawing. */
  private hint(words: string, x: number) {
    const hint = this.renderRoot.querySelector<HTMLElement>('#hint')!;
    hint.hidden = words === '';
    hint.textContent = words;
    hint.style.left = `${Math.max(0, Math.min(this.clientWidth - 140, x - 60))}px`;
  }

  private svg(): string {
    const { title, sentence } = this.chart!.caption;
    const { background } = palette(currentTheme());
    return standaloneSvg((this.engine as any).renderToSVGString(), title, sentence, background);
  }

  /** Saves the drawing as SVG; called by the card. */
  saveSvg() {
    if (this.engine) save(`${this.chart!.caption.id}.svg`, new Blob([this.svg()], { type: 'image/svg+xml' }));
  }

  /** Saves the drawing as PNG; called by the card. */
  async savePng() {
    if (!this.engine) return;
    const picture = await png(this.svg(), this.engine.getWidth(), this.engine.getHeight());
    save(`${this.chart!.caption.id}.png`, picture);
  }

  copyText(text: string) {
    return copy(text);
  }
}

customElements.define('chalk-chart', ChalkChart);
