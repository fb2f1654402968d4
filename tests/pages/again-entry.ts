import type { Reading } from '../../utils/model/reading';
import { PageMemory } from '../../utils/sites/learned/page-memory';
import { readPages } from '../../utils/sites/read-pages';
import { PAGES } from '../../utils/sites/registry';
import { finish } from '../../utils/sites/steps';
import { type Random, randomFrom } from './random-from';

const WORDS =
  '访客数|支付金额|商品|占比|访客数：431|431|12.5%|2026-09-16|昨日|7天|主店|某店 主店|退款金额|(完结时间)|实时概况|同行对比|PC端|较前一日|-|1.2万|支付|金额|加购人数 39'.split(
    '|',
  );
/** Two of these side by side may be one label. */
const HALVES = ['退款金额', '(完结时间)', '支付', '金额', '占比'];
const CLASSES = ['active', 'tb-hidden', 'date-picker', 'card', ''];
const TAGS = ['div', 'span', 'b', 'p', 'td'];

interface Round {
  seed: number;
  again: string;
  anew: string;
}

/**
 * Changes the page at random, and after every few changes reads it twice: with the memory of the
 * looks before, and as if for the first time. Gives the rounds in which the two differ.
 */
export async function readAgain(url: string, now: number, rounds: number): Promise<Round[]> {
  const memory = new PageMemory();
  const observer = new MutationObserver((records) => memory.changed(records));
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  const read = (remembered?: PageMemory) =>
    JSON.stringify(
      finish(readPages(PAGES, document, url, now, remembered)) satisfies Reading | null,
    );
  const differing: Round[] = [];
  read(memory);
  for (let seed = 1; seed <= rounds; seed += 1) {
    const random = randomFrom(seed);
    for (let change = random(4); change >= 0; change -= 1) changeSomething(random);
    await Promise.resolve();
    const [again, anew] = [read(memory), read()];
    if (again !== anew) differing.push({ seed, again, anew });
  }
  observer.disconnect();
  return differing;
}

function changeSomething(random: Random): void {
  const one = <T>(list: ArrayLike<T>): T => list[random(list.length)] as T;
  const elements = [...document.body.querySelectorAll('*')];
  const element = elements.length > 0 ? one(elements) : document.body;
  const texts: Text[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  const text = texts.length > 0 ? one(texts) : document.body.appendChild(new Text('访客数'));
  const fresh = () => {
    const made = document.createElement(one(TAGS));
    made.append(one(WORDS));
    return made;
  };
  const changes: (() => void)[] = [
    () => {
      text.data = one(WORDS);
    },
    () => text.splitText(random(text.length + 1)),
    () => element.normalize(),
    () => element.append(fresh(), fresh()),
    () => element.before(fresh()),
    () => element.prepend(one(WORDS)),
    () => elements.length > 60 && element.children.length < 12 && element.remove(),
    () => elements.length < 400 && element.after(element.cloneNode(true)),
    () => text.remove(),
    () => {
      const [from, to] = [one(elements), element];
      if (from && !from.contains(to)) to.append(from);
    },
    () => {
      element.className = one(CLASSES);
    },
    () => element.toggleAttribute('hidden'),
    () => text.replaceWith(fresh()),
    () => {
      const card = document.createElement('div');
      card.innerHTML = `<p><i></i><i></i></p><b>${random(9_000)}.00</b>`;
      for (const half of card.querySelectorAll('i')) half.append(one(HALVES));
      element.append(card);
    },
    () => {
      const half =
        document.body.querySelectorAll('i').length > 0 && one(document.querySelectorAll('i'));
      if (half) half.textContent = one(HALVES);
    },
    () => {
      const half = texts.filter(({ data }) => HALVES.includes(data));
      if (half.length > 0) one(half).data = one(HALVES);
    },
  ];
  one(changes)();
}
