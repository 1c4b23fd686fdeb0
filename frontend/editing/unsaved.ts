// Asks before the page goes while something typed is not saved.

const ask = (event: BeforeUnloadEvent) => event.preventDefault();

declare global {
  interface Window {
    chalklineUnsaved?: (unsaved: boolean) => void;
  }
}

window.chalklineUnsaved = (unsaved) =>
  unsaved ? window.addEventListener('beforeunload', ask) : window.removeEventListener('beforeunload', ask);

export {};
