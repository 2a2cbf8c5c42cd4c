import { DAY_MS } from '../calendar/civil';

/** What is left of 1 after that age, when half is left after each half-life; nothing is gained from the future. */
export function decayed(ageMs: number, halfLifeDays: number): number {
  return ageMs <= 0 ? 1 : Math.pow(0.5, ageMs / DAY_MS / halfLifeDays);
}
