/** What should have been reached when that many of the period's working days are over. */
export function paceOf(goal: number, daysSoFar: number, daysInPeriod: number): number {
  // At the end the goal itself, not the goal through a multiplication and a division.
  return daysSoFar === daysInPeriod ? goal : (goal * daysSoFar) / daysInPeriod;
}

/** What will have been reached at the end at the same pace; undefined before the first working day is over. */
export function forecastOf(actual: number, daysSoFar: number, daysInPeriod: number): number | undefined {
  if (daysSoFar === 0) return undefined;
  return daysSoFar === daysInPeriod ? actual : (actual * daysInPeriod) / daysSoFar;
}
