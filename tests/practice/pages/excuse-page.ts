import { html, type Markup } from './markup.ts';
import { ribbon } from './ribbon.ts';

/** What a console says in place of its content when it will not answer. */
export const EXCUSES = {
  'too-busy': '亲，系统压力山大，请稍后再试',
  restricted: '您的账号存在账号共享的情况，已被限制访问',
} as const;

export function excusePage(why: keyof typeof EXCUSES): Markup {
  return html`<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>生意参谋</title></head>
<body><div style="margin:160px auto;width:420px;text-align:center"><h2>${EXCUSES[why]}</h2></div>
${ribbon()}
</body></html>
`;
}
