import moment from 'moment';
import 'moment-business-time';
import { HOLIDAYS, SHIFTS } from '../agreement';

const hours = SHIFTS.map(([from, to]) => [`${from}:00`, `${to}:00`]).flat();

moment.updateLocale('en', {
  workinghours: { 0: null, 1: hours, 2: hours, 3: hours, 4: hours, 5: hours, 6: null },
  holidays: HOLIDAYS,
});

/** Open hours by moment-business-time, in the process's own zone. */
export function momentHours(from: Date, to: Date): number {
  return moment(to).workingDiff(moment(from), 'minutes') / 60;
}
