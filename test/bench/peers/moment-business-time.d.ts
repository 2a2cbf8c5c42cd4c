import 'moment';

declare module 'moment' {
  interface Moment {
    workingDiff(other: Moment, unit: 'minutes' | 'hours' | 'days', isFractional?: boolean): number;
  }
  interface LocaleSpecification {
    /** Opening and closing times of each weekday, Sunday 0; null: closed. */
    workinghours?: Readonly<Record<number, readonly string[] | null>>;
    holidays?: readonly string[];
  }
}
