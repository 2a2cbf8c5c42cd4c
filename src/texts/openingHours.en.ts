// Opening hours told back in English.

export type OpeningHoursTexts = Readonly<Record<keyof ReturnType<typeof openingHoursEn>, string>>;

export function openingHoursEn() {
  return {
    /** Sunday first. */
    days: 'Sun Mon Tue Wed Thu Fri Sat',
    week: '{hours} a week',
    hour: '{h} hours',
    one: '1 hour',
    minutes: '{h}:{min} hours',
    always: '168 hours a week: every hour of every day',
    never: 'closed all week',
  };
}
