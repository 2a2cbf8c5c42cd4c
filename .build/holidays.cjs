// The public holidays that the Build page offers, worked out by date-holidays once and kept until it or this file changes. CommonJS, so that
// Jest can read it too; its type is src/gas/acuerdoHolidays.d.ts.
const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { version } = require('date-holidays/package.json');

const COUNTRIES = ['MX', 'BR', 'CO', 'AR', 'CL', 'PE', 'EC', 'UY', 'ES', 'PT', 'US'];
const FIRST_YEAR = 2025;
const YEARS = Array.from({ length: 10 }, (_, index) => FIRST_YEAR + index);

const hash = createHash('sha256').update(version).update(readFileSync(__filename)).digest('hex').slice(0, 16);
const kept = path.join(__dirname, `../build/tools/holidays-${hash}.json`);

module.exports = existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')) : worked();

function worked() {
  const holidays = { firstYear: FIRST_YEAR, years: YEARS.length, countries: COUNTRIES.map(countryOf) };
  mkdirSync(path.dirname(kept), { recursive: true });
  writeFileSync(kept, JSON.stringify(holidays));
  return holidays;
}

function countryOf(code) {
  const Holidays = require('date-holidays');
  const regions = Object.entries(new Holidays().getStates(code) ?? {});
  const national = daysOf(new Holidays(code));
  const known = new Set([...national.keys()]);
  const regional = new Map();
  for (const [region] of regions) {
    for (const [key, day] of daysOf(new Holidays(code, region))) {
      if (known.has(key)) continue;
      const there = regional.get(key) ?? { ...day, regions: [] };
      regional.set(key, { ...there, regions: [...there.regions, region] });
    }
  }
  return {
    code,
    regions: regions.filter(([region]) => [...regional.values()].some((day) => day.regions.includes(region))),
    days: [...national.values(), ...regional.values()],
  };
}

/** Holidays by name and dates; those on the same date every year are written once. */
function daysOf(calendar) {
  const byName = new Map();
  YEARS.forEach((year, index) => {
    for (const { name, date, type } of calendar.getHolidays(year)) {
      if ((type !== 'public' && type !== 'bank') || !date.startsWith(`${year}`)) continue;
      const day = byName.get(`${name} ${type}`) ?? { name, isPublic: type === 'public', dates: YEARS.map(() => []) };
      day.dates[index].push(date.slice(5, 7) + date.slice(8, 10));
      byName.set(`${name} ${type}`, day);
    }
  });
  const days = [...byName.values()].map((day) => ({
    ...day,
    dates: shortest(day.dates.map((dates) => dates.join(' '))),
  }));
  return new Map(days.map((day) => [JSON.stringify(day), day]));
}

function shortest(dates) {
  return dates.every((date) => date === dates[0]) ? dates[0] : dates.join(',');
}
