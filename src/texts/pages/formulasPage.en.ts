// The page Formulas, in English.

export const formulasPageEn = {
  pageFormulas: 'Formulas',
  formulasIntro: 'Choose a function, fill it by selecting cells in the sheet, and put it where you want it.',
  searchFormulas: 'Search',
  searchHint: 'A name or what you want to know, such as open hours or goal.',
  formulasFound: 'Functions: {n}',
  noFormulaFound: 'No function speaks of “{search}”. Try another word.',
  groupQualify: 'Qualify leads',
  groupCommit: 'Commit to a goal',
  groupClock: 'Watch the clock',
  groupTrack: 'Track the period',
  groupShare: 'Share the result',
  allFormulas: 'All functions',
  optionalArgument: '{name} (optional)',
  useSelection: 'Selection',
  useSelectionFor: 'Use the selection for {name}',
  yourFormula: 'Your formula',
  stillMissing: 'Still to fill: {names}',
  choosePlace: 'Select the cell it goes into.',
  goesInto: 'It goes into {cell}.',
  useSelectedCell: 'Use the selected cell',
  insertFormula: 'Insert',
  example: 'Example',
  cellTaken: '{cell} already holds something.',
  replaceIt: 'Replace it',
  formulaPlaced: 'The formula is in {cell}. Ctrl+Z takes it back.',
  noRoom:
    'The formula is in {cell} but its answer needs free cells below or beside it: empty them, or undo and choose another cell.',
  notEnabled:
    'Google does not know the function in this spreadsheet yet: menu Extensions, Acuerdo, Enable functions in this spreadsheet.',
  formulaFails: 'The formula is in {cell} and shows {shows}. Rest the mouse on the cell to read why.',
};
