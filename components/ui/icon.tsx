/** Our own line icons on a 16 px grid; each is one path, so that a surface ships only what it draws. */
export const ICON = {
  up: 'M8 13V3M3.5 7.5 8 3l4.5 4.5',
  down: 'M8 3v10M3.5 8.5 8 13l4.5-4.5',
  close: 'm4 4 8 8M12 4l-8 8',
  check: 'm3 8.5 3.5 3.5L13 4.5',
  clock: 'M8 1.75a6.25 6.25 0 1 1 0 12.5 6.25 6.25 0 0 1 0-12.5M8 4.5V8l2.5 1.5',
  warn: 'M8 2 1.75 13.5h12.5zM8 6.5v3.25M8 11.6v.1',
  urgent: 'M5.4 1.75h5.2l3.65 3.65v5.2l-3.65 3.65H5.4L1.75 10.6V5.4zM8 4.75v4M8 11v.1',
  info: 'M8 1.75a6.25 6.25 0 1 1 0 12.5 6.25 6.25 0 0 1 0-12.5M8 7.25v4M8 4.75v.1',
  camera: 'M1.75 5h3l1-1.75h4.5l1 1.75h3v8H1.75zM8 6.5a2.25 2.25 0 1 1 0 4.5 2.25 2.25 0 0 1 0-4.5',
  out: 'M9 2.5h4.5V7M13.5 2.5 7.5 8.5M11.5 9.5v4h-9v-9h4',
  chevron: 'm6 3.5 4.5 4.5L6 12.5',
} as const;

interface IconProps {
  /** a path of `ICON` */
  path: string;
  /** says the icon aloud; without it the icon is decoration */
  label?: string;
}

export function Icon({ path, label }: IconProps) {
  if (!label)
    return (
      <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    );
  return (
    <svg class="icon" viewBox="0 0 16 16" role="img" aria-label={label}>
      <path d={path} />
    </svg>
  );
}
