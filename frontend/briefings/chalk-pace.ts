import { css, html, LitElement, nothing } from 'lit';

const MINUTE = 60;

/** 75 seconds as 1:15, and 3,675 as 1:01:15. */
function clock(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / MINUTE) % MINUTE;
  const rest = two(seconds % MINUTE);
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}

/**
 * The speaker's times, counted on in the browser from what the server told: on this page and in all, against what is
 * planned, and the time of day. Nothing moves but the digits, and a bar without a transition.
 */
class ChalkPace extends LitElement {
  static properties = { second: { state: true } };

  static styles = css`
    :host {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr));
      gap: 0.75rem 1.5rem;
      font-variant-numeric: tabular-nums;
    }
    p {
      margin: 0;
    }
    .what,
    .of {
      color: var(--chalk-quiet);
    }
    .time {
      font-size: clamp(1.5rem, 2.2vw, 2.75rem);
      white-space: nowrap;
      font-weight: 650;
      line-height: 1.2;
    }
    .over .of {
      color: var(--chalk-warning);
      font-weight: 650;
    }
    meter {
      width: 100%;
      height: 0.75rem;
    }
  `;

  declare second: number;

  private told = performance.now();
  private onPage = 0;
  private planned = 0;
  private elapsed = -1;
  private total = 0;
  private timer = 0;

  connectedCallback() {
    super.connectedCallback();
    this.timer = window.setInterval(() => (this.second = Math.floor(performance.now() / 1000)), 1000);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    window.clearInterval(this.timer);
  }

  /** Seconds on this page and in all, -1 before the start; minutes planned for them, 0 for none. Called by the server. */
  tell(onPage: number, planned: number, elapsed: number, total: number) {
    Object.assign(this, { told: performance.now(), onPage, planned, elapsed, total });
    this.requestUpdate();
  }

  render() {
    const started = this.elapsed >= 0;
    const since = Math.floor((performance.now() - this.told) / 1000);
    const now = new Date().toLocaleTimeString([], { hour: 'numeric', minute: '2-digit' });
    return html`${this.time('This page', started ? this.onPage + since : 0, this.planned, started)}
      ${this.time('In all', started ? this.elapsed + since : 0, this.total, started)}
      <div id="day">
        <p class="what">Clock</p>
        <p class="time">${now}</p>
        <p class="of">${started ? nothing : 'The clock is not started'}</p>
      </div>`;
  }

  private time(what: string, seconds: number, minutes: number, started: boolean) {
    const planned = minutes * MINUTE;
    const over = planned > 0 && seconds > planned;
    const left = over ? `${clock(seconds - planned)} over ${minutes} min` : `of ${minutes} min`;
    return html`<div class=${over ? 'over' : ''} role="timer" aria-label=${what}>
      <p class="what">${what}</p>
      <p class="time">${clock(seconds)}</p>
      <p class="of">${planned === 0 ? 'no time planned' : left}</p>
      ${planned > 0 && started
        ? html`<meter aria-hidden="true" min="0" max=${planned} value=${Math.min(seconds, planned)}></meter>`
        : nothing}
    </div>`;
  }
}

customElements.define('chalk-pace', ChalkPace);
