// Named ranges as Google hands them out.
import { service } from '../../strict/service';
import { toRangeData } from '../range/area';
import type { ServiceContext } from '../context';
import { areaOfRange } from '../handles';
import type { RangeHandle } from '../handles';

/** The named ranges of the document, or of one sheet. */
export function listNamedRanges(context: ServiceContext, sheetId?: string) {
  return context.document
    .layout()
    .getNamedRanges()
    .filter(({ range }) => sheetId === undefined || range.sheetId === sheetId)
    .map(({ name, range }) => namedRange(context, name, context.make.range({ sheetId: range.sheetId, ...range.zone })));
}

function namedRange(context: ServiceContext, name: string, range: RangeHandle) {
  const { document } = context;
  return service(
    'NamedRange',
    {
      getName: () => name,
      getRange: () => range,
      remove: () => document.write({ type: 'DELETE_NAMED_RANGE', name }),
      setRange(newRange: unknown) {
        const ranges = [toRangeData(areaOfRange(newRange))];
        document.write({ type: 'UPDATE_NAMED_RANGE', oldRangeName: name, newRangeName: name, ranges });
        return this;
      },
    },
    context.enter,
  );
}
