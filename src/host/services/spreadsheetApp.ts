import { service } from '../strict/service';
import type { ServiceContext } from './context';
import type { RangeHandle, SheetHandle } from './handles';
import { ruleBuilder } from './range/conditionalFormats';
import { validationBuilder } from './range/dataValidation';
import { ENUMS } from './enums';
import { createSpreadsheet } from './sheet/spreadsheet';
import { textStyleBuilder } from './range/textStyle';
import { createUi } from './ui';

/** The SpreadsheetApp object. */
export function createSpreadsheetApp(context: ServiceContext) {
  const spreadsheet = createSpreadsheet(context);
  const ui = createUi(context);
  const refuse = (method: string) => () => {
    throw new Error(
      `You do not have permission to call SpreadsheetApp.${method}. Required permissions: https://www.googleapis.com/auth/spreadsheets`,
    );
  };
  return service(
    'SpreadsheetApp',
    {
      ...ENUMS,
      getActive: () => spreadsheet,
      getActiveSpreadsheet: () => spreadsheet,
      getActiveSheet: () => spreadsheet.getActiveSheet(),
      getActiveRange: () => spreadsheet.getActiveRange(),
      getCurrentCell: () => spreadsheet.getCurrentCell(),
      setActiveSheet: (sheet: SheetHandle) => spreadsheet.setActiveSheet(sheet),
      setActiveRange: (range: RangeHandle) => spreadsheet.setActiveRange(range),
      setCurrentCell: (cell: RangeHandle) => spreadsheet.setCurrentCell(cell),
      getUi: () => ui,
      flush: () => context.document.flush(),
      newDataValidation: () => validationBuilder(context),
      newConditionalFormatRule: () => ruleBuilder(context),
      newTextStyle: () => textStyleBuilder(context),
      openById: refuse('openById'),
      openByUrl: refuse('openByUrl'),
      open: refuse('open'),
      create: refuse('create'),
    },
    context.enter,
  );
}
