// The free names of Apps Script: the services the add-on finds.
import { refusedServices, readScopes } from '../strict/scopes';
import { service } from '../strict/service';
import { createClockDate } from './clockDate';
import type { ServiceContext } from './context';
import { CHART_ENUMS } from './enums';
import { createHtmlService } from './html';
import { createLockService } from './lock';
import type { LockTable } from './lock';
import { createCacheService, createPropertiesService } from './properties';
import { createSpreadsheetApp } from './spreadsheetApp';
import { createBrowser } from './ui';
import { createLogger, createScriptApp, createSession, createUtilities } from './utilities';

/** Google's services by name, as free names of Code.js. */
export function createGlobals(
  context: ServiceContext,
  manifest: string,
  locks: LockTable,
  logs: string[],
): Record<string, unknown> {
  const scopes = readScopes(manifest);
  const log = (...values: unknown[]) => void logs.push(values.map(String).join(' '));
  return {
    ...refusedServices(scopes, context.enter),
    Date: createClockDate(context.now),
    SpreadsheetApp: createSpreadsheetApp(context),
    Browser: createBrowser(context),
    Charts: service('Charts', CHART_ENUMS, context.enter),
    HtmlService: createHtmlService(context),
    PropertiesService: createPropertiesService(context),
    CacheService: createCacheService(context),
    LockService: createLockService(context, locks),
    Utilities: createUtilities(context),
    Session: createSession(context, new Intl.DateTimeFormat().resolvedOptions().timeZone, scopes),
    ScriptApp: createScriptApp(context, scopes),
    Logger: createLogger(context, logs),
    console: { log, info: log, warn: log, error: log, time: log, timeEnd: log },
  };
}
