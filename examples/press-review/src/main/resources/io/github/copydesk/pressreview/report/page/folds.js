// What is folded: it opens for links and for paper.
(() => {
  'use strict';
  // Paper cannot unfold: what speakers say is printed whole, the texts side by side only where the reader opened them.
  let unfolded = [];
  window.addEventListener('beforeprint', () => {
    unfolded = [...document.querySelectorAll('details:not(.pair):not([open])')].filter(details => details.offsetParent);
    for (const details of unfolded) details.open = true;
  });
  window.addEventListener('afterprint', () => {
    for (const details of unfolded) details.open = false;
    unfolded = [];
  });

  // A link into something folded unfolds it.
  function reveal() {
    const id = decodeURIComponent(location.hash.slice(1));
    const element = id && document.getElementById(id);
    if (!element) return;
    for (let up = element; up; up = up.parentElement) if (up.tagName === 'DETAILS') up.open = true;
    element.scrollIntoView();
    if (element.tabIndex < 0) element.focus({ preventScroll: true });
  }
  window.addEventListener('hashchange', reveal);
  reveal();
})();
