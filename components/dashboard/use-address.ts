import { changeParams, useRoute } from './use-route';

/** Parts ids in one parameter; ids themselves are escaped. */
const BETWEEN = '|';

/**
 * A part of what a view shows that stands in its address under `name`: a filter, typed words, what is
 * open. '' where it is not said. `step`: the back button takes a change back.
 */
export function useAddress(name: string, step?: 'step'): [string, (value: string) => void] {
  const { params } = useRoute();
  return [params.get(name) ?? '', (value) => changeParams({ [name]: value }, step)];
}

/** Several ids that stand in the address under one name, such as the rows that are unfolded. */
export function useAddressList(name: string): [string[], (ids: readonly string[]) => void] {
  const [written, write] = useAddress(name);
  return [
    written.split(BETWEEN).filter(Boolean).map(unescaped),
    (ids) => write(ids.map(encodeURIComponent).join(BETWEEN)),
  ];
}

/** Which of several are open, and how one is opened or closed. */
export function useOpened(name: string): {
  isOpen: (id: string) => boolean;
  toggle: (id: string) => void;
} {
  const [ids, put] = useAddressList(name);
  return {
    isOpen: (id) => ids.includes(id),
    toggle: (id) => put(ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]),
  };
}

/** An address may be typed by hand. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
