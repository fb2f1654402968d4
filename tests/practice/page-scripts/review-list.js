// Lets a list of reviews grow and fold, as pages do when they are scrolled or clicked.
(() => {
  const rows = document.querySelector('[data-list]');
  document.getElementById('practice-more').addEventListener('click', () => {
    setTimeout(() => {
      rows.append(document.getElementById('practice-later').content.cloneNode(true));
    }, 150);
  });
  document.getElementById('practice-fold').addEventListener('click', () => {
    rows.hidden = !rows.hidden;
  });
})();
