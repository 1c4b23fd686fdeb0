// Leads eye and keyboard to a part of the page, and stays with it while drawings above it find their size.

const LONGEST = 1000;

function jump(id: string) {
  const until = performance.now() + LONGEST;
  let going = true;
  const stop = () => (going = false);
  // A reader who goes on by themselves is not held back.
  window.addEventListener('wheel', stop, { once: true, passive: true });
  window.addEventListener('touchmove', stop, { once: true, passive: true });
  window.addEventListener('keydown', stop, { once: true });
  const step = () => {
    const place = document.getElementById(id);
    if (going && place) {
      place.scrollIntoView({ block: 'start', behavior: 'instant' });
      const title = place.querySelector<HTMLElement>('.sheet-title');
      if (title && document.activeElement !== title) title.focus({ preventScroll: true });
    }
    if (going && performance.now() < until) requestAnimationFrame(step);
  };
  step();
}

declare global {
  interface Window {
    chalklineJump?: (id: string) => void;
  }
}
window.chalklineJump = jump;
export {};
