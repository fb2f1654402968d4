import { CONSOLE_STYLE } from './console-style.ts';
import { html, type Markup, raw } from './markup.ts';
import { ribbon } from './ribbon.ts';

interface Frame {
  title: string;
  brand: string;
  menu: readonly string[];
  /** the menu entry of the page itself */
  now: string;
  /** right end of the header */
  who: Markup;
  style: string;
  body: Markup;
  /** scripts, after everything else */
  scripts: Markup;
}

/** The frame of a console page: header with menu and shop, then the page. */
export function consoleFrame(frame: Frame): Markup {
  return html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${frame.title}</title>
<style>${raw(CONSOLE_STYLE)}${raw(frame.style)}</style>
</head>
<body>
<header class="top">
<span class="brand">${frame.brand}</span>
<nav>${frame.menu.map((name) =>
    name === frame.now ? html`<a class="now" href="#">${name}</a>` : html`<a href="#">${name}</a>`,
  )}</nav>
<div class="who">${frame.who}</div>
</header>
${frame.body}
${ribbon()}
${frame.scripts}
</body>
</html>
`;
}
