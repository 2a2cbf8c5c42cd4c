// The agreement as a document, in English.

export const documentEn = {
  title: 'Agreement as document',
  print: 'Print or save as PDF',
  close: 'Close',
  signature: 'Signature',
  name: 'Name',
  date: 'Date',
  months: 'January February March April May June July August September October November December',
  day: '{month} {day}, {year}',
} as const;
