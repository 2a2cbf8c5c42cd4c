// The list of a strict cell follows its sheet and its rows, as in Sheets; the engine moves only what is written as a formula.
import { registries } from '@odoo/o-spreadsheet';
import type { DataValidationRule, RangeAdapterFunctions } from '@odoo/o-spreadsheet';

/** What of the engine's plugin is needed; its types keep these parts private. */
interface Validations {
  readonly rules: Readonly<Record<string, readonly DataValidationRule[]>>;
  readonly history: { update(...path: readonly (string | number)[]): void };
}

/** Lets the source of a list move with the cells it names; before a model is made. */
export function followValidationSources(): void {
  const { corePluginRegistry } = registries;
  const Engine = corePluginRegistry.get('dataValidation');
  corePluginRegistry.replace(
    'dataValidation',
    class extends Engine {
      override adaptRanges(adapters: RangeAdapterFunctions): void {
        super.adaptRanges(adapters);
        moveSources(this as unknown as Validations, adapters);
      }
    },
  );
}

function moveSources({ rules, history }: Validations, { adaptRangeString }: RangeAdapterFunctions): void {
  for (const [sheetId, ofSheet] of Object.entries(rules)) {
    ofSheet.forEach(({ criterion }, index) => {
      const [source] = criterion.values;
      if (criterion.type !== 'isValueInRange' || source === undefined) return;
      const { changeType, range } = adaptRangeString(sheetId, source);
      const path = ['rules', sheetId, index, 'criterion', 'values', 0];
      if (changeType !== 'NONE') history.update(...path, changeType === 'REMOVE' ? '#REF' : quoted(range));
    });
  }
}

/** The engine leaves out what quotes it can: the same place would be written in two ways. */
function quoted(range: string): string {
  return range.replace(/^([^'!]+)!/, "'$1'!");
}
