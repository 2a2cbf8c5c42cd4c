// The add-on's menu. It is made under every authorisation mode, so it asks only what every mode permits.

import { stampAsOf } from './clock';
import { answer } from './answer';
import { languageOf } from '../texts/language';
import { menuTexts } from '../texts/menu';

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
  toast(userTexts().refreshed.replace('{1}', stamp));
}

/** Running any item of the menu enables the functions in the document; this one says so. */
export function enableFunctions(): void {
  toast(userTexts().enabled);
}

/** Says what Acuerdo is and what to do first. */
export function showHelp(): void {
  const texts = userTexts();
  SpreadsheetApp.getUi().alert(texts.product, texts.helpText, SpreadsheetApp.getUi().ButtonSet.OK);
}

function userTexts() {
  return menuTexts(languageOf(Session.getActiveUserLocale()));
}

function toast(message: string): void {
  SpreadsheetApp.getActive().toast(message, userTexts().product);
}
