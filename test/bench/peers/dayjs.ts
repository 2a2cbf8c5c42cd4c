import dayjs from 'dayjs';
import businessTime from 'dayjs-business-time';
import { HOLIDAYS, SHIFTS } from '../agreement';

dayjs.extend(businessTime);

const hours = SHIFTS.map(([from, to]) => ({ start: `${String(from).padStart(2, '0')}:00:00`, end: `${to}:00:00` }));

dayjs.setBusinessTime({
  sunday: null,
  monday: hours,
  tuesday: hours,
  wednesday: hours,
  thursday: hours,
  friday: hours,
  saturday: null,
});
dayjs.setHolidays([...HOLIDAYS]);

/** Open hours by dayjs-business-time, in the process's own zone. */
export function dayjsHours(from: Date, to: Date): number {
  return dayjs(from).businessMinutesDiff(dayjs(to)) / 60;
}
