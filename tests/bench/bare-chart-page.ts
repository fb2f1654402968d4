import { Chart } from '../../components/charts/chart-parts.ts';

const DAYS = 365;
const STRIPS = 6;

/** The floor of P7: the same lines in stacked strips, and nothing else on the page. */
export function drawBare(): void {
  const canvas = document.querySelector('canvas');
  if (!canvas) throw new Error('no canvas');
  new Chart(canvas, {
    type: 'line',
    data: {
      labels: Array.from({ length: DAYS }, (_, day) => String(day)),
      datasets: Array.from({ length: STRIPS }, (_, strip) => ({
        label: String(strip),
        yAxisID: `y${strip}`,
        data: Array.from({ length: DAYS }, (_, day) => (strip * 7919 + day * 104_729) % 90_000),
        borderWidth: 2,
        pointRadius: 0,
      })),
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      scales: Object.fromEntries(
        Array.from({ length: STRIPS }, (_, strip) => [
          `y${strip}`,
          { type: 'linear' as const, stack: 'metrics', stackWeight: 1, offset: true },
        ]),
      ),
    },
  });
}
