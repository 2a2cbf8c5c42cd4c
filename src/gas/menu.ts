// The add-on's menu. It is made under every authorisation mode, so it asks only what every mode permits.

import { stampAsOf } from './clock';
import { answer } from './answer';
import { languageOf } from '../texts/language';
import { workbookTexts } from '../texts/workbook';

interface OpenEvent {
  readonly authMode?: GoogleAppsScript.Script.AuthMode;
}

/** Puts the menu up; where the document may be read, also stamps the clock. */
export function onOpen(event?: OpenEvent): void {
  const texts = userTexts();
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(texts['menu.sidebar'], 'openSidebar')
    .addItem(texts['menu.refresh'], 'refreshFigures')
    .addItem(texts['menu.enable'], 'enableFunctions')
    .addItem(texts['menu.help'], 'showHelp')
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
  const sidebar = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle(userTexts()['product.name']);
  SpreadsheetApp.getUi().showSidebar(sidebar);
}

/** Stamps the clock, so that every figure is as of now. */
export function refreshFigures(): void {
  const stamp = stampAsOf();
  toast(userTexts()['menu.refreshed'].replace('{1}', stamp));
}

/** Running any item of the menu enables the functions in the document; this one says so. */
export function enableFunctions(): void {
  toast(userTexts()['menu.enabled']);
}

/** Says what Acuerdo is and what to do first. */
export function showHelp(): void {
  const texts = userTexts();
  SpreadsheetApp.getUi().alert(texts['product.name'], texts['menu.helpText'], SpreadsheetApp.getUi().ButtonSet.OK);
}

function userTexts() {
  return workbookTexts(languageOf(Session.getActiveUserLocale()));
}

function toast(message: string): void {
  SpreadsheetApp.getActive().toast(message, userTexts()['product.name']);
}
