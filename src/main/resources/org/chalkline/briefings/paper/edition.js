'use strict';
(() => {
  const body = document.body;
  const sheets = [...document.querySelectorAll('.sheet')];
  const links = [...document.querySelectorAll('.contents a')];
  const bar = document.querySelector('.bar');
  const place = document.querySelector('.place');
  if (sheets.length === 0) return;
  document.querySelectorAll('.head [hidden]').forEach((one) => { one.hidden = false; });
  sheets.forEach((sheet) => { sheet.querySelector('h2').tabIndex = -1; });
  let at = 0;
  const is = (name) => body.classList.contains(name);

  function show(page) {
    at = Math.max(0, Math.min(sheets.length - 1, page));
    body.classList.add('presenting');
    body.classList.remove('overview');
    bar.hidden = false;
    sheets.forEach((sheet, index) => sheet.classList.toggle('here', index === at));
    links.forEach((link, index) => link.classList.toggle('here', index === at));
    place.textContent = body.dataset.page.replace('{0}', at + 1).replace('{1}', sheets.length);
    // Some browsers refuse this to a file; the address is a convenience.
    try { history.replaceState(null, '', '#page-' + (at + 1)); } catch { /* stays as it is */ }
    sheets[at].scrollTop = 0;
    sheets[at].querySelector('h2').focus({ preventScroll: true });
  }

  function leave() {
    body.classList.remove('presenting', 'overview', 'blank');
    bar.hidden = true;
    sheets.forEach((sheet) => sheet.classList.remove('here'));
    if (document.fullscreenElement) document.exitFullscreen();
    sheets[at].scrollIntoView();
    sheets[at].querySelector('h2').focus({ preventScroll: true });
  }

  function overview() {
    if (is('overview')) return show(at);
    body.classList.add('presenting', 'overview');
    links[at].focus();
  }

  function table() {
    const details = sheets[at].querySelector('details');
    if (!details) return;
    details.open = !details.open;
    if (details.open) details.scrollIntoView();
    else sheets[at].scrollTop = 0;
  }

  function full() {
    if (document.fullscreenElement) document.exitFullscreen();
    else document.documentElement.requestFullscreen?.().catch(() => {});
  }

  const actions = { present: () => show(at), next: () => show(at + 1), previous: () => show(at - 1), overview, leave };
  document.querySelectorAll('[data-do]').forEach((button) => button.addEventListener('click', () => actions[button.dataset.do]()));
  links.forEach((link, index) => link.addEventListener('click', (event) => {
    if (is('presenting')) {
      event.preventDefault();
      show(index);
    }
  }));

  const keys = {
    ArrowRight: actions.next, ArrowDown: actions.next, PageDown: actions.next,
    ArrowLeft: actions.previous, ArrowUp: actions.previous, PageUp: actions.previous,
    Home: () => show(0), End: () => show(sheets.length - 1),
    o: overview, t: table, f: full, b: () => body.classList.add('blank'), '.': () => body.classList.add('blank'),
  };

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (is('blank')) {
      body.classList.remove('blank');
      return event.preventDefault();
    }
    if (!is('presenting')) {
      if (key === 'f' || key === 'p') { show(at); if (key === 'f') full(); }
      return;
    }
    const on = event.target.closest('button, a, summary');
    if (key === 'Escape') return is('overview') ? show(at) : leave();
    if (key === ' ' && !on) { event.preventDefault(); return show(at + (event.shiftKey ? -1 : 1)); }
    // The list of pages is walked link by link; arrows and the like are for pages.
    if (is('overview') && key.startsWith('Arrow')) {
      event.preventDefault();
      const step = key === 'ArrowRight' || key === 'ArrowDown' ? 1 : -1;
      const from = Math.max(0, links.indexOf(document.activeElement));
      return links[Math.max(0, Math.min(links.length - 1, from + step))].focus();
    }
    // An open table is scrolled with the arrows up and down.
    if ((key === 'ArrowDown' || key === 'ArrowUp') && sheets[at].querySelector('details[open]')) return;
    if (keys[key]) { event.preventDefault(); keys[key](); }
  });

  let start = null;
  document.addEventListener('touchstart', (event) => {
    start = event.touches.length === 1 ? event.touches[0] : null;
  }, { passive: true });
  document.addEventListener('touchend', (event) => {
    if (!start || !is('presenting') || is('overview')) return;
    const end = event.changedTouches[0];
    const across = end.clientX - start.clientX;
    if (Math.abs(across) > 60 && Math.abs(across) > 2 * Math.abs(end.clientY - start.clientY)) show(at + (across < 0 ? 1 : -1));
    start = null;
  }, { passive: true });

  // On paper each table stands open, whatever the browser.
  let closed = [];
  addEventListener('beforeprint', () => {
    closed = [...document.querySelectorAll('details:not([open])')];
    closed.forEach((one) => { one.open = true; });
  });
  addEventListener('afterprint', () => closed.forEach((one) => { one.open = false; }));
  const asked = /^#page-(\d+)$/.exec(location.hash);
  if (asked) at = Math.min(sheets.length, Math.max(1, Number(asked[1]))) - 1;
})();
