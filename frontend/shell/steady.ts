// Keeps the reader's place while a screen is built anew by somebody else's change.

const content = () => document.getElementById('content');

let place = { scroller: 0, page: 0 };

const scroller = (): Element => {
  let element: Element | null = content();
  while (element && element.scrollHeight <= element.clientHeight + 1) element = element.parentElement;
  return element ?? document.scrollingElement ?? document.documentElement;
};

// What the reader scrolled to; a jump that the change itself makes comes only after it, and is undone.
let holding = false;
document.addEventListener(
  'scroll',
  () => {
    if (!holding) place = { scroller: scroller().scrollTop, page: window.scrollY };
  },
  { capture: true, passive: true },
);

// Where the focus is, told so that it is found again in what is drawn anew: "the second link named Budget".
let at: { element: Element; selector: string; name: string; number: number } | undefined;

const name = (element: Element) => element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';

const alike = (selector: string, words: string) =>
  [...(content()?.querySelectorAll(selector) ?? [])].filter((one) => name(one) === words);

document.addEventListener('focusin', (event) => {
  const element = event.target as Element;
  // A dialog over the page gives the focus back when it closes.
  if (!content()?.contains(element)) return;
  const selector = element.localName;
  const words = name(element);
  at = { element, selector, name: words, number: alike(selector, words).indexOf(element) };
});

document.addEventListener('pointerdown', () => (at = undefined), { capture: true });

// Only where the change itself took the focus away; a reader who left an element left it.
function focusAgain() {
  if (!at || at.element.isConnected || (document.activeElement ?? document.body) !== document.body) return;
  const found = alike(at.selector, at.name);
  const again = (found[at.number] ?? found[0]) as HTMLElement | undefined;
  again?.focus({ preventScroll: true });
}

function hold() {
  const { scroller: top, page } = place;
  holding = true;
  const until = performance.now() + 800;
  // A reader who goes on scrolling is not held back.
  const free = () => (holding = false);
  window.addEventListener('wheel', free, { once: true, passive: true });
  window.addEventListener('touchmove', free, { once: true, passive: true });
  window.addEventListener('keydown', free, { once: true });
  const back = () => {
    focusAgain();
    if (!holding) return;
    const at = scroller();
    if (at.scrollTop !== top) at.scrollTop = top;
    if (window.scrollY !== page) window.scrollTo({ top: page, behavior: 'instant' });
    if (performance.now() < until) requestAnimationFrame(back);
    else holding = false;
  };
  back();
}

declare global {
  interface Window {
    chalklineSteady?: { hold: () => void };
  }
}
window.chalklineSteady = { hold };
export {};
