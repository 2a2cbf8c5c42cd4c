// Every method of the imitation bears a name of Google's reference: checked by the compiler against @types/google-apps-script.
import type { createRange } from '../../src/host/services/range/range';
import type { createSheet } from '../../src/host/services/sheet/sheet';
import type { createSpreadsheet } from '../../src/host/services/sheet/spreadsheet';
import type { createSpreadsheetApp } from '../../src/host/services/spreadsheetApp';
import type { createUi } from '../../src/host/services/ui';
import type { createUtilities } from '../../src/host/services/utilities';
import type { ruleBuilder } from '../../src/host/services/range/conditionalFormats';
import type { validationBuilder } from '../../src/host/services/range/dataValidation';
import type { ProtectionHandle } from '../../src/host/services/sheet/protection';

type Api = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Invented<Ours, Theirs> = Exclude<keyof Ours, keyof Theirs>;

/** Samples of Google still call them; its reference no longer has them. */
type Dropped = 'getColumnIndex' | 'setBackgroundColor';

type AllInvented =
  | Exclude<Invented<ReturnType<typeof createRange>, GoogleAppsScript.Spreadsheet.Range>, Dropped>
  | Invented<ReturnType<typeof createSheet>, GoogleAppsScript.Spreadsheet.Sheet>
  | Invented<ReturnType<typeof createSpreadsheet>, GoogleAppsScript.Spreadsheet.Spreadsheet>
  | Invented<ReturnType<typeof createSpreadsheetApp>, Api>
  | Invented<ReturnType<typeof createUi>, GoogleAppsScript.Base.Ui>
  | Invented<ReturnType<typeof createUtilities>, GoogleAppsScript.Utilities.Utilities>
  | Invented<ReturnType<typeof ruleBuilder>, GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder>
  | Invented<ReturnType<typeof validationBuilder>, GoogleAppsScript.Spreadsheet.DataValidationBuilder>
  | Invented<ProtectionHandle, GoogleAppsScript.Spreadsheet.Protection>;

test('no method is invented', () => {
  const invented: readonly AllInvented[] = [] satisfies readonly never[];
  const none: [AllInvented] extends [never] ? true : false = true;
  expect([invented, none]).toEqual([[], true]);
});
