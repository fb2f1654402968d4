import { html, type Markup, raw, scriptData } from './markup.ts';
import { ribbon } from './ribbon.ts';

const STYLE = `
body{margin:0;background:#fff;font:14px/1.6 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;color:#333}
.slider-box{width:380px;margin:140px auto;text-align:center}
.slider-track{height:38px;border:1px solid #ddd;border-radius:4px;background:#f2f3f5;line-height:38px;color:#888;margin-top:16px;position:relative}
.slider-knob{position:absolute;left:0;top:0;width:42px;height:36px;background:#fff;border-right:1px solid #ddd}
`;

/** The page that a console answers with when it takes the visitor for a machine. */
export function sliderPage(host: string, path: string): Markup {
  return html`<html>
<head><meta charset="utf-8"><title>安全提示</title><style>${raw(STYLE)}</style></head>
<body>
<punish-component></punish-component>
<div class="slider-box" id="nocaptcha"><p>检测到异常访问行为，请完成下方验证后继续。</p>
<div class="slider-track"><span class="slider-knob"></span>请按住滑块，拖动到最右边</div></div>
<script>window._config_ = ${scriptData({
    renderTo: '#nocaptcha',
    action: 'captcha',
    HOST: `${host}:443`,
    PATH: path,
    FORMACTIOIN: '/_____tmd_____/verify/',
    url: `${path}/_____tmd_____/punish?x5secdata=practice`,
  })};</script>
<!--rgv587_flag:sm-->
${ribbon()}
</body>
</html>
`;
}
