import { numberText } from '../ui/figure-text';

const KILO = 1024;

/** 812 B · 3.4 kB · 12 MB */
export function sizeText(bytes: number): string {
  if (bytes < KILO) return `${bytes} B`;
  if (bytes < KILO * KILO) return `${numberText(Math.round(bytes / KILO), 'count')} kB`;
  return `${numberText(Math.round((bytes / KILO / KILO) * 10) / 10, 'score')} MB`;
}
