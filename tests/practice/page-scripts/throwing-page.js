// A page whose own scripts are broken: it throws now, later, in a listener and in a promise.
(() => {
  setTimeout(() => {
    throw new Error('practice: a script of this page is broken');
  }, 40);
  Promise.reject(new Error('practice: nobody catches this'));
  addEventListener('scroll', () => null.missing);
  new MutationObserver(() => {
    throw new Error('practice: broken while the page changes');
  }).observe(document.documentElement, { childList: true, subtree: true });
})();
throw new Error('practice: broken at once');
