// The buttons of the practice home: each makes one thing happen on the practice server.
(() => {
  const said = document.querySelector('.said');
  for (const button of document.querySelectorAll('[data-act]'))
    button.addEventListener('click', async () => {
      const answer = await fetch(`/control/${button.dataset.act}`, { method: 'POST' });
      said.textContent = (await answer.text()).trim();
    });
})();
