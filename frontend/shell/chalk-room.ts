import { css, html, LitElement, nothing, type PropertyValues } from 'lit';

/** What each key means, wherever the focus is; letters in either case. */
const ACTS: Record<string, string> = {
  ArrowLeft: 'PREVIOUS',
  ArrowUp: 'PREVIOUS',
  PageUp: 'PREVIOUS',
  ArrowRight: 'NEXT',
  ArrowDown: 'NEXT',
  PageDown: 'NEXT',
  ' ': 'NEXT',
  Home: 'FIRST',
  End: 'LAST',
  o: 'OVERVIEW',
  c: 'CHART',
  b: 'BLANK',
  '.': 'BLANK',
  '?': 'KEYS',
  s: 'START',
  Escape: 'LEAVE',
};

/** Those that go over what is above or below on the screen before they turn the page. */
const SCROLLS: Record<string, number> = { ArrowDown: 1, ' ': 1, ArrowUp: -1 };

/** Where keys have a meaning of their own. */
const OWN = 'input, textarea, select, [role=menubar], [role=menu], vaadin-dialog, vaadin-menu-bar, .chart-table';

/** The parts of the largest type that are tried until a page is whole on the screen; below the last it would not be read. */
const FITS = [1, 0.92, 0.85, 0.78, 0.7];
const WIDE = 900;

const page = () => document.scrollingElement ?? document.documentElement;
const below = () => page().scrollHeight - window.innerHeight - page().scrollTop > 4;
const above = () => page().scrollTop > 4;

/**
 * Keys of a screen in the room, told as `room-act`; and its fit: the type of a page that is too tall becomes smaller, and
 * where that is not enough it says that there is more below.
 */
class ChalkRoom extends LitElement {
  static properties = {
    blank: { type: Boolean },
    overview: { type: Boolean },
    page: { type: String },
    more: { state: true },
  };

  static styles = css`
    span {
      display: inline-flex;
      align-items: center;
      min-height: 44px;
      color: var(--chalk-quiet);
      font-weight: 600;
    }
  `;

  declare blank: boolean;
  declare overview: boolean;
  declare page: string;
  declare more: boolean;

  private readonly sizes = new ResizeObserver(() => this.fit());
  private readonly looks = () => (this.more = below());
  private readonly fits = () => this.fit();
  private readonly keys = (event: KeyboardEvent) => this.press(event);

  connectedCallback() {
    super.connectedCallback();
    window.addEventListener('keydown', this.keys);
    window.addEventListener('scroll', this.looks, { passive: true });
    window.addEventListener('resize', this.fits);
    const sheet = this.room?.querySelector('.walk-sheet');
    if (sheet) this.sizes.observe(sheet);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.keys);
    window.removeEventListener('scroll', this.looks);
    window.removeEventListener('resize', this.fits);
    this.sizes.disconnect();
  }

  render() {
    return this.more ? html`<span>More below ↓</span>` : nothing;
  }

  updated(changed: PropertyValues) {
    if (changed.has('page')) page().scrollTop = 0;
  }

  private get room(): HTMLElement | null {
    return this.closest('.walk');
  }

  private press(event: KeyboardEvent) {
    if (event.ctrlKey || event.altKey || event.metaKey || document.querySelector('vaadin-dialog[opened]')) return;
    if (this.blank) this.wake(event);
    else if (this.overview && this.walk(event)) event.preventDefault();
    else if (this.isFree(event) && this.does(event)) event.preventDefault();
  }

  /** Any key but those that only change another. */
  private wake(event: KeyboardEvent) {
    if (['Shift', 'Control', 'Alt', 'Meta', 'CapsLock'].includes(event.key)) return;
    event.preventDefault();
    this.act('BLANK');
  }

  /** A chart walks its marks by the same keys; Enter and Escape mean here what they mean on the page. */
  private isFree(event: KeyboardEvent): boolean {
    const target = event.target as Element;
    if (event.key === 'Escape') return !target.closest('[role=menubar], [role=menu]') && !this.leftChart(target);
    if (event.key === 'Enter') return target.localName === 'chalk-chart';
    if (event.key === ' ' && target.closest('button, a, summary')) return false;
    return !event.defaultPrevented && !target.closest(OWN);
  }

  /** Escape leads out of a chart on a page first; out of one that is alone it leads back to the page. */
  private leftChart(target: Element): boolean {
    if (target.localName !== 'chalk-chart' || target.closest('.is-alone')) return false;
    (target as HTMLElement).blur();
    return true;
  }

  private does(event: KeyboardEvent): boolean {
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (key === 'f') return this.fullScreen();
    if (key === 'Enter') return this.act('CHART');
    const way = SCROLLS[key];
    if (way && (way > 0 ? below() : above())) {
      page().scrollBy({ top: way * window.innerHeight * 0.7 });
      return true;
    }
    return key in ACTS && this.act(ACTS[key]);
  }

  private act(act: string): boolean {
    this.dispatchEvent(new CustomEvent('room-act', { detail: { act } }));
    return true;
  }

  private fullScreen(): boolean {
    if (document.fullscreenElement) void document.exitFullscreen();
    else this.room?.querySelector<HTMLElement>('.room-full')?.click();
    return true;
  }

  /** The cards of the overview by arrow keys, up and down by rows. */
  private walk(event: KeyboardEvent): boolean {
    const cards = [...(this.room?.querySelectorAll<HTMLElement>('.room-card') ?? [])];
    const at = cards.indexOf(document.activeElement as HTMLElement);
    if (cards.length === 0) return false;
    const row = cards.filter((card) => card.offsetTop === cards[0].offsetTop).length;
    const steps: Record<string, number> = {
      ArrowLeft: -1,
      PageUp: -1,
      ArrowRight: 1,
      PageDown: 1,
      ArrowUp: -row,
      ArrowDown: row,
      Home: -cards.length,
      End: cards.length,
    };
    const step = steps[event.key];
    if (step === undefined) return false;
    const to = at + step;
    const whole = Math.abs(step) === 1 || Math.abs(step) === cards.length || (to >= 0 && to < cards.length);
    if (whole) cards[Math.max(0, Math.min(cards.length - 1, to))].focus();
    return true;
  }

  /** The largest type in which the page is whole; where there is none, the largest, and the page scrolls. */
  private fit() {
    const room = this.room;
    if (!room) return;
    const largest = () => room.style.setProperty('--room-fit', '1');
    largest();
    if (window.innerWidth >= WIDE) {
      const fits = FITS.some((fit) => {
        room.style.setProperty('--room-fit', String(fit));
        return page().scrollHeight <= window.innerHeight + 1;
      });
      if (!fits) largest();
    }
    this.more = below();
  }
}

customElements.define('chalk-room', ChalkRoom);
