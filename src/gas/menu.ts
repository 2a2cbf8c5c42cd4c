// The add-on's menu. It is made under every authorisation mode, so it asks only what every mode permits.

import { stampAsOf } from './clock';
import { writtenHere } from './dates';
import { answer } from './answer';
import { runSelfCheck } from './calls';
import { languageOf, type Language } from '../texts/language';
import { menuTexts } from '../texts/menu';
import { filled } from '../words/filled';

interface OpenEvent {
  readonly authMode?: GoogleAppsScript.Script.AuthMode;
}

/** Puts the menu up; where the document may be read, also stamps the clock. */
export function onOpen(event?: OpenEvent): void {
  const texts = userTexts();
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(texts.sidebar, 'openSidebar')
    .addItem(texts.refresh, 'refreshFigures')
    .addItem(texts.enable, 'enableFunctions')
    .addItem(texts.check, 'checkSpreadsheet')
    .addItem(texts.help, 'showHelp')
    .addToUi();
  // A clock that cannot be stamped must not cost the menu.
  if (event?.authMode && event.authMode !== ScriptApp.AuthMode.NONE) answer(stampAsOf);
}

/** Opening again is all an installation needs. */
export function onInstall(event?: OpenEvent): void {
  onOpen(event);
}

/** Shows the sidebar. */
export function openSidebar(): void {
  const sidebar = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle(userTexts().product);
  SpreadsheetApp.getUi().showSidebar(sidebar);
}

/** Stamps the clock, so that every figure is as of now. */
export function refreshFigures(): void {
  const stamp = stampAsOf();
  toast(filled(userTexts().refreshed, { 1: writtenHere(stamp) }));
}

/** Running any item of the menu enables the functions in the document; this one says so. */
export function enableFunctions(): void {
  toast(userTexts().enabled);
}

/**
 * Checks on a temporary sheet what Acuerdo relies on, and shows what held. The check is loaded as the sidebar's calls are:
 * where that fails, it is what the check has to say.
 */
export function checkSpreadsheet(): void {
  const texts = userTexts();
  toast(texts.checking);
  const loaded = answer(() => runSelfCheck(userLanguage()));
  if (!loaded.ok) tell(filled(texts.notLoaded, { 1: loaded.message }));
  else if (!loaded.value.ok) tell(filled(texts.notChecked, { 1: loaded.value.message }));
}

/** Says what Acuerdo is and what to do first. */
export function showHelp(): void {
  tell(userTexts().helpText);
}

function userLanguage(): Language {
  return languageOf(Session.getActiveUserLocale());
}

function userTexts() {
  return menuTexts(userLanguage());
}

function toast(message: string): void {
  SpreadsheetApp.getActive().toast(message, userTexts().product);
}

function tell(message: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(userTexts().product, message, ui.ButtonSet.OK);
}
