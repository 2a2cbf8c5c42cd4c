import { sequentialDrivers, shapleyDrivers } from '../../metrics/gapDrivers';

/** How much each driver explains of actual less plan, in the order of the figures. */
export function main(plan: readonly number[], actual: readonly number[], method: string | null): number[] {
  if (plan.length < 2 || plan.length > 12 || actual.length !== plan.length)
    throw new RangeError('GAP_DRIVERS: plan and actual are the same 2 to 12 figures, the money last');
  for (const figures of [plan, actual])
    if (figures.some((figure, i) => !(figure >= 0) || (figure > 0 && figures[i - 1] === 0)))
      throw new RangeError('GAP_DRIVERS: a figure is negative, or comes from a stage with nothing in it');
  return (method === 'shapley' ? shapleyDrivers : sequentialDrivers)(plan, actual);
}
