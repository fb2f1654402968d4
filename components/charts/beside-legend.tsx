import { BESIDE_STYLES } from './trend-config';

/** Which line is whose, where something is laid beside; nothing otherwise. */
export function BesideLegend({ names }: { names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <ul class="beside-legend small">
      {names.map((name, i) => {
        const { colour, dash } = BESIDE_STYLES[i % BESIDE_STYLES.length] ?? BESIDE_STYLES[0];
        return (
          <li key={name}>
            <svg width="28" height="8" aria-hidden="true">
              <path
                d="M0 4H28"
                stroke={`var(${colour})`}
                stroke-width="2"
                stroke-dasharray={dash.join(' ')}
              />
            </svg>
            {name}
          </li>
        );
      })}
    </ul>
  );
}
