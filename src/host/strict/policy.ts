// Which calls each authorisation mode permits, and which of them read or write the document (and so are counted).
import type { AuthMode } from './execution';

/** Whether calling `method` of `service` reaches the document; handles, builders and geometry do not. */
export function isServiceCall(service: string, method: string): boolean {
  const free = HANDLES[service];
  return free !== undefined && !free.includes(method);
}

/** Throws Google's refusal when the mode does not permit the call. */
export function checkPermitted(mode: AuthMode, service: string, method: string): void {
  if (mode === 'FULL' || permits(mode, service, method)) return;
  const name = DOCUMENT.has(service) && mode === 'CUSTOM_FUNCTION' ? method : `${service}.${method}`;
  throw new Error(`You do not have permission to call ${name}`);
}

/** Methods that only hand out objects, by service of the document; all others are counted. */
const HANDLES: Readonly<Record<string, readonly string[]>> = {
  Spreadsheet: ['getRange', 'getRangeList', 'getId', 'addMenu', 'getUrl', 'toast', 'createDeveloperMetadataFinder'],
  Sheet: ['getRange', 'getRangeList', 'getParent', 'newChart', 'getSheetId', 'createDeveloperMetadataFinder'],
  Range: [
    ...[
      'getA1Notation',
      'getCell',
      'getColumn',
      'getColumnIndex',
      'getHeight',
      'getLastColumn',
      'getLastRow',
      'getNumColumns',
      'getNumRows',
    ],
    ...['getRow', 'getRowIndex', 'getSheet', 'getWidth', 'offset', 'getGridId'],
  ],
  RangeList: ['getRanges'],
  NamedRange: [],
  Protection: ['getProtectionType', 'getRange', 'getUnprotectedRanges'],
  EmbeddedChart: ['getAs', 'modify', 'getChartId', 'getContainerInfo', 'getOptions', 'getRanges'],
  DeveloperMetadata: ['getId', 'getKey', 'getValue', 'getVisibility', 'getLocation'],
  DeveloperMetadataFinder: ['withKey', 'withValue', 'withId', 'withVisibility', 'withLocationType'],
};

const DOCUMENT = new Set(Object.keys(HANDLES));
const ALWAYS = new Set(['Logger', 'Utilities', 'Blob', 'ScriptApp']);
const IN_CUSTOM_FUNCTIONS = new Set([
  'HtmlOutput',
  'HtmlTemplate',
  'CacheService',
  'Cache',
  'HtmlService',
  'LockService',
  'Lock',
  'PropertiesService',
  'Properties',
]);
const WRITES =
  /^(set|insert|delete|remove|add|clear|copy|move|merge|break|append|sort|protect|hide|show|activate|update|toast|trim|unhide)/;

function permits(mode: AuthMode, service: string, method: string): boolean {
  if (ALWAYS.has(service) || `${service}.${method}` === 'Session.getActiveUserLocale') return true;
  if (mode === 'LIMITED') return !OPENS_WINDOWS.has(`${service}.${method}`);
  if (mode === 'NONE')
    return (
      MENUS.has(service) ||
      `${service}.${method}` === 'SpreadsheetApp.getUi' ||
      `${service}.${method}` === 'Ui.createMenu' ||
      `${service}.${method}` === 'Ui.createAddonMenu'
    );
  if (service === 'SpreadsheetApp') return method !== 'getUi';
  return IN_CUSTOM_FUNCTIONS.has(service) || (DOCUMENT.has(service) && !WRITES.test(method));
}

const MENUS = new Set(['Menu']);
const OPENS_WINDOWS = new Set([
  'Ui.showSidebar',
  'Ui.showModalDialog',
  'Ui.showModelessDialog',
  'Ui.alert',
  'Ui.prompt',
]);
