import { css, html, LitElement } from 'lit';
import type { Engine } from './engine';
import { copy, png, save, standaloneSvg } from './export';
import { lookFor } from './look';
import { heightFor, marksOf, optionFor } from './options';
import { palette, currentTheme } from './palette';
import type { Chart } from './records';

/**
 * Draws one chart record and owns the drawing's life: starts it when there is room, follows size and theme, lets go of it
 * when taken off the page and starts again when put back. Tells `open-mark` with the key of a mark that is clicked.
 */
class ChalkChart extends LitElement {
  static properties = { chart: { attribute: false } };

  static styles = css`
    :host {
      display: block;
      min-height: 240px;
      min-width: 0;
    }
    #place {
      width: 100%;
    }
  `;

  declare chart: Chart | undefined;

  private engine?: Engine;
  private starting = false;
  private drawnWidth = 0;
  private readonly sizes = new ResizeObserver(() => this.followSize());
  private readonly themes = new MutationObserver(() => void this.draw());

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
    return html`<div id="place" aria-hidden="true"></div>`;
  }

  updated() {
    // One picture with one name for those who can't see it; the numbers are in the table beside it.
    const caption = this.chart?.caption;
    this.setAttribute('role', 'img');
    this.setAttribute('aria-label', caption ? `${caption.title}. ${caption.sentence}` : 'Chart');
    void this.draw();
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
    place.style.height = `${heightFor(chart, look)}px`;
    this.engine!.resize();
    this.engine!.setOption(optionFor(chart, look, motion) as never, { notMerge: true });
  }

  /** Loads the drawing engine once and starts it; false when the element has gone meanwhile. */
  private async ready(place: HTMLElement): Promise<boolean> {
    if (this.engine) return true;
    if (this.starting) return false;
    this.starting = true;
    place.style.height = `${heightFor(this.chart!, lookFor(this, this.clientWidth))}px`;
    const { start } = await import('./engine');
    this.starting = false;
    if (!this.isConnected) return false;
    this.engine = start(place);
    this.engine.on('click', (mark: any) => this.open(mark.data?.key));
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

  /** Saves the table; the byte order mark tells Excel that it is UTF-8. */
  saveCsv(text: string) {
    save(`${this.chart!.caption.id}.csv`, new Blob(['\ufeff', text], { type: 'text/csv;charset=utf-8' }));
  }

  copyText(text: string) {
    return copy(text);
  }
}

customElements.define('chalk-chart', ChalkChart);
