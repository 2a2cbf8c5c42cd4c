// Settings: the answers every other sheet is calculated from.

import { firstOf } from '../cases';
import { across, down, moved, textKeys, textsAcross, textsDown, wordsDown } from '../cells';
import { filledText, isoDay } from '../filledText';
import { listedSheet } from '../listedSheet';
import type { CellSpec, Content, SheetSpec } from '../spec';
import { PALETTE } from '../palette';

const CALENDAR_ROWS = 8;
/** The rows of each list. */
export const LIST_ROWS = 30;

/** The sheet Settings. */
export function settingsSheet(): SheetSpec {
  return listedSheet({
    id: 'settings',
    name: 'settings.name',
    tabColor: PALETTE.muted,
    rows: 60,
    hiddenFrom: 'O',
    widths: [
      16,
      280,
      ...new Array<number>(4).fill(145),
      ...new Array<number>(3).fill(160),
      190,
      220,
      120,
      120,
      130,
      40,
      300,
    ],
    cells: [...agreement(), ...calendar(), ...promise(), ...reviews(), ...lists()],
    styles: [
      { ranges: ['B2'], style: 'title' },
      { ranges: ['B3', 'D7:D13', 'C14', 'B24', 'B31', 'D34:D35'], style: 'subtitle' },
      { ranges: ['B5', 'B14', 'B26', 'B33', 'G5'], style: 'section' },
      { ranges: ['B15:F15', 'B27', 'G6:N6'], style: 'header' },
      { ranges: ['C27:E27'], style: 'headerNumber' },
      { ranges: ['C6', 'C8:C10', 'C12', 'B16:F23', 'C28:E30', 'C34:C35', 'G7:N36'], style: 'input' },
      { ranges: ['C7', 'B28:B30'], style: 'computedWords' },
      { ranges: ['C11', 'C13'], style: 'computed' },
      { ranges: ['B25', 'B32'], style: 'verdict' },
      { ranges: ['P27:P36'], style: 'data' },
    ],
    formats: [
      { ranges: ['C9:C10', 'C13', 'D16:D23', 'L7:L36'], format: 'date' },
      { ranges: ['C11'], format: 'moment' },
      { ranges: ['C12'], format: 'percent' },
      { ranges: ['C28:C30'], format: 'general' },
      { ranges: ['C6', 'C8', 'B16:C23', 'E16:F23', 'M7:N36'], format: 'text' },
    ],
    validations: [
      { range: 'C9:C10', rule: { kind: 'date' }, strict: true, help: 'leads.dateHelp' },
      { range: 'D16:D23', rule: { kind: 'date' }, strict: true, help: 'leads.dateHelp' },
      { range: 'C12', rule: { kind: 'number', least: 0, most: 1 }, strict: true },
      { range: 'C28:E30', rule: { kind: 'number', least: 0 }, strict: true },
      { range: 'C34:C35', rule: { kind: 'number', least: 1 }, strict: true },
      { range: 'L7:L36', rule: { kind: 'date' }, strict: false, help: 'settings.holidayHelp' },
      { range: 'E16:E23', rule: { kind: 'range', sheet: 'settings', range: 'I7:I36' }, strict: false },
      { range: 'N7:N36', rule: { kind: 'range', sheet: 'settings', range: 'I7:I36' }, strict: false },
    ],
    names: [
      { name: 'Company', range: 'C6' },
      { name: 'Unit', range: 'C8' },
      { name: 'Period_start', range: 'C9' },
      { name: 'Period_end', range: 'C10' },
      { name: 'As_of', range: 'C11' },
      { name: 'Today', range: 'C13' },
      { name: 'Period_says', range: 'D9:D10' },
      { name: 'Weekend', range: 'P32' },
      { name: 'Sla_target', range: 'C12' },
      { name: 'Calendar', range: `B16:F${15 + CALENDAR_ROWS}` },
      { name: 'Calendar_says', range: 'B25' },
      { name: 'Calendar_told', range: 'C14' },
      { name: 'Sla_classes', range: 'B28:E30' },
      { name: 'Sla_hours', range: 'P34:P36' },
      { name: 'Persona_review_days', range: 'C34' },
      { name: 'Agreement_review_days', range: 'C35' },
      { name: 'Reasons', range: `K7:K${6 + LIST_ROWS}` },
      { name: 'Owners', range: `H7:H${6 + LIST_ROWS}` },
      { name: 'Holidays', range: `L7:N${6 + LIST_ROWS}` },
      { name: 'Holiday_days', range: `L7:L${6 + LIST_ROWS}` },
    ],
    protected: ['B25', 'B32', 'C11', 'C13', 'C14', 'D9:D10', 'P27:P36'],
  });
}

