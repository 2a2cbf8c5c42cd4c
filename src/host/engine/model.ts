import './groupBy';
import { Model, registries } from '@odoo/o-spreadsheet';
import type { Client, TransportService, WorkbookData } from '@odoo/o-spreadsheet';
import type { Revision } from '../sharing/frames';
import { AttachmentPlugin } from './attachments';
import { BatchPlugin } from './batchPlugin';
import { installBuiltins } from './builtins';
import { replaceCriteria } from './criteria';
import { CellsPlugin } from './cellsPlugin';
import { installConcurrency } from './concurrency';
import { installEvaluation } from './evaluation/install';
import { toEngineLocale } from './locale';
import { addCoreCommand } from './ownCommands';
import { extendCompiler } from './compile';
import type { FormulaHost } from './context';
import { trackFormulasOnly } from './opening/formulaTracker';
import { importCellsDirectly } from './opening/cellImport';
import { collectColoursLate } from './opening/lateColours';
import { measureHeightsLate } from './opening/lateHeights';
import { placeHeadersLate } from './opening/latePositions';
import { showLate } from './opening/lateViewports';
import { findNamesQuickly } from './opening/quickNames';
import { pasteAcrossFrozenLines } from './pasting';
import { placeCellsQuickly } from './placedCells';
import { quietly } from './quiet';
import { poolRandomBytes } from './randomBytes';
import { installGridSort } from './gridSort';
import { installSheetLinks } from './sheetLinks';
import { refuseBlankText } from './strictReading/blankText';
import { BESIDE, installSingleCells } from './strictReading/singleCells';
import { openStrictly } from './strictReading/strictModels';
import { followValidationSources } from './validationSources';
import { vectorise } from './vectorise';

/** A workbook that several pages have open. */
export interface Sharing {
  transport: TransportService;
  /** What was changed since the workbook was saved. */
  revisions: readonly Revision[];
  /** Whom the others see here. */
  person: Client;
}

/**
 * An o-spreadsheet workbook with the host's plugins. Nothing in it is calculated yet: the add-on, whose functions its
 * formulas call, can only be loaded into a workbook that is there.
 *
 * @param custom What formulas of this workbook find as `this` when they calculate.
 * @param data A workbook as `exportData` gave it, or a new one.
 */
export function createModel(custom: { host: FormulaHost }, data: WorkbookData, sharing?: Sharing): Model {
  install();
  const { isStrict } = custom.host;
  if (isStrict) installStrictReading();
  const { transport, revisions = [], person } = sharing ?? {};
  const config = { custom, ...(transport && { transportService: transport }), ...(person && { client: person }) };
  const open = () => quietly(() => uncalculated(() => new Model(data, config, [...revisions])));
  return isStrict ? openStrictly(open) : open();
}

/** A new workbook of one sheet of 1000 × 26, in a locale such as `es_MX`. */
export function newWorkbook(locale: string): WorkbookData {
  const sheets = [{ id: 'sheet1', name: 'Sheet1', colNumber: 26, rowNumber: 1000 }];
  // What is left out is the engine's to fill in, as in the workbooks of its earlier versions.
  return { sheets, settings: { locale: toEngineLocale(locale) } } as unknown as WorkbookData;
}

/** The engine calculates as the last step of every command, the one that starts it included. */
function uncalculated<T>(start: () => T): T {
  const { prototype } = Model;
  const finalize = prototype['finalize'];
  prototype['finalize'] = () => undefined;
  try {
    return start();
  } finally {
    prototype['finalize'] = finalize;
  }
}

function install(): void {
  const { corePluginRegistry, featurePluginRegistry } = registries;
  if (corePluginRegistry.contains('acuerdo_cells')) return;
  corePluginRegistry.add('acuerdo_cells', CellsPlugin);
  corePluginRegistry.add('acuerdo_attachments', AttachmentPlugin);
  featurePluginRegistry.add('acuerdo_batch', BatchPlugin);
  for (const type of ['WRITE_CELLS', 'SET_ATTACHMENT', 'REMOVE_ATTACHMENTS']) addCoreCommand(type);
  poolRandomBytes();
  placeCellsQuickly();
  extendCompiler();
  installBuiltins();
  installSheetLinks();
  replaceCriteria();
  followValidationSources();
  installGridSort();
  pasteAcrossFrozenLines();
  installConcurrency();
  importCellsDirectly();
  findNamesQuickly();
  trackFormulasOnly();
  measureHeightsLate();
  placeHeadersLate();
  showLate();
  collectColoursLate();
  installEvaluation();
  vectorise();
}

/** Only where a workbook asks for it: whoever does not pays nothing. */
function installStrictReading(): void {
  if (registries.functionRegistry.contains(BESIDE)) return;
  installSingleCells();
  refuseBlankText();
}
