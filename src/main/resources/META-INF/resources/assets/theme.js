// The look of the page, chosen before anything is painted: light, dark, projector, or as the system says.
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
})();

// Vaadin's sign of a lost connection stands outside all landmarks; as a status, screen readers announce it from there.
customElements.whenDefined('vaadin-connection-indicator').then(() => {
  document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status');
});
