// The sheets of the workbook by id, in the order they are built: each refers only to those before it.

export const BUILD_ORDER = [
  'workings',
  'settings',
  'definitions',
  'personas',
  'goals',
  'leads',
  'meetings',
  'dashboard',
  'reports',
  'compensation',
  'diagnosis',
  'agreement',
] as const;

export type SheetId = (typeof BUILD_ORDER)[number];

/** The sheets people see; the hidden one comes with them. */
export const SHOWN_SHEETS: readonly SheetId[] = BUILD_ORDER.filter((id) => id !== 'workings');

/** The order of the tabs. */
export const TAB_ORDER: readonly SheetId[] = [
  'dashboard',
  'agreement',
  'goals',
  'leads',
  'meetings',
  'personas',
  'definitions',
  'reports',
  'compensation',
  'diagnosis',
  'settings',
  'workings',
];

/** Whether a text names a sheet of the workbook. */
export function isSheetId(id: string): id is SheetId {
  return BUILD_ORDER.some((known) => known === id);
}
