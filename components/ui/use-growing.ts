import { useEffect, useState } from 'preact/hooks';

/**
 * A list that grows by a few with every painted frame: what is in view comes first, and no frame
 * has to draw all of it.
 */
export function useGrowing<T>(all: readonly T[], step: number): readonly T[] {
  const [count, setCount] = useState(step);
  const isWhole = count >= all.length;
  useEffect(() => {
    if (isWhole) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setCount(count + step));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [count, isWhole, step]);
  return isWhole ? all : all.slice(0, count);
}