function agreement(): CellSpec[] {
  const answers: readonly Content[] = [
    { setting: 'company' },
    { text: 'language.name' },
    { setting: 'unit' },
    { setting: 'periodStart' },
    { setting: 'periodEnd' },
  ];
  return [
    ...textsDown('B2', ['settings.title', 'settings.subtitle']),
    ...textsDown('B5', textKeys('settings', 'agreement company language unit periodStart periodEnd asOf target today')),
    ...down('C6', answers),
    { at: 'C12', content: { input: 0.9 } },
    { at: 'C13', content: { formula: '=IFERROR(INT(As_of);0)' } },
    ...textsDown('D7', ['settings.languageHint', 'settings.unitHint']),
    ...down('D9', [{ formula: beforeOrUnset() }, { formula: over() }]),
    { at: 'D11', content: { text: 'settings.asOfHint' } },
    { at: 'D13', content: { text: 'settings.todayHint' } },
  ];
}

/** A period without its days, or without a day of the figures, is none. */
function beforeOrUnset(): string {
  const isSet = 'AND(COUNT(Period_start;Period_end;As_of)=3;Period_start<=Period_end)';
  const before = filledText('dashboard.periodNotBegun', isoDay('Period_start'));
  return `=IF(${isSet};IF(Today<Period_start;${before};"");{"dashboard.notSet"}({"dashboard.fillPeriod"}))`;
}

function over(): string {
  return `=IF(AND(D9="";Today>Period_end);${filledText('dashboard.periodOver', isoDay('Period_end'))};"")`;
}

function calendar(): CellSpec[] {
  const rows = Array.from({ length: CALENDAR_ROWS }, (_, row) =>
    across(moved('B16', row, 0), [{ setting: `calendar.${row}.days` }, { setting: `calendar.${row}.hours` }]),
  );
  return [
    { at: 'B14', content: { text: 'settings.calendar' } },
    {
      at: 'C14',
      content: { formula: '=IFERROR(TEXTJOIN(" · ";TRUE;CALENDAR_HOURS(Calendar));{"settings.badCalendar"})' },
    },
    ...textsAcross('B15', textKeys('settings', 'days hours validFrom office zone')),
    ...rows.flat(),
    { at: 'B24', content: { text: 'settings.calendarHint' } },
    { at: 'B25', content: { formula: '=IF(COUNTIF(C16:C23;"?*")=0;{"settings.noCalendar"};"")' } },
  ];
}

function promise(): CellSpec[] {
  return [
    { at: 'B26', content: { text: 'settings.promise' } },
    ...textsAcross('B27', textKeys('settings', 'class hoursToContact attempts within')),
    ...across('B28', [{ formula: '="SQL"' }, { input: 2 }, { input: 6 }, { input: 14 }]),
    ...across('B29', [{ formula: '="MQL"' }, { input: 4 }, { input: 6 }, { input: 14 }]),
    ...across('B30', [{ formula: '="Lead"' }, { input: 16 }, { input: 3 }, { input: 14 }]),
    { at: 'B31', content: { text: 'settings.promiseHint' } },
    ...promiseSays(),
    ...down('P31', [
      { text: 'settings.weekend' },
      { formula: weekend() },
      { text: 'settings.hoursToContact' },
      { formula: `=${promisedHours()}` },
    ]),
  ];
}

/** Which days of a week are closed as of today, Monday first, in the signs of WORKDAY.INTL; '' without opening hours. */
function weekend(): string {
  const day = 'Today-WEEKDAY(Today;2)+SEQUENCE(7)';
  const closed = `ARRAYFORMULA(IF(BUSINESS_HOURS(${day};${day}+1;Calendar)>0;0;1))`;
  return `=IF(Calendar_says="";IFERROR(TEXTJOIN("";TRUE;${closed});"");"")`;
}

/** The hours of each class as numbers, to the millisecond as LEAD_FACTS has them: 2:00 is two hours to who types it, and a time of day to a formula. */
function promisedHours(): string {
  const hours = 'ROUND(SLA_DEADLINE(0;C28:C30)*86400000;0)/3600000';
  return `ARRAYFORMULA(IF(C28:C30="";"";IFERROR(${hours};"")))`;
}

/** What keeps the promise from being one. */
function promiseSays(): CellSpec[] {
  const shortest = 'MIN(P34:P36)';
  return firstOf('B32', 'P27', [
    ['COUNTIF(P34:P36;">0")+COUNTIF(D28:E30;">0")<9', '{"settings.noPromise"}'],
    [`${shortest}*4<1`, filledText('settings.promiseMinutes', `ROUND(${shortest}*60;0)`)],
  ]);
}

function reviews(): CellSpec[] {
  return [
    ...textsDown('B33', ['settings.reviews', 'settings.personaReview', 'settings.agreementReview']),
    ...down('C34', [{ input: 90 }, { input: 90 }]),
    ...textsDown('D34', ['settings.personaReviewHint', 'settings.agreementReviewHint']),
  ];
}

function lists(): CellSpec[] {
  return [
    { at: 'G5', content: { text: 'settings.lists' } },
    ...textsAcross('G6', textKeys('settings', 'sources owners offices personas reasons holidays openHours onlyOffice')),
    ...wordsDown('G7', textKeys('source', 'website organic paid social email referral event')),
    ...wordsDown('K7', textKeys('reason', 'unreachable data need budget authority fit timing')),
  ];
}
