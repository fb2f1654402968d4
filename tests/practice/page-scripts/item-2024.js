// Draws price, sales and SKUs of the new item page after it was shown.
(() => {
  const late = JSON.parse(document.getElementById('practice-late').textContent);
  const place = (name) => document.querySelector(`[data-late="${name}"]`);
  const make = (name, ...content) => {
    const made = document.createElement('div');
    made.className = name;
    made.append(...content);
    return made;
  };
  const span = (name, text) => {
    const made = document.createElement('span');
    if (name) made.className = name;
    made.textContent = text;
    return made;
  };

  setTimeout(() => {
    const { highlight, symbol, text, sub, asked, before, beforeName } = late.price;
    const parts = [span(symbol, '￥'), span(text, asked)];
    if (late.price.wordBefore) parts.unshift(span('', late.price.wordBefore));
    if (late.price.wordAfter) parts.push(span('', late.price.wordAfter));
    place('price').append(make(highlight, ...parts));
    if (before) place('price').append(make(sub, span('', beforeName), span('', `￥${before}`)));
  }, late.after.price);

  setTimeout(() => {
    place('sales').append(span('', late.sales));
    late.skus.forEach((sku, i) => {
      const made = make(late.sku.item, span(late.sku.text, sku.name));
      made.dataset.vid = sku.vid;
      made.dataset.disabled = String(sku.disabled);
      if (i === 0) made.classList.add(late.sku.selected);
      place('skus').append(made);
    });
  }, late.after.rest);
})();
