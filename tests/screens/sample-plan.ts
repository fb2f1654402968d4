import { type EndedTask, planSpan, planTasks } from '../../utils/insights/plan-tasks';
import type { DataSource } from '../../utils/model/data-source';
import { addDays, DAY_LENGTH, type DaySpan, dayOf, HOUR } from '../../utils/model/day';
import type { PlanTask, Task, TaskEnd } from '../../utils/model/task';

const TODAY = dayOf(Date.now());
const MADE = Date.now() - 3 * DAY_LENGTH;
const SHOP = 'shop:mianyu';

const task = (n: number, text: string, late: number, more: Partial<Task> = {}): Task => ({
  id: `5d1a2c30-6a61-4a0e-8b62-0d5a1f1c000${n}`,
  shop: SHOP,
  text,
  due: addDays(TODAY, -late),
  madeAt: MADE - n * HOUR,
  ...more,
});

const SAMPLE: readonly EndedTask[] = [
  {
    task: task(1, '支付金额下降 · 棉语家居旗舰店', 2, {
      origin: { kind: 'alert', id: 'A05:shop:mianyu:x', rule: 'A05' },
    }),
    end: null,
  },
  {
    task: task(2, '首图换成对比拼图，先做一版给同事看，再决定要不要上直通车测图', 0, {
      origin: {
        kind: 'note',
        id: '5d1a2c30-6a61-4a0e-8b62-0d5a1f1c0009',
        item: 'tmall:601234567890',
      },
      firstDue: addDays(TODAY, -1),
    }),
    end: null,
  },
  { task: task(3, '和仓库对一遍周末的库存', 0, { shop: '' }), end: null },
  {
    task: task(4, '品质退款/纠纷 · 棉语家居旗舰店', 0, {
      origin: { kind: 'alert', id: 'A16:shop:mianyu:x', rule: 'A16' },
    }),
    end: { at: Date.now() - HOUR, how: 'alert-done' },
  },
  { task: task(5, '回复 3 条差评', 1), end: { at: Date.now() - 2 * HOUR, how: 'by-hand' } },
];

/** The sample shop's tasks as they stand in a plan. */
export function samplePlanTasks(span: DaySpan): PlanTask[] {
  return planTasks(SAMPLE, span, TODAY);
}

/** Plans in memory; what is ticked or written stays for as long as the page stands. */
export function samplePlans(
  first: readonly EndedTask[] = SAMPLE,
): Pick<DataSource, 'plan' | 'saveTask' | 'markTask' | 'removeTask'> {
  let all = [...first];
  const change = (id: string, end: TaskEnd | null) => {
    all = all.map((one) => (one.task.id === id ? { ...one, end } : one));
  };
  return {
    plan: async (per, day) => {
      const span = planSpan(per, day);
      return { per, span, today: TODAY, tasks: planTasks(all, span, TODAY) };
    },
    saveTask: async (draft) => {
      const { id = crypto.randomUUID(), origin } = draft;
      const same = origin && all.find((one) => one.task.origin?.id === origin.id);
      if (same && !draft.id) return { task: same.task, known: true };
      const before = all.find((one) => one.task.id === id);
      const saved: Task = { madeAt: Date.now(), ...before?.task, ...draft, id };
      all = [...all.filter((one) => one !== before), { task: saved, end: before?.end ?? null }];
      return { task: saved, known: false };
    },
    markTask: async (id, done) => change(id, done ? { at: Date.now(), how: 'by-hand' } : null),
    removeTask: async (id) => {
      all = all.filter((one) => one.task.id !== id);
    },
  };
}
