// What moved between two looks at the figures.

import type { Today } from '../../gas/calls';

export interface Change {
  /** The promise as the Dashboard names it; undefined for the leads that wait. */
  readonly label: string | undefined;
  readonly change: number;
  /** A difference of percentages, to be shown in points. */
  readonly isShare: boolean;
}

/** The promises whose delivery moved, then whether more or fewer leads wait; what could not be calculated is left out. */
export function changesSince(before: NonNullable<Today['before']>, today: Today): Change[] {
  const moved = today.promises.flatMap(({ label, delivered }, index): Change[] => {
    const [now, then] = [today.delivered[index] ?? null, before.delivered[index] ?? null];
    if (now === null || then === null) return [];
    const isShare = delivered.endsWith('%');
    const isVisible = isShare ? Math.abs(now - then) >= 0.0005 : Math.abs(now - then) >= 0.5;
    return isVisible ? [{ label, change: now - then, isShare }] : [];
  });
  const waiting = today.overdue - before.overdue;
  return waiting === 0 ? moved : [...moved, { label: undefined, change: waiting, isShare: false }];
}
