// Settings: the answers every other sheet is calculated from.

import { firstOf } from '../cases';
import { inputs, textKeys, wordKeys } from '../cells';
import { filledText, dayText } from '../filledText';
import { formSheet } from '../formSheet';
import type { CellSpec, SheetSpec } from '../spec';
import { PALETTE } from '../palette';
import { A_DAY, listed, numberFrom } from '../validations';
import { HEAD } from './heading';
import {
  ANSWERS,
  BESIDE,
  CALENDAR,
  CALENDAR_CASES,
  listRange,
  LISTS,
  OPEN_HOURS,
  PROMISE,
  REVIEWS,
} from './settings/rows';

/** The sheet Settings. */
export function settingsSheet(): SheetSpec {
  const offices = listed('settings', listRange('offices'));
  return formSheet({
    id: 'settings',
    name: 'settings.name',
    tabColor: PALETTE.muted,
    rows: 60,
    hiddenFrom: 'O',
    widths: [16, 280, 145, 145, 145, 145, 160, 160, 160, 190, 220, 120, 120, 120, 40, 300],
    blocks: [HEAD, ANSWERS, OPEN_HOURS, CALENDAR, CALENDAR_CASES, PROMISE, REVIEWS, LISTS, BESIDE],
    cells: [
      ...HEAD.down('head', textKeys('settings', 'title subtitle')),
      ...agreement(),
      ...calendar(),
      ...promise(),
      ...reviews(),
      ...lists(),
    ],
    styles: {
      subtitle: [
        'language:today.note calendar.hours calendarHint.days promiseHint.class',
        'personaReview:agreementReview.note',
      ],
      input: [
        'company.value unit:end.value target.value hours* sql:lead.hours:within',
        'personaReview:agreementReview.value list*',
      ],
      computedWords: 'language.value sql:lead.class',
      computed: 'asOf.value today.value',
      verdict: 'calendarSays.days promiseSays.class',
      data: 'openSoFar:openOffice* calendarCases:unread cases:leadHours',
    },
    formats: {
      date: 'start:end.value today.value hours*.from list*.holidays',
      moment: 'asOf.value',
      percent: 'target.value',
      general: 'sql:lead.hours',
      text: ['company.value unit.value hours*.days:hours hours*.office:zone list*.openHours:onlyOffice'],
    },
    validations: {
      'start:end.value hours*.from': A_DAY,
      'target.value': numberFrom(0, 1),
      'sql:lead.hours:within': numberFrom(0),
      'personaReview:agreementReview.value': numberFrom(1),
      'list*.holidays': { ...A_DAY, strict: false, help: 'settings.holidayHelp' },
      'hours*.office list*.onlyOffice': offices,
    },
    names: {
      Company: 'company.value',
      Unit: 'unit.value',
      Period_start: 'start.value',
      Period_end: 'end.value',
      As_of: 'asOf.value',
      Today: 'today.value',
      Period_says: 'start:end.note',
      Weekend: 'weekend',
      Sla_target: 'target.value',
      Calendar: 'hours*',
      Calendar_says: 'calendarSays.days',
      Calendar_told: 'calendar.hours',
      Sla_classes: 'sql:lead',
      Sla_hours: 'sqlHours:leadHours',
      Persona_review_days: 'personaReview.value',
      Agreement_review_days: 'agreementReview.value',
      Reasons: 'list*.reasons',
      Owners: 'list*.owners',
      Holidays: 'list*.holidays:onlyOffice',
      Holiday_days: 'list*.holidays',
    },
    protected: [
      'calendarSays.days promiseSays.class asOf.value today.value calendar.hours start:end.note openSoFar:openOffice*',
      'calendarCases:unread cases:leadHours',
    ],
  });
}

function agreement(): CellSpec[] {
  const isPeriod = 'AND(COUNT(Period_start;Period_end)=2;Period_start<=Period_end)';
  const notSet = (place: string) => `{"dashboard.notSet"}({"dashboard.${place}"})`;
  const missing = [
    ['COUNT(As_of)=0', notSet('fillClock')],
    [`NOT(${isPeriod})`, notSet('fillPeriod')],
    ['(Calendar_says<>"")+(Weekend="1111111")>0', notSet('fillCalendar')],
  ];
  const before = filledText('dashboard.periodNotBegun', dayText('Period_start'));
  const over = filledText('dashboard.periodOver', dayText('Period_end'));
  const today = `IFS(Today<Period_start;[begins.beside];Today>Period_end;${over};TRUE;"")`;
  return [
    ...BESIDE.fill({ begins: { beside: `=IF(COUNT(Period_start)=0;"";${before})` } }),
    ...ANSWERS.fill({
      company: { value: { setting: 'company' } },
      language: { value: 'language.name', note: 'settings.languageHint' },
      unit: { value: { setting: 'unit' }, note: 'settings.unitHint' },
      // A period without its days, or without a day of the figures, is none.
      start: {
        value: { setting: 'periodStart' },
        note: `=IFS(${missing.flat().join(';')};TRUE;"")`,
      },
      end: { value: { setting: 'periodEnd' }, note: `=IF([start.note]="";${today};"")` },
      asOf: { note: 'settings.asOfHint' },
      target: { value: { input: 0.9 } },
      today: { value: '=IFERROR(INT(As_of);0)', note: 'settings.todayHint' },
    }),
  ];
}

