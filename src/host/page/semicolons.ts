import type { Model } from '@odoo/o-spreadsheet';
import { toEngineFormula } from '../engine/formulaText';
import { intercept } from './intercept';

/** `=SUM(1;2)` typed where the locale separates by comma: Sheets takes the semicolon in every locale, the engine does not. */
export function acceptSemicolons(model: Model): void {
  intercept(model, (type, payload, send) => {
    const { content } = payload;
    const locale = model.getters.getLocale();
    const isFormula = type === 'UPDATE_CELL' && typeof content === 'string' && content.startsWith('=');
    return send(
      isFormula && locale.decimalSeparator === '.'
        ? { ...payload, content: toEngineFormula(content, locale) }
        : payload,
    );
  });
}
