const PAINT = 'first-contentful-paint';
/** A popup that is never painted, as in a hidden window, goes on all the same. */
const LIMIT_MS = 500;

/**
 * Resolves when the first paint is on the screen. What is asked or loaded before then, above all a
 * worker that has to be started, takes the processor from the paint.
 */
export function whenPainted(): Promise<void> {
  return new Promise((painted) => {
    const observer = new PerformanceObserver((list) => {
      if (list.getEntriesByName(PAINT).length > 0) done();
    });
    const limit = setTimeout(() => done(), LIMIT_MS);
    const done = () => {
      clearTimeout(limit);
      observer.disconnect();
      painted();
    };
    observer.observe({ type: 'paint', buffered: true });
  });
}
