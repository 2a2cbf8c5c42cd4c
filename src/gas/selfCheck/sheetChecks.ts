// What a sheet must do for scripts: keep what is written on it, and tell it again.

import { HELD, compare, firstFailed, type Check } from './check';
import { dateText } from './dateText';
import { CHECK_NAME } from './temporarySheet';
import { patternHere, writtenHere } from '../dates';
import { patternOf } from '../../template/formats';
import { sameFormula } from '../../template/formulaText';

const FORMULA = '=IF(SUM(H1:H2)>0;VSTACK(1;2);"no")';
const CONDITION = '=AND($H1<>"";ROW()>0)';
const DESCRIPTION = 'Acuerdo check';
const FIGURES = /^1\D?234\D?567\D5 50\s?%$/;
const KEY = 'acuerdo.check.mark';
const TEXTS = ['=1+1', '007', '1/2'];

export const SHEET_CHECKS: readonly Check[] = [
  {
    id: 'formats',
    place(sheet) {
      const patterns = [patternHere('moment'), patternHere('date'), patternOf('tenth'), patternOf('percent')];
      sheet.getRange('F10:I10').setNumberFormats([patterns]);
      sheet.getRange('F10:I10').setValues([[46101 + 16 / 24, 46101, 1234567.5, 0.5]]);
    },
    look(sheet) {
      const shown = sheet.getRange('F10:I10').getDisplayValues()[0] ?? [];
      const figures = shown.slice(2).join(' ');
      return firstFailed([
        compare(patternHere('moment'), shown[0], writtenHere('2026-03-20 16:00')),
        compare(patternHere('date'), shown[1], writtenHere('2026-03-20')),
        FIGURES.test(figures) ? HELD : compare('#,##0.0 0%', figures, '1,234,567.5 50%'),
      ]);
    },
  },
  {
    id: 'wallClock',
    place(sheet) {
      sheet
        .getRange('F15')
        .setNumberFormat(patternHere('moment'))
        .setValue(46101 + 16 / 24);
    },
    look: (sheet) => compare('46101.667', dateText(sheet.getRange('F15').getValue()), '2026-03-20 16:00'),
  },
  {
    id: 'plainText',
    place(sheet) {
      sheet.getRange('F20:H20').setNumberFormat(patternOf('text')).setValues([TEXTS]);
    },
    look(sheet) {
      const range = sheet.getRange('F20:H20');
      return firstFailed([
        compare('@', range.getValues()[0]?.join(' | '), TEXTS.join(' | ')),
        compare('@ getFormulas', range.getFormulas()[0]?.join(''), ''),
      ]);
    },
  },
  {
    id: 'readBack',
    place: (sheet) => void sheet.getRange('F25').setFormula(FORMULA),
    look(sheet) {
      const formula = sheet.getRange('F25').getFormula();
      return sameFormula(formula, FORMULA) ? HELD : compare('getFormula', formula, FORMULA);
    },
  },
  {
    id: 'names',
    place(sheet) {
      sheet.getRange('F30:F31').setValues([[40], [2]]);
      SpreadsheetApp.getActive().setNamedRange(CHECK_NAME, sheet.getRange('F30:F31'));
      sheet.getRange('G30').setFormula(`=SUM(${CHECK_NAME})`);
    },
    look(sheet) {
      const workbook = SpreadsheetApp.getActive();
      const named = workbook.getNamedRanges().map((each) => each.getName());
      return firstFailed([
        compare('getNamedRanges', named.includes(CHECK_NAME), true),
        compare('getRangeByName', workbook.getRangeByName(CHECK_NAME)?.getA1Notation(), 'F30:F31'),
        compare(`=SUM(${CHECK_NAME})`, sheet.getRange('G30').getValue(), 42),
      ]);
    },
  },
  {
    id: 'marks',
    place: (sheet) => void sheet.addDeveloperMetadata(KEY, 'before'),
    look(sheet) {
      const mark = findMark();
      mark?.setValue('after');
      return firstFailed([
        compare('createDeveloperMetadataFinder', mark?.getLocation().getSheet()?.getSheetId(), sheet.getSheetId()),
        compare('DeveloperMetadata.setValue', findMark()?.getValue(), 'after'),
      ]);
    },
  },
  {
    id: 'protections',
    place: (sheet) => void sheet.getRange('F35:G36').protect().setWarningOnly(true).setDescription(DESCRIPTION),
    look(sheet) {
      const [protection] = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
      return firstFailed([
        compare('isWarningOnly', protection?.isWarningOnly(), true),
        compare('getDescription', protection?.getDescription(), DESCRIPTION),
        compare('getRange', protection?.getRange().getA1Notation(), 'F35:G36'),
      ]);
    },
  },
  {
    id: 'rules',
    place(sheet) {
      const rule = SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(CONDITION)
        .setBackground('#e3f4ea')
        .setRanges([sheet.getRange('F40:G41')])
        .build();
      sheet.setConditionalFormatRules([rule]);
    },
    look(sheet) {
      const [rule] = sheet.getConditionalFormatRules();
      const formula = String(rule?.getBooleanCondition()?.getCriteriaValues()[0]);
      return sameFormula(formula, CONDITION)
        ? compare('getRanges', rule?.getRanges()[0]?.getA1Notation(), 'F40:G41')
        : compare('getCriteriaValues', formula, CONDITION);
    },
  },
  {
    id: 'lists',
    place(sheet) {
      const rule = SpreadsheetApp.newDataValidation()
        .requireValueInRange(sheet.getRange('F45:F46'), true)
        .setAllowInvalid(false)
        .build();
      sheet.getRange('G45').setDataValidation(rule);
    },
    look: (sheet) => compare('getAllowInvalid', sheet.getRange('G45').getDataValidation()?.getAllowInvalid(), false),
  },
  {
    id: 'strictList',
    place(sheet) {
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).setAllowInvalid(false).build();
      sheet.getRange('H45').setDataValidation(rule);
    },
    look(sheet) {
      try {
        sheet.getRange('H45').setValue('c');
        SpreadsheetApp.flush();
      } catch (refusal) {
        return { outcome: 'held', seen: { of: 'setValue("c")', got: String(refusal) } };
      }
      return compare('setValue("c")', sheet.getRange('H45').getValue(), '');
    },
  },
  {
    id: 'charts',
    place(sheet) {
      sheet.getRange('F50:H51').setValues([
        ['Week', 'Owed', 'Given'],
        ['1', 5, 4],
      ]);
      const builder = sheet.newChart().setChartType(Charts.ChartType.COLUMN);
      for (const range of ['F50:F51', 'G50:G51', 'H50:H51']) builder.addRange(sheet.getRange(range));
      sheet.insertChart(builder.setNumHeaders(1).setPosition(55, 6, 0, 0).build());
    },
    look(sheet) {
      const ranges = sheet.getCharts()[0]?.getRanges() ?? [];
      return compare('getRanges', ranges.map((range) => range.getA1Notation()).join(' '), 'F50:F51 G50:G51 H50:H51');
    },
  },
];

function findMark(): GoogleAppsScript.Spreadsheet.DeveloperMetadata | undefined {
  const found = SpreadsheetApp.getActive().createDeveloperMetadataFinder().find();
  return found.find((mark) => mark.getKey() === KEY);
}