function calendar(): CellSpec[] {
  return [
    ...CALENDAR.fillEach('hours*', (row) => ({
      days: { setting: `calendar.${row}.days` },
      hours: { setting: `calendar.${row}.hours` },
    })),
    ...CALENDAR.fill({
      calendar: {
        hours: '=IFERROR(TEXTJOIN(" · ";TRUE;CALENDAR_HOURS(Calendar));{"settings.badCalendar"})',
      },
    }),
    ...OPEN_HOURS.fill({ openSoFar: { open: openHours() } }),
    ...calendarSays(),
  ];
}

/** One call reads every office and holiday, those of which no figure is asked too. */
function openHours(): string {
  const ends = 'VSTACK(As_of;Today+1;SEQUENCE(8;1;Today+1;0))';
  return `=IFERROR(BUSINESS_HOURS(Today;${ends};Calendar;Holidays;VSTACK("";"";[hours*.office]));"✗")`;
}

/** What keeps the calendar from being one; hours that cannot be read are told beside its heading. */
function calendarSays(): CellSpec[] {
  return firstOf(CALENDAR.cell('calendarSays', 'days'), CALENDAR_CASES.at, [
    ['COUNTIF([hours*.hours];"?*")=0', '{"settings.noCalendar"}'],
    ['COUNTIFS([hours*.hours];"?*";[hours*.office];"")=0', '{"settings.onlyOffices"}'],
    ['AND(COUNT(As_of)=1;LEFT(Calendar_told;1)<>"✗";[openSoFar.open]="✗")', '{"settings.unreadCalendar"}'],
  ]);
}

function promise(): CellSpec[] {
  return [
    ...PROMISE.across('sql', ['="SQL"', ...inputs(2, 6, 14)]),
    ...PROMISE.across('mql', ['="MQL"', ...inputs(4, 6, 14)]),
    ...PROMISE.across('lead', ['="Lead"', ...inputs(16, 3, 14)]),
    ...promiseSays(),
    ...BESIDE.down('beside', ['settings.weekend', `=${weekend()}`], 'weekendHeading'),
    ...BESIDE.down('beside', ['settings.hoursToContact', `=${promisedHours()}`], 'hoursHeading'),
  ];
}

/** Which days of a week are closed as of today, Monday first, in the signs of WORKDAY.INTL; '' without opening hours. */
function weekend(): string {
  const day = 'Today-WEEKDAY(Today;2)+SEQUENCE(7)';
  const closed = `ARRAYFORMULA(IF(BUSINESS_HOURS(${day};${day}+1;Calendar)>0;0;1))`;
  return `IF([noHours.says]="";IFERROR(TEXTJOIN("";TRUE;${closed});"");"")`;
}

/** The hours of each class as numbers, to the millisecond as LEAD_FACTS has them: 2:00 is two hours to who types it, and a time of day to a formula. */
function promisedHours(): string {
  const hours = 'ROUND(SLA_DEADLINE(0;[sql:lead.hours])*86400000;0)/3600000';
  return `ARRAYFORMULA(IF([sql:lead.hours]="";"";IFERROR(${hours};"")))`;
}

/** What keeps the promise from being one. */
function promiseSays(): CellSpec[] {
  const shortest = 'MIN([sqlHours:leadHours])';
  return firstOf(PROMISE.cell('promiseSays', 'class'), BESIDE.at, [
    ['COUNTIF([sqlHours:leadHours];">0")+COUNTIF([sql:lead.attempts:within];">0")<9', '{"settings.noPromise"}'],
    [`${shortest}*4<1`, filledText('settings.promiseMinutes', `ROUND(${shortest}*60;0)`)],
  ]);
}

function reviews(): CellSpec[] {
  return [
    ...REVIEWS.down('value', inputs(90, 90), 'personaReview'),
    ...REVIEWS.down('note', textKeys('settings', 'personaReviewHint agreementReviewHint'), 'personaReview'),
  ];
}

function lists(): CellSpec[] {
  return [
    ...LISTS.down('sources', wordKeys('source', 'website organic paid social email referral event'), 'list1'),
    ...LISTS.down('reasons', wordKeys('reason', 'unreachable data need budget authority fit timing'), 'list1'),
  ];
}
