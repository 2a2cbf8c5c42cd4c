// Which workbooks read strictly what Google may read kindly or strictly: `""` in arithmetic, a range where one cell is wanted.
import type { Model } from '@odoo/o-spreadsheet';

const strictGetters = new WeakSet<object>();
let isOpening = false;

/** Opens a workbook that reads strictly from its first formula on. */
export function openStrictly(open: () => Model): Model {
  isOpening = true;
  try {
    const model = open();
    strictGetters.add(model.getters).add(model['coreGetters']);
    return model;
  } finally {
    isOpening = false;
  }
}

/** Whether the workbook of these getters reads strictly. */
export function isReadStrictly(getters: object): boolean {
  return isOpening || strictGetters.has(getters);
}
