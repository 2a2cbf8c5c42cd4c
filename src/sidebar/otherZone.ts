import { namedZone } from '../calendar/namedZone';

/**
 * The person's time zone where its clock shows another hour than the spreadsheet's; undefined where both show the same.
 *
 * @param sheetZone The spreadsheet's zone, by its IANA name.
 * @param ownZone The browser's zone.
 * @param utcMs The moment at which the clocks are compared.
 */
export function otherZone(sheetZone: string, ownZone: string, utcMs: number): string | undefined {
  try {
    const [sheet, own] = [sheetZone, ownZone].map((name) => namedZone(name).offsetAt(utcMs));
    return sheet === own ? undefined : ownZone;
  } catch {
    return undefined; // a zone that the browser does not know says nothing
  }
}
