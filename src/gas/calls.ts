// The sidebar's calls: one exported function per google.script.run name, each answering {ok, …}.

import { answer, type Answer } from './answer';
import { buildOneSheet, finishBuilding, type BuiltSheet } from './build/build';
import { stampAsOf } from './clock';
import { finishImport as showImported, importRows as storeRows, startImport as findFields } from './import/importLeads';
import type { AddedWords, ImportAnswer, ImportRequest, ImportStart, ListAdditions } from './import/importTypes';
import { addToLists as addWords } from './import/lists';
import { formulasIn, type FormulaHelp } from './pages/formulaHelp';
import {
  readMeeting,
  saveMeeting as storeMeeting,
  type MeetingRecord,
  type MeetingStart,
  type MeetingToSave,
  type OpenAction,
  type SavedMeeting,
} from './forms/meeting';
import {
  offerHolidays,
  writeHolidays,
  type HolidayOffer,
  type HolidayToAdd,
  type OfferedHoliday,
} from './forms/holidays';
import { addLesson as storeLesson, type Lesson, type LessonToAdd } from './forms/lessons';
import type { PersonaCard } from './forms/personaCards';
import {
  readPersonas,
  savePersona as storePersona,
  type FieldChange,
  type FieldConflict,
  type Personas,
  type PersonaToSave,
  type SavedPersona,
} from './forms/personas';
import {
  placeFormula as putFormula,
  selectedRange as selection,
  type FormulaPlace,
  type PlacedFormula,
  type SelectedRange,
} from './pages/placeFormula';
import { namedRanges } from './pages/namedRanges';
import { previewHandOut, writeHandOut, type HandedLead, type HandOut } from './forms/handOut';
import { noteContact, type ContactNoted } from './forms/contactLead';
import type { LeadPlace } from './import/leadRows';
import { addSamples, removeSamples } from './import/samples';
import { closePeriod as endPeriod, fillPast, type PeriodClosed } from './period/closePeriod';
import { previewPeriod, type NextPeriod, type PeriodPreview } from './period/previewPeriod';
import type { Period } from './period/periods';
import { showDocument } from './document/agreementDocument';
import { checkAndShow, type SelfCheckCounts } from './selfCheck/selfCheck';
import { sidebarStart, type SheetChoice, type SidebarStart } from './pages/start';
import {
  readAgreement as findAgreement,
  signAgreement as signFor,
  type Agreement,
  type Signature,
  type Signed,
  type Signing,
} from './forms/sign';
import { readToday as lookAtToday, selectLead as findLead, type OverdueLead, type Today } from './pages/today';
import type { Pending } from './loading';
import { setSource } from './warehouse/leadsSource';
import { warehouseSql } from './warehouse/readSettings';
import type { BuildSettings } from '../template/settings';
import { knownLanguage, type Language } from '../texts/language';

export type { Answer, BuildSettings, BuiltSheet, SheetChoice, SidebarStart };
export type { Agreement, Pending, Signature };
export type { HolidayOffer, HolidayToAdd, OfferedHoliday };
export type { MeetingRecord, MeetingStart, MeetingToSave, OpenAction, SavedMeeting };
export type { FieldChange, FieldConflict, Lesson, LessonToAdd, PersonaCard, Personas, PersonaToSave, SavedPersona };
export type { NextPeriod, Period, PeriodClosed, PeriodPreview };
export type { ContactNoted, HandedLead, HandOut, LeadPlace };
export type { FormulaHelp, FormulaPlace, Language, OverdueLead, PlacedFormula, SelectedRange, Today };

/** What the sidebar shows first. */
export function startSidebar(): Answer<SidebarStart> {
  return answer(sidebarStart);
}

/** Builds or repairs one sheet. */
export function buildSheet(settings: BuildSettings, id: string): Answer<BuiltSheet> {
  return answer(() => buildOneSheet({ ...settings, language: knownLanguage(settings.language) }, id));
}

/** Stamps the clock and shows the Dashboard. */
export function finishBuild(): Answer<{ asOf: string }> {
  return answer(finishBuilding);
}

/** Stamps the clock, so that every figure is as of now. */
export function stampClock(): Answer<{ readonly asOf: string }> {
  return answer(() => ({ asOf: stampAsOf() }));
}

/** Says whether leads are typed and imported here or come from BigQuery. */
export function setLeadsSource(language: Language, fromBigQuery: boolean): Answer<{ readonly fromBigQuery: boolean }> {
  return answer(() => setSource(knownLanguage(language), fromBigQuery));
}

/** The settings of the agreement as SQL to paste into BigQuery. */
export function readWarehouseSettings(language: Language): Answer<{ readonly sql: string }> {
  return answer(() => warehouseSql(knownLanguage(language)));
}

/** Adds the sample leads. */
export function addSampleLeads(): Answer<{ added: number }> {
  return answer(addSamples);
}

/** Removes the sample leads. */
export function removeSampleLeads(): Answer<{ removed: number }> {
  return answer(removeSamples);
}

