// Notes that say why.
(() => {
  'use strict';
  // The note that says why: shown on hover and focus, reachable with the pointer, closed with Escape.
  const note = document.getElementById('why');
  let owner = null;
  let timer = 0;

  function show(element) {
    clearTimeout(timer);
    if (owner === element && !note.hidden) return;
    hide();
    owner = element;
    note.textContent = element.dataset.why;
    note.hidden = false;
    place(element);
    element.setAttribute('aria-describedby', 'why');
  }

  // Below the first line of what it explains; above it where there is no room.
  function place(element) {
    const at = element.getClientRects()[0] || element.getBoundingClientRect();
    const width = document.documentElement.clientWidth;
    const left = Math.max(8, Math.min(at.left, width - note.offsetWidth - 8));
    const below = at.bottom + 6;
    const fits = below + note.offsetHeight < window.innerHeight;
    note.style.setProperty('--left', left + 'px');
    note.style.setProperty('--top', (fits ? below : Math.max(8, at.top - note.offsetHeight - 6)) + 'px');
  }

  function hide() {
    clearTimeout(timer);
    if (owner) owner.removeAttribute('aria-describedby');
    owner = null;
    note.hidden = true;
  }

  const target = event => event.target instanceof Element ? event.target.closest('[data-why]') : null;
  document.addEventListener('mouseover', event => {
    const element = target(event);
    if (element) show(element);
    else if (note.contains(event.target)) clearTimeout(timer);
    else if (owner) { clearTimeout(timer); timer = setTimeout(hide, 250); }
  });
  document.addEventListener('focusin', event => {
    const element = target(event);
    if (element) show(element); else hide();
  });
  window.addEventListener('beforeprint', hide);
  document.addEventListener('keydown', event => { if (event.key === 'Escape') hide(); });
  document.addEventListener('click', event => { if (!target(event) && !note.contains(event.target)) hide(); });
  // The Tab key scrolls to what it reaches: the note goes along, and stays no longer than what it explains is in sight.
  window.addEventListener('scroll', () => {
    if (!owner) return;
    const at = owner.getBoundingClientRect();
    if (owner === document.activeElement && at.bottom > 0 && at.top < window.innerHeight) place(owner); else hide();
  }, { passive: true });
})();
