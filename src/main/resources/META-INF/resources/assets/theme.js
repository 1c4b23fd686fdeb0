// What a page needs before the application runs: its look (light, dark, projector, or as the system says), so that
// nothing is painted twice, and the way past the navigation.
(() => {
  const KEY = 'chalkline-look';
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const stored = () => {
    try {
      return localStorage.getItem(KEY) ?? 'system';
    } catch {
      return 'system';
    }
  };
  const apply = () => {
    const choice = stored();
    const look = ['light', 'dark', 'projector'].includes(choice) ? choice : dark.matches ? 'dark' : 'light';
    document.documentElement.dataset.look = look;
    document.documentElement.style.colorScheme = look === 'dark' ? 'dark' : 'light';
  };
  window.chalklineLook = {
    get: stored,
    set(choice) {
      try {
        localStorage.setItem(KEY, choice);
      } catch {
        // Without storage the choice can't be kept; the system's look stays.
      }
      apply();
    },
  };
  dark.addEventListener('change', apply);
  window.addEventListener('storage', apply);
  apply();

  // An address with only a fragment would leave the page for its base; here the focus alone moves.
  document.addEventListener('click', (event) => {
    const skip = event.target instanceof Element && event.target.closest('.skip-link');
    if (skip) {
      event.preventDefault();
      document.getElementById('content')?.focus();
    }
  });
})();

// Vaadin's sign of a lost connection stands outside all landmarks; as a status, screen readers announce it from there.
customElements.whenDefined('vaadin-connection-indicator').then(() => {
  document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status');
});
