import type { RefObject, TargetedEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';

interface Typed {
  ref: RefObject<HTMLInputElement | null>;
  value: string;
  onInput: (event: TargetedEvent<HTMLInputElement>) => void;
  onChange: (event: TargetedEvent<HTMLInputElement>) => void;
}

/**
 * What a field needs whose text is taken when it is left; false from `onLeave` puts the kept value
 * back. Answers about its neighbours come while it is typed into, and must not take the half-typed
 * text away: a newly kept value is shown only in a field that is not being typed into.
 */
export function useTyped(
  kept: string,
  onLeave: (text: string, validity: ValidityState) => unknown,
): Typed {
  const ref = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<{ text: string; over: string } | null>(null);
  const isOpen = ref.current !== null && ref.current === ref.current.ownerDocument.activeElement;
  return {
    ref,
    value: typed && (isOpen || typed.over === kept) ? typed.text : kept,
    onInput: ({ currentTarget: { value } }) => setTyped({ text: value, over: kept }),
    onChange: ({ currentTarget }) => {
      const { value: text, validity } = currentTarget;
      const isTaken = onLeave(text, validity) !== false;
      setTyped(isTaken ? { text, over: kept } : null);
      if (!isTaken) currentTarget.value = kept;
    },
  };
}
