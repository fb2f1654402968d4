import { useEffect, useState } from 'preact/hooks';

/** The first few of a list until they are painted, then all of it: what is in view comes first. */
export function useFirstOnes<T>(all: readonly T[], count: number): readonly T[] {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setPainted(true));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, []);
  return painted ? all : all.slice(0, count);
}
