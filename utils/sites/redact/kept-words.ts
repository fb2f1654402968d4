import { labelText } from '../taught/words-at';

/** Words of the consoles' own controls. A page cannot be understood without them, and they name nobody. */
const UI_WORDS = `主店 生意参谋 千牛 万相台 首页 商品 店铺 交易 流量 品类 服务 市场 竞争 营销 数据 概览 运营视窗
统计时间 统计周期 统计日期 日期 时间 自然日 自然周 自然月 实时 昨日 昨天 今日 今天 前一日 上周同期 上月同期 本周 本月
最近 近 过去 天 全部终端 所有终端 全部 终端 PC端 PC 无线端 无线 手机 较 较前一日 较上周同期 较上一周期 较上一年 同比 环比
日环比 周环比 同行 同层 平均 优秀 同行同层平均 同行同层优秀 本店 行业 竞店 整体 对比 指标 名称 排名 排行 操作 详情 查看
更多 搜索 筛选 下载 导出 重置 查询 确定 取消 提交 上一页 下一页 共 条 页 暂无 暂无数据 合计 汇总 总计 小计 占比 来源
渠道 计划 单元 关键词 宝贝 图片 价格 库存 状态 类型 原因 金额 编号 创建 更新 付款 退款 售后 评价 好评 中评 差评 回复
未回复 已回复 待发货 待付款 待评价 正面 负面 中性 识别中 出售中 仓库中 登录 已售 人付款 累计评价 描述 物流 颜色 尺码 规格
描 述 服 务 物 流 完结时间 支付时间 初次评价 追加评价 评价内容 评价人 评价管理 评价回复 情感 宝贝信息 商品信息 商品ID 订单编号 订单 用户评价 全部评价 宝贝评价
月销量 销量 收藏 加购 物流服务 服务态度 描述相符 宝贝描述 卖家服务 推荐 累计 成交 交易成功 剩余 优惠 券后 到手价 元 人 件 次 笔 单 个 秒 分 小时 分钟 万 亿 千 年 月 日 周 约 起 以上 不足 高于 低于 持平 转化周期 归因`;

const LATIN = 'PC UV PV SKU ROI GMV CTR CPC CPM TOP NO ID NULL N/A APP SEO VIP AI VS CNY RMB USD';

/** Every word that stays in a sample: the labels of the dictionary and the words of controls. */
export function keptWords(labels: readonly string[]): ReadonlySet<string> {
  const words = [...labels.map(labelText), ...UI_WORDS.split(/\s+/), ...LATIN.split(' ')];
  return new Set(words.map((word) => word.toUpperCase()));
}
