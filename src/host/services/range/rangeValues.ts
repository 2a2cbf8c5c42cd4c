// Range: values and formulas.
import type { CellWrite } from '../../engine/cellsPlugin';
import { readPlainText, readScriptValue } from '../../engine/input';
import { toLocalFormula } from '../../engine/formulaText';
import { originalOf } from '../../engine/let';
import { withoutSingleCells } from '../../engine/strictReading/singleCells';
import { shownText, toScriptValue } from '../../engine/values';
import type { ScriptValue } from '../../engine/values';
import { helpers } from '@odoo/o-spreadsheet';
import { checkScriptFormula } from '../../strict/formulaRules';
import { checkValidations } from '../../strict/validation';
import { mapCells } from './area';
import type { Area } from './area';
import type { ServiceContext } from '../context';
import { checkSize } from './grid';
import { fromR1C1 } from './r1c1';

/** The methods of a range that read and write what its cells hold. */
export function rangeValues({ document }: ServiceContext, area: Area) {
  function values(): ScriptValue[][] {
    const getters = document.read();
    return mapCells(area, (position) => toScriptValue(getters.getEvaluatedCell(position), document.zone));
  }

  function displayed(): string[][] {
    const getters = document.read();
    return mapCells(area, (position) => shownText(getters.getEvaluatedCell(position)));
  }

  function formulas(): string[][] {
    const getters = document.read();
    return mapCells(area, (position) => {
      const cell = getters.getCell(position);
      return cell?.isFormula
        ? toLocalFormula(asWritten(cell.compiledFormula.toFormulaString(getters)), document.locale())
        : '';
    });
  }

  function put(rows: readonly (readonly unknown[])[], method: string): void {
    const getters = document.formats();
    const cells = rows.flatMap((row, i) =>
      row.map((value, j) => {
        const position = { row: area.top + i, col: area.left + j };
        const format = getters.getCell({ sheetId: area.sheetId, ...position })?.format;
        return { ...position, ...toWrite(value, method, format) };
      }),
    );
    checkValidations(document, area.sheetId, cells);
    document.writeCells(area.sheetId, cells);
  }

  function toWrite(value: unknown, method: string, format: string | undefined): Pick<CellWrite, 'content' | 'format'> {
    if (format === '@' && typeof value === 'string') return readPlainText(value);
    if (typeof value === 'string') checkScriptFormula(value, method);
    const { content, dateFormat } = readScriptValue(value, document.locale(), document.zone);
    const keeps = !dateFormat || (format !== undefined && helpers.isDateTimeFormat(format));
    return keeps ? { content } : { content, format: dateFormat };
  }

  const fill = (value: unknown) => mapCells(area, () => value);
  return {
    getValue: () => values()[0]?.[0] ?? '',
    getValues: values,
    getDisplayValue: () => displayed()[0]?.[0] ?? '',
    getDisplayValues: displayed,
    getFormula: () => formulas()[0]?.[0] ?? '',
    getFormulas: formulas,
    isBlank: () => values().every((row) => row.every((value) => value === '')),
    setValue(value: unknown) {
      put(fill(value), 'setValue');
      return this;
    },
    setValues(rows: unknown[][]) {
      put(checkSize(rows, area), 'setValues');
      return this;
    },
    setFormula(formula: string) {
      put(fill(withEquals(formula)), 'setFormula');
      return this;
    },
    setFormulaR1C1(formula: string) {
      put(
        mapCells(area, (cell) => fromR1C1(withEquals(formula), cell)),
        'setFormulaR1C1',
      );
      return this;
    },
    setFormulas(rows: string[][]) {
      put(
        checkSize(rows, area).map((row) => row.map((formula) => withEquals(String(formula)))),
        'setFormulas',
      );
      return this;
    },
  };
}

function withEquals(formula: string): string {
  return formula === '' || formula.startsWith('=') ? formula : `=${formula}`;
}

/** Without what the host wrote out of it. */
function asWritten(formula: string): string {
  return withoutSingleCells(originalOf(formula));
}
