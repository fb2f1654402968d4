/** The look that the seller console's practice pages share. */
export const CONSOLE_STYLE = `
*{box-sizing:border-box}
body{margin:0;background:#f3f5f8;color:#262b33;font:14px/1.5 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
a{color:inherit;text-decoration:none}
.top{display:flex;align-items:center;gap:28px;height:56px;padding:0 28px;background:#fff;border-bottom:1px solid #e6e9ef}
.top .brand{font-weight:700;font-size:17px;color:#2062e6}
.top nav{display:flex;gap:22px;color:#4a5260}
.top nav a.now{color:#2062e6;font-weight:600}
.top .who{margin-left:auto;display:flex;gap:8px;align-items:center}
.top .who em{font-style:normal;font-size:12px;color:#2062e6;border:1px solid #b9cdf8;border-radius:3px;padding:0 5px}
.wrap{max-width:1180px;margin:0 auto;padding:18px 20px 60px}
.oui-card,.next-card{background:#fff;border-radius:8px;margin-bottom:16px;box-shadow:0 1px 2px rgba(20,30,60,.05)}
.oui-card-header-wrapper{padding:14px 20px 0}
.oui-card-header{display:flex;align-items:center;gap:16px}
.oui-card-title{margin:0;font-size:16px;font-weight:600}
.oui-card-content{padding:14px 20px 20px;position:relative}
.iconfont{font-style:normal;font-size:0}
.iconfont::before{content:"ⓘ";font-size:11px;color:#a9b1bf;margin-left:3px}
.iconfont.rise::before{content:"▲";color:#e0483e;font-size:9px}
.iconfont.fall::before{content:"▼";color:#21a35c;font-size:9px}
.oui-tab-switch{display:inline-flex;border:1px solid #d9dee8;border-radius:5px;overflow:hidden}
.oui-tab-switch-item{padding:2px 12px;cursor:pointer;background:#fff;border:0;font:inherit;color:#4a5260}
.oui-tab-switch-item-active{background:#eaf1ff;color:#2062e6}
.ant-btn{border:1px solid #d9dee8;background:#fff;border-radius:5px;padding:2px 10px;font:inherit;color:#4a5260;cursor:pointer}
.ant-btn:disabled{color:#c3c9d4;cursor:default}
.ant-btn-primary{border-color:#2062e6;color:#2062e6;background:#eaf1ff}
`;
