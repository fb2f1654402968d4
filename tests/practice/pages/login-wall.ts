import { html, type Markup, raw } from './markup.ts';
import { ribbon } from './ribbon.ts';

const STYLE = `
body{margin:0;min-height:100vh;background:linear-gradient(160deg,#e8f0ff,#f7f9fc);font:14px/1.6 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;color:#262b33}
.login-box{width:360px;margin:120px auto;background:#fff;border-radius:12px;padding:34px;box-shadow:0 8px 30px rgba(30,60,120,.12)}
h1{font-size:20px;margin:0 0 18px}
input{display:block;width:100%;box-sizing:border-box;margin-bottom:12px;padding:9px 12px;border:1px solid #d9dee8;border-radius:6px;font:inherit}
button{width:100%;padding:9px;border:0;border-radius:6px;background:#2062e6;color:#fff;font:inherit}
`;

/** The page one sees when not logged in: at the login address, or in place of any console page. */
export function loginWall(brand: string): Markup {
  return html`<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>登录 - ${brand}</title><style>${raw(STYLE)}</style></head>
<body>
<form class="login-box" id="login-form"><h1>${brand} · 密码登录</h1>
<input type="text" placeholder="会员名 / 手机号" aria-label="会员名" autocomplete="off">
<input type="password" placeholder="请输入登录密码" aria-label="登录密码" autocomplete="off">
<button type="button">登录</button></form>
${ribbon()}
</body>
</html>
`;
}
