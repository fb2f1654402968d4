// The home page's own script: asks the practice server for the chosen day and fills it in late.
(() => {
  const RANGE = { recent7: 7, recent30: 30 };
  const WALK_STEP = 1000;
  const setting = JSON.parse(document.getElementById('practice-setting').textContent);
  const visible = '.oui-date-picker > .oui-date-picker-current-date';
  const one = (selector, root = document) => root.querySelector(selector);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const wait = (time) => new Promise((done) => setTimeout(done, time));
  let visit = 0;

  const addDays = (day, count) =>
    new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);

  function chosen() {
    const query = new URLSearchParams(location.search);
    const day = (query.get('dateRange') ?? '').split('|').at(-1) || setting.newest;
    return { type: query.get('dateType') ?? 'day', day, device: query.get('device') ?? '0' };
  }

  function addressOf({ type, day, device }) {
    const query = new URLSearchParams(location.search);
    const last = type === 'today' ? setting.today : day;
    query.set('dateType', type);
    query.set('dateRange', `${addDays(last, 1 - (RANGE[type] ?? 1))}|${last}`);
    query.set('device', device);
    query.delete('walk');
    return `${location.pathname}?${query}`;
  }

  function go(choice) {
    history.pushState(null, '', addressOf(choice));
    return show();
  }

  function blank() {
    for (const place of all(
      '.index-cards .index-value, .index-cards .change, .index-cards .peer-value, .level > span, ' +
        '.ant-table .alife-dt-card-common-table-sortable-value, .ant-table .cycle-value',
    ))
      place.textContent = '-';
    for (const glyph of all('.cycle .iconfont')) glyph.textContent = '';
  }

  function markControls({ type, day, device }) {
    for (const button of all('.oui-date-picker-particle-button .ant-btn'))
      button.classList.toggle('ant-btn-primary', button.dataset.type === type);
    for (const tab of all('.sycm-device .oui-tab-switch-item')) {
      const active = tab.dataset.device === device;
      tab.classList.toggle('oui-tab-switch-item-active', active);
      tab.setAttribute('aria-selected', String(active));
    }
    one('.oui-date-next').disabled = type === 'today' || day >= setting.newest;
    one('.oui-date-prev').disabled = type === 'today';
  }

  function fillCards(view) {
    const [level, rank] = all('.level > span');
    if (level) level.textContent = view.level;
    if (rank) rank.textContent = view.rank;
    all('.index-cards .index-card').forEach((card, i) => {
      const data = view.cards[i];
      one('.index-value', card).textContent = setting.oddUnit && i === 1 ? '86格' : data.value;
      all('.change', card).forEach((place, k) => {
        place.textContent = data.changes[k].text;
        place.previousElementSibling.textContent = `${data.changes[k].base} `;
      });
      all('.peer-value', card).forEach((place, k) => {
        place.textContent = data.peers[k].value;
      });
    });
  }

  function fillTable(view) {
    const cells = view.groups.flatMap((group) => group.cells);
    all('.ant-table td').forEach((place, i) => {
      const value = setting.oddUnit && cells[i].label === '访客数' ? '86格' : cells[i].value;
      one('.alife-dt-card-common-table-sortable-value', place).textContent = value;
      const glyph = one('.cycle .iconfont', place);
      glyph.textContent = cells[i].glyph;
      glyph.className = `iconfont ${cells[i].glyph === '\ue6a1' ? 'rise' : 'fall'}`;
      one('.cycle-value', place).textContent = cells[i].change;
    });
  }

  async function show() {
    const mine = ++visit;
    const choice = chosen();
    blank();
    markControls(choice);
    const answer = await fetch(`/practice/home.json${location.search}`);
    const view = await answer.json();
    if (mine !== visit) return;
    one(visible).textContent = view.dateText;
    one('.sycm-shop-name').textContent = view.shopName;
    await wait(view.cardsAfter);
    if (mine !== visit) return;
    fillCards(view);
    await wait(view.tableAfter - view.cardsAfter);
    if (mine !== visit) return;
    fillTable(view);
  }

  /** Turns the page's own calendar from `days` days ago to yesterday, as a patient operator would. */
  async function walk(days) {
    for (let back = days; back >= 1; back--) {
      await go({ ...chosen(), type: 'day', day: addDays(setting.today, -back) });
      await wait(WALK_STEP);
    }
    document.documentElement.dataset.walk = 'done';
  }

  one('.oui-date-prev').addEventListener('click', () => {
    const now = chosen();
    go({ ...now, day: addDays(now.day, -1) });
  });
  one('.oui-date-next').addEventListener('click', () => {
    const now = chosen();
    go({ ...now, day: addDays(now.day, 1) });
  });
  for (const button of all('.oui-date-picker-particle-button .ant-btn'))
    button.addEventListener('click', () =>
      go({ ...chosen(), type: button.dataset.type, day: setting.newest }),
    );
  for (const tab of all('.sycm-device .oui-tab-switch-item'))
    tab.addEventListener('click', () => go({ ...chosen(), device: tab.dataset.device }));
  one('.sycm-walk').addEventListener('click', () => walk(120));
  addEventListener('popstate', show);

  const days = Number(new URLSearchParams(location.search).get('walk'));
  if (days > 0) walk(Math.min(days, 400));
  else show();
})();
