// The old Tmall page's script: the month's sales arrive after the page.
(() => {
  const late = JSON.parse(document.getElementById('J_PracticeLate').textContent);
  setTimeout(() => {
    document.querySelector('.tm-ind-sellCount .tm-count').textContent = late.sales;
  }, 350);
})();
