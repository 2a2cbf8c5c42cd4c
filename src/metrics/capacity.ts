/** Less than this below a whole lead is rounding noise. */
const NOISE = 1e-9;

/** Whole leads a team can work: its minutes over the minutes one lead takes. */
export function leadCapacity(minutes: number, minutesPerLead: number): number {
  return Math.floor(minutes / minutesPerLead + NOISE);
}
