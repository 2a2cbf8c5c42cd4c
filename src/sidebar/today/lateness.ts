import type { Say } from '../say';

/** How long past the promise, in the unit people would use. */
export function lateness(hours: number, say: Say): string {
  if (hours < 1) return say('minutesLate', { n: Math.max(1, Math.floor(hours * 60)) });
  return hours < 48 ? say('hoursLate', { n: Math.floor(hours) }) : say('daysLate', { n: Math.floor(hours / 24) });
}
