import { service } from '../../strict/service';
import type { ServiceContext } from '../context';
import type { RangeHandle } from '../handles';

export type RangeListHandle = ReturnType<typeof createRangeList>;

/** The RangeList object over some ranges: each setter applies to all of them in one call. */
export function createRangeList(context: ServiceContext, ranges: readonly RangeHandle[]) {
  return service('RangeList', { getRanges: () => [...ranges], ...setters(context, ranges) }, context.enter);
}

const SETTERS = [
  ...['setBackground', 'setFontColor', 'setFontFamily', 'setFontLine', 'setFontSize', 'setFontStyle', 'setFontWeight'],
  ...['setHorizontalAlignment', 'setVerticalAlignment', 'setNumberFormat', 'setWrap', 'setWrapStrategy', 'setNote'],
  ...[
    'setValue',
    'setFormula',
    'setBorder',
    'setDataValidation',
    'insertCheckboxes',
    'clear',
    'clearContent',
    'clearFormat',
  ],
  ...['clearNote', 'clearDataValidations', 'breakApart'],
] as const;

type Setters = { [name in (typeof SETTERS)[number]]: (this: unknown, ...args: unknown[]) => unknown };

function setters({ execution }: ServiceContext, ranges: readonly RangeHandle[]): Setters {
  const entries = SETTERS.map((name) => [
    name,
    function set(this: unknown, ...args: unknown[]) {
      execution.asOneCall(() => ranges.forEach((range) => Reflect.apply(Reflect.get(range, name), range, args)));
      return this;
    },
  ]);
  return Object.fromEntries(entries);
}
