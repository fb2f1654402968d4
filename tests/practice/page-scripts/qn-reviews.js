// 评价管理: fetches one page of rows, waits as long as the server says, and shows them.
(() => {
  const body = document.querySelector('.next-table-body');
  const list = document.querySelector('.next-pagination-list');
  const wait = (time) => new Promise((done) => setTimeout(done, time));
  let page = 1;
  let pages = 1;

  function drawPager() {
    list.replaceChildren(
      ...Array.from({ length: pages }, (_, i) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = `ant-btn next-pagination-item${i + 1 === page ? ' next-current' : ''}`;
        button.textContent = String(i + 1);
        button.addEventListener('click', () => show(i + 1));
        return button;
      }),
    );
  }

  async function show(wanted) {
    page = Math.min(Math.max(1, wanted), pages);
    const answer = await fetch(`/practice/reviews.json?page=${page}`);
    const data = await answer.json();
    await wait(data.after);
    pages = data.pages;
    const holder = document.createElement('template');
    // The practice server wrote and escaped these rows itself.
    holder.innerHTML = data.rows;
    body.replaceChildren(holder.content);
    drawPager();
  }

  document.querySelector('.next-prev').addEventListener('click', () => show(page - 1));
  document.querySelector('.next-next').addEventListener('click', () => show(page + 1));
  show(1);
})();