/** The public holidays of a country and region for the period and the next. */
export function readHolidays(language: Language, country: string, region: string): Answer<HolidayOffer> {
  return answer(() => offerHolidays(knownLanguage(language), country, region));
}

/** Writes holidays into Settings, each once. */
export function addHolidays(language: Language, days: readonly HolidayToAdd[]): Answer<{ readonly added: number }> {
  return answer(() => writeHolidays(knownLanguage(language), days));
}

/** The columns of Leads that a file may fill. */
export function startImport(language: Language): Answer<ImportStart> {
  return answer(() => findFields(language));
}

/** Adds the words of a file to the lists of Settings, so that no lead is marked for them. */
export function addToLists(additions: ListAdditions): Answer<AddedWords> {
  return answer(() => addWords(additions));
}

/** Stores one chunk of a file's rows. */
export function importRows(request: ImportRequest): Answer<ImportAnswer> {
  return answer(() => storeRows(request));
}

/** Shows the sheet Leads after an import and stamps the clock, so that the new leads count. */
export function finishImport(sheet: string): Answer<{ readonly sheet: string }> {
  return answer(() => {
    stampAsOf();
    return showImported(sheet);
  });
}

/** The help of every custom function in a language, and the named ranges an argument may name. */
export function startFormulas(language: Language): Answer<{
  readonly formulas: readonly FormulaHelp[];
  readonly names: readonly string[];
}> {
  return answer(() => ({ formulas: formulasIn(knownLanguage(language)), names: namedRanges() }));
}

/** What is selected in the sheet in front. */
export function selectedRange(): Answer<SelectedRange> {
  return answer(selection);
}

/** Puts a formula in a cell, unless the cell holds something and it may not be replaced. */
export function placeFormula(place: FormulaPlace, formula: string, replace: boolean): Answer<PlacedFormula> {
  return answer(() => putFormula(place, formula, replace));
}

/** Both sides' promises and who waits past them, as of now; null when the Dashboard is not built. */
export function readToday(isFirst: boolean): Answer<Today | null | Pending> {
  return answer(() => lookAtToday(isFirst));
}

/** Selects the row of a lead. */
export function selectLead(lead: LeadPlace): Answer<{ readonly found: boolean }> {
  return answer(() => findLead(lead));
}

/** Notes that a lead is contacted at this moment, once however often it is sent. */
export function contactLead(lead: LeadPlace): Answer<ContactNoted> {
  return answer(() => noteContact(lead));
}

/** Who would get which of the leads without an owner; nothing is written. */
export function planLeads(): Answer<HandOut> {
  return answer(previewHandOut);
}

/** Writes the owners of leads that still have none. */
export function handOutLeads(leads: readonly HandedLead[]): Answer<{ readonly handed: number }> {
  return answer(() => writeHandOut(leads));
}

/** Checks what Acuerdo relies on and shows what held; the menu calls it too. */
export function runSelfCheck(language: Language): Answer<SelfCheckCounts> {
  return answer(() => checkAndShow(knownLanguage(language)));
}

/** The agreement's commitments as they stand, who signed them, and what changed since; null without its sheet. */
export function readAgreement(): Answer<Agreement | null | Pending> {
  return answer(findAgreement);
}

/** Shows the agreement as a document to print; not when its sheet is not built. */
export function showAgreement(language: Language): Answer<{ readonly shown: boolean }> {
  return answer(() => showDocument(knownLanguage(language)));
}

/** Signs the agreement for one side. */
export function signAgreement(signing: Signing): Answer<Signed | Pending> {
  return answer(() => signFor(signing));
}

/** What a meeting begins with: types, open actions, what is off pace; null without its sheet. */
export function startMeeting(): Answer<MeetingStart | null | Pending> {
  return answer(readMeeting);
}

/** Writes a meeting and its actions, once however often it is sent. */
export function saveMeeting(meeting: MeetingToSave): Answer<SavedMeeting> {
  return answer(() => storeMeeting(meeting));
}

/** The cards of the personas and what their forms need; null without their sheet. */
export function startPersonas(): Answer<Personas | null> {
  return answer(readPersonas);
}

/** Writes what was changed of a persona, unless somebody else changed the same since. */
export function savePersona(persona: PersonaToSave): Answer<SavedPersona> {
  return answer(() => storePersona(persona));
}

/** Adds what was learnt of a persona to the log. */
export function addLesson(lesson: LessonToAdd): Answer<{ readonly added: true }> {
  return answer(() => storeLesson(lesson));
}

/** What closing the period would keep and open; null where a sheet it needs is not built. */
export function planPeriod(language: Language): Answer<PeriodPreview | null | Pending> {
  return answer(() => previewPeriod(knownLanguage(language)));
}

/** Keeps what a period came to and opens the next, once however often it is sent. */
export function closePeriod(language: Language, period: Period, next: NextPeriod): Answer<PeriodClosed | Pending> {
  return answer(() => endPeriod(knownLanguage(language), period, next));
}

/** Writes what earlier periods came to into Past results, each once. */
export function fillPastPeriods(periods: readonly Period[]): Answer<{ readonly filled: number }> {
  return answer(() => fillPast(periods));
}
