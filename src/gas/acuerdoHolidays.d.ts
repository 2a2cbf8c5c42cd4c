// Public holidays by country, made by the build (.build/holidays.cjs).

declare module 'acuerdo:holidays' {
  export interface HolidayRule {
    /** In the country's own language. */
    readonly name: string;
    /** False where many keep it and no law asks for it. */
    readonly isPublic: boolean;
    /** Month and day, `0101`; where they differ by year one list a year, `0417,0402`; several in a year `0303 0304`. */
    readonly dates: string;
    /** Codes of the regions that keep it; left out: all do. */
    readonly regions?: readonly string[];
  }

  export interface Country {
    /** ISO 3166, `MX`. */
    readonly code: string;
    /** Code and name. */
    readonly regions: readonly (readonly [string, string])[];
    readonly days: readonly HolidayRule[];
  }

  const holidays: { readonly firstYear: number; readonly years: number; readonly countries: readonly Country[] };
  export default holidays;
}
