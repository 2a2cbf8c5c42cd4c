/** Google's sheet ids are numbers; the first sheet of a new workbook is 0. */
export function numericId(sheetId: string): number {
  if (sheetId === 'sheet1') return 0;
  let hash = 7;
  for (const letter of sheetId) hash = (hash * 31 + letter.charCodeAt(0)) % 2_147_483_647;
  return hash;
}
