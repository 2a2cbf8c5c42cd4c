// The public holidays of a country and region between two days.

import holidays, { type Country, type HolidayRule } from 'acuerdo:holidays';

export interface PublicHoliday {
  /** `2026-12-25`. */
  readonly day: string;
  readonly name: string;
  /** False where many keep it and no law asks for it. */
  readonly isPublic: boolean;
}

/** A country or region to choose. */
export interface Place {
  readonly code: string;
  readonly name: string;
}

/** The countries whose holidays are known, by their codes. */
export function knownCountries(): readonly string[] {
  return holidays.countries.map(({ code }) => code);
}

/** The regions of a country that keep holidays of their own. */
export function regionsOf(country: string): readonly Place[] {
  return (find(country)?.regions ?? []).map(([code, name]) => ({ code, name }));
}

/**
 * The holidays of a country, in order.
 *
 * @param region Code of a region; '' for those that the whole country keeps.
 * @param from First day, `2026-10-01`.
 * @param to Last day.
 */
export function publicHolidays(country: string, region: string, from: string, to: string): PublicHoliday[] {
  const rules = (find(country)?.days ?? []).filter(({ regions }) => regions === undefined || regions.includes(region));
  const days = rules.flatMap((rule) => daysOf(rule).map((day) => ({ day, name: rule.name, isPublic: rule.isPublic })));
  const wanted = days.filter(({ day }) => day >= from && day <= to);
  return wanted.sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
}

function find(country: string): Country | undefined {
  return holidays.countries.find(({ code }) => code === country);
}

function daysOf({ dates }: HolidayRule): string[] {
  const lists = dates.split(',');
  return Array.from({ length: holidays.years }, (_, index) => index).flatMap((index) => {
    const list = lists.length === 1 ? lists[0] : lists[index];
    const days = (list ?? '').split(' ').filter(Boolean);
    return days.map((day) => `${holidays.firstYear + index}-${day.slice(0, 2)}-${day.slice(2)}`);
  });
}
