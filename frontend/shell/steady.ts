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
