// The old item page's script: thumbnails, the asked price and the counters come in late.
(() => {
  const late = JSON.parse(document.getElementById('J_PracticeLate').textContent);
  for (const image of document.querySelectorAll('#J_UlThumb img')) image.src = image.dataset.src;
  const span = (name, text) => {
    const made = document.createElement('em');
    made.className = name;
    made.textContent = text;
    return made;
  };
  setTimeout(() => {
    const price = document.createElement('strong');
    price.className = 'tb-promo-price';
    price.append(span('tb-rmb', '\u00a5'), span('tb-rmb-num', late.price));
    price.lastChild.id = 'J_PromoPriceNum';
    document.getElementById('J_PromoHd').append(price);
    document.getElementById('J_PromoPrice').classList.remove('tb-hidden');
    document.getElementById('J_StrPriceModBox').classList.add('tb-price-del');
  }, 280);
  setTimeout(() => {
    document.getElementById('J_RateCounter').textContent = late.reviews;
    document.getElementById('J_SellCounter').textContent = late.sales;
  }, 420);
})();
