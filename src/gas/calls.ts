// The sidebar's calls: one exported function per google.script.run name, each answering {ok, …}.

import { answer, type Answer } from './answer';
import { buildOneSheet, finishBuilding, type BuiltSheet } from './build';
import { stampAsOf } from './clock';
import { finishImport as showImported, importRows as storeRows, startImport as findFields } from './importLeads';
import type { ImportAnswer, ImportRequest, ImportStart } from './importTypes';
import { formulasIn, type FormulaHelp } from './formulaHelp';
import {
  placeFormula as putFormula,
  selectedRange as selection,
  type FormulaPlace,
  type PlacedFormula,
  type SelectedRange,
} from './placeFormula';
import { namedRanges } from './readWorkbook';
import { addSamples, removeSamples } from './samples';
import { sidebarStart, type SheetChoice, type SidebarStart } from './start';
import type { BuildSettings } from '../template/settings';
import type { Language } from '../texts/language';

export type { Answer, BuildSettings, BuiltSheet, SheetChoice, SidebarStart };
export type { FormulaHelp, FormulaPlace, Language, PlacedFormula, SelectedRange };

/** What the sidebar shows first. */
export function startSidebar(): Answer<SidebarStart> {
  return answer(sidebarStart);
}

/** Builds or repairs one sheet. */
export function buildSheet(settings: BuildSettings, id: string): Answer<BuiltSheet> {
  return answer(() => buildOneSheet(settings, id));
}

/** Stamps the clock and shows the Dashboard. */
export function finishBuild(): Answer<{ asOf: string }> {
  return answer(finishBuilding);
}

/** Adds the sample leads. */
export function addSampleLeads(): Answer<{ added: number }> {
  return answer(addSamples);
}

/** Removes the sample leads. */
export function removeSampleLeads(): Answer<{ removed: number }> {
  return answer(removeSamples);
}

/** The columns of Leads that a file may fill. */
export function startImport(language: Language): Answer<ImportStart> {
  return answer(() => findFields(language));
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
  return answer(() => ({ formulas: formulasIn(language), names: namedRanges() }));
}

/** What is selected in the sheet in front. */
export function selectedRange(): Answer<SelectedRange> {
  return answer(selection);
}

/** Puts a formula in a cell, unless the cell holds something and it may not be replaced. */
export function placeFormula(place: FormulaPlace, formula: string, replace: boolean): Answer<PlacedFormula> {
  return answer(() => putFormula(place, formula, replace));
}
