// What is selected, in the page or by `activate()`.
import type { Area } from '../range/area';
import type { ServiceContext } from '../context';
import type { RangeHandle } from '../handles';

/** The methods of the workbook, and of its sheets, about the selection: they all speak of the sheet in front. */
export function selection(context: ServiceContext) {
  const { make } = context;
  const cursor = () => make.range(cursorArea(context));
  return {
    getActiveRange: (): RangeHandle => make.range(selectedArea(context)),
    getActiveCell: cursor,
    getCurrentCell: cursor,
    setActiveRange(range: RangeHandle): RangeHandle {
      range.activate();
      return range;
    },
    setCurrentCell(cell: RangeHandle): RangeHandle {
      cell.activateAsCurrentCell();
      return cell;
    },
  };
}

function selectedArea({ document }: ServiceContext): Area {
  const getters = document.layout();
  const { left, top, right, bottom } = getters.getSelectedZone();
  return { sheetId: getters.getActiveSheetId(), left, top, right, bottom };
}

function cursorArea({ document }: ServiceContext): Area {
  const getters = document.layout();
  const { col, row } = getters.getActivePosition();
  return { sheetId: getters.getActiveSheetId(), left: col, top: row, right: col, bottom: row };
}
