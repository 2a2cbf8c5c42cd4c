// Why opening hours cannot be read, in English. {value} is what stands there.

export type HoursProblemTexts = Readonly<Record<keyof ReturnType<typeof hoursProblemsEn>, string>>;

export function hoursProblemsEn() {
  return {
    calendarNoHours: '{value} has no hours; write for example Mon-Fri 09:00-18:00, or Sun closed',
    calendarNoDays: '{value} names no days; write for example Mon-Fri 09:00-18:00',
    calendarDay: '{value} is not a day of the week',
    calendarHours: '{value} is not hours such as 09:00-18:00 (separate blocks with ;)',
    calendarSameTime: '{value} opens and closes at the same time; all day is 00:00-24:00',
    calendarTwoWays: '{value} can be {day} or, into the next day, {night}; write the one you mean, with its minutes',
  };
}
