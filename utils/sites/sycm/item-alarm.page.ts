import { definePage } from '../page';
import { readTablePage } from '../tables/read-table-page';
import { ITEM_HEADS, itemSubject } from '../tables/row-subjects';
import { DESK_PAGE, DESK_WORDS } from './desk-tables';

const TEXTS = [
  '异常类型',
  '异常原因',
  '异常指标',
  '异常描述',
  '预警类型',
  '预警原因',
  '原因',
  '处理建议',
  '建议',
];

/** 生意参谋 异常预警: items with what is wrong with them. */
export const sycmItemAlarm = definePage({
  id: 'sycm.item.alarm',
  layouts: [],
  readByMeaning: (context) =>
    readTablePage(context, {
      ...DESK_PAGE,
      tables: [
        {
          ...DESK_WORDS,
          kind: 'alarm',
          heads: ITEM_HEADS,
          subject: (cells) => {
            const item = itemSubject(cells);
            return item && { ...item, kind: 'alarm' };
          },
          texts: TEXTS,
        },
      ],
    }),
});
