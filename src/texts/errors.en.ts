// What custom functions say when an argument is wrong, in English. {name} is filled in by grid/fail.ts.

export type ErrorTexts = Readonly<Record<keyof ReturnType<typeof errorsEn>, string>>;

export function errorsEn() {
  return {
    inRow: 'row {row} of {argument}',
    inCell: 'row {row}, column {column} of {argument}',
    notDate: '{value} is not a date or time',
    notNumber: '{value} is not a number',
    negative: '{value} is negative; 0 or more is wanted',
    notPositive: '{value} is not more than 0',
    notFlag: '{value} is not TRUE or FALSE',
    notName: '{value} is not a name',
    errorCell: '{value} is an error in that cell; mend it first',
    missing: 'a value is wanted, and it is blank',
    notOneCell: 'one cell is wanted, not {rows} rows × {columns} columns',
    notOneColumn: 'one column is wanted, not {rows} rows × {columns} columns',
    rowsDiffer: '{rows} rows, but {other} has {otherRows}; give both the same rows, or one cell for all',
    tooLarge: 'the result is too large a number',
    notAction: '{value} is not TRUE, FALSE, a text, a date or a number of times',
    rulesDiffer: '{rows} rules for {columns} columns of actions; one rule per action is wanted',
    rulesWide: '{columns} columns; points, most times counted and half-life are wanted',
    decayNeedsAsOf: 'a date is wanted, because rules has a half-life',
    calendarWide: '{columns} columns; days, hours and valid from are wanted',
    calendarNotText: '{value} is not text such as Mon-Fri 09:00-18:00',
    calendarNoHours: '{value} has no hours; write for example Mon-Fri 09:00-18:00, or Sun closed',
    calendarNoDays: '{value} names no days; write for example Mon-Fri 09:00-18:00',
    calendarDay: '{value} is not a day of the week',
    calendarHours: '{value} is not hours such as 09:00-18:00 (separate blocks with ;)',
    calendarSameTime: '{value} opens and closes at the same time; all day is 00:00-24:00',
    noOpenTime: 'the calendar has no open time in the ten years after {value}',
    tooFar: '{value} hours lead past the year 9999',
    labelsFive: '{count} labels; five are wanted: met, late, overdue, at risk, pending',
    rate: '{value} is not a rate above 0 and up to 1; write 20 % as 20% or 0.2',
    endBeforeStart: '{value} is before start',
    noWorkingDay: 'no working day between start and end',
    periodTooLong: '{value} makes a period of more than ten years',
  };
}
