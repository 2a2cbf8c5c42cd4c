// Check this spreadsheet, in English. `looks`: what is looked at; `means`: what it means when it does not hold, and what to do.

export const selfCheckEn = {
  title: 'Check this spreadsheet',
  sheet: 'Acuerdo check (temporary)',
  allHeld: 'All is well: the {1} things Acuerdo relies on hold in this spreadsheet.',
  oneFailed: 'One of {1} checks did not hold. Below is what it means and what to do.',
  someFailed: '{1} of {2} checks did not hold. Below is what each means and what to do.',
  oneLoading: 'One of {1} checks could not finish: Google is still calculating. Wait a minute and check again.',
  stillLoading: '{1} of {2} checks could not finish: Google is still calculating. Wait a minute and check again.',
  notHeld: 'Did not hold',
  loading: 'Still loading',
  skipped: 'Not checked',
  skippedWhy: 'They depend on a check above that did not hold.',
  held: 'Held',
  seen: 'Seen: {1} gave {2}; wanted {3}',
  seenOnly: 'Seen: {1} shows {2}',
  refused: 'Google answered {1}. It may have been for a moment only: check once more first.',
  nothing: 'nothing',
  left: 'The temporary sheet could not be removed ({1}). Check again to remove it, or delete it yourself.',
  undo: 'Nothing of yours was changed. Undo (Ctrl+Z) may show the temporary sheet once more: press it again, or delete that sheet.',
  report: 'Report for support',
  copy: 'Copy the report',
  copied: 'Copied',
  close: 'Close',
  otherZone:
    'The spreadsheet’s clock is that of {1}, yours that of {2}: deadlines and today follow the spreadsheet. To change it: File → Settings → Time zone.',
  browser: 'Time zone of the browser:',
  surroundings: 'Locale {1}, time zone {2}, {3}',

  'functions.looks': 'Acuerdo’s functions calculate',
  'functions.means':
    'Formulas such as =LEADSCORE do not calculate here, and with them no figure of Acuerdo. Where they show #NAME?, choose Enable functions in this spreadsheet under Extensions → Acuerdo, reload the page, and check again.',
  'separators.looks': 'Formulas are read in this spreadsheet’s locale',
  'separators.means':
    'Formulas that Acuerdo writes are not understood in this locale. Set another locale in File → Settings, such as your country’s, and build again.',
  'fractions.looks': 'Fractions and percentages in formulas',
  'fractions.means':
    'A formula with a fraction or a percentage gives another number in this locale. Targets on Goals may be wrong: set another locale in File → Settings and build again.',
  'patterns.looks': 'Numbers inside sentences',
  'patterns.means':
    'Sentences such as those of the Dashboard write numbers and percentages oddly in this locale. The figures in cells of their own are right; trust those.',
  'spill.looks': 'A formula fills the cells beside and below it',
  'spill.means':
    'Formulas that fill several cells show only the first or an error, so reports and computed columns stay empty. Send the report below to support.',
  'columns.looks': 'A computed column under its heading, to the last row',
  'columns.means':
    'Columns such as Score on Leads do not fill down. Check that nothing is typed in a computed column; if it is so in a new spreadsheet too, send the report below to support.',
  'skipped.looks': 'Arguments left out in the middle of a formula',
  'skipped.means':
    'A formula with an empty place between two ; gives an error. When you insert one from the page Formulas, fill every place.',
  'errors.looks': 'Cells in error are refused, not counted',
  'errors.means':
    'A cell in error, such as #DIV/0!, may be counted as if it were data. Mend cells in error on Leads before you trust the scores.',
  'dates.looks': 'Dates with their time, in this spreadsheet’s time zone',
  'dates.means':
    'Deadlines and hours are calculated in another time zone than the sheet shows. Until it is solved, do not decide by deadlines; see that File → Settings has your time zone, and send the report below to support.',
  'times.looks': 'Times without a date',
  'times.means':
    'A cell with only a time is read some minutes or seconds off in this time zone. Write the date and the time in one cell, not the time alone.',
  'today.looks': 'TODAY() as an argument',
  'today.means':
    'Acuerdo’s functions refuse cells that hold =TODAY(). Use the cell As_of of Settings as the date, as the sheets do.',
  'blankText.looks': 'An empty text in arithmetic',
  'blankText.means':
    'A text of nothing plus one gives something that Acuerdo’s sheets were never tried with. Compare the totals of the Dashboard with the rows of Leads before you trust them, and send the report below to support.',
  'spilledBlank.looks': 'Blank cells of a computed column',
  'spilledBlank.means':
    'Whether a cell is blank is answered in a way that Acuerdo’s sheets were never tried with. Look at the column Check of Leads, and send the report below to support.',
  'chosenRange.looks': 'A formula that chooses between ranges',
  'chosenRange.means':
    'Formulas that choose between ranges read them in a way that Acuerdo’s sheets were never tried with. Compare the totals of the Dashboard with the rows of Leads before you trust them, and send the report below to support.',
  'errorArray.looks': 'Lists with an error inside are refused, not counted',
  'errorArray.means':
    'An error inside a calculated list is counted as if it were data. Mend cells in error on Leads and Definitions before you trust the scores.',
  'countSort.looks': 'Counts of every row, sorted',
  'countSort.means':
    'Tables that count and sort, such as those of the Dashboard by source or by owner, may show their first row only. The counts of single cells are right.',
  'stamp.looks': 'What a script reads while figures are calculated',
  'stamp.means':
    'After a change a script reads the old figure as if it were the new one. Wait a few seconds after Refresh figures before you sign, save a meeting or close a period, and send the report below to support.',
  'formats.looks': 'Number and date formats',
  'formats.means':
    'Dates or figures are shown in another form than meant. Values are right; choose the format you want in Format → Number.',
  'wallClock.looks': 'A date in a cell and the same date for Acuerdo',
  'wallClock.means':
    'Acuerdo reads dates of cells in another time zone than the sheet shows, so imports and the page Today may be a day or some hours off. See that File → Settings has your time zone, and send the report below to support.',
  'plainText.looks': 'Texts such as =1+1 or 007 stay texts',
  'plainText.means':
    'A text that looks like a number, a date or a formula changes when it is imported. Look at identifiers with leading zeros after an import, and do not import files you do not trust.',
  'readBack.looks': 'Formulas are told as they were written',
  'readBack.means':
    'Building again may write formulas that nobody changed once more. Nothing you typed is lost; it only takes longer.',
  'names.looks': 'Named ranges',
  'names.means':
    'Names such as As_of or Calendar cannot be made or found, and most formulas need them. Check that you may edit this spreadsheet, then build again.',
  'marks.looks': 'The marks by which Acuerdo knows its sheets',
  'marks.means':
    'Acuerdo cannot recognise its own sheets, and building again could make new ones. Do not build again; send the report below to support.',
  'protections.looks': 'Protections that only warn',
  'protections.means':
    'Computed cells are not protected by a warning, or nobody may edit them. See Data → Protect sheets and ranges.',
  'rules.looks': 'Colours by condition',
  'rules.means':
    'Colours such as that of an overdue lead may be missing or wrong. The words in the cells are right; go by those.',
  'lists.looks': 'Lists of values in cells',
  'lists.means': 'Cells may take values that are not in their list. Type stages and owners exactly as in Settings.',
  'strictList.looks': 'A value that a list does not hold is refused',
  'strictList.means':
    'Scripts may write values that a list does not hold, so an import may leave words in Leads that no list knows. Look at the column Check after each import.',
  'charts.looks': 'Charts and the columns they draw',
  'charts.means':
    'Charts may be missing, or made twice when you build again. Delete the extra ones; the figures beside them are right.',
  'clock.looks': 'Today is the same day for the sheet and for Acuerdo',
  'clock.means':
    'The cell As_of may be a day off, and with it what counts as overdue. See that File → Settings has your time zone, then choose Refresh figures.',
  'properties.looks': 'What Acuerdo remembers between two visits',
  'properties.means': 'The page Today cannot tell what changed since you last looked. Everything else works.',
  'pages.looks': 'The sidebar’s page and its code',
  'pages.means': 'The sidebar may stay empty. Reload the spreadsheet; if it stays so, install Acuerdo again.',
  'lock.looks': 'One writer at a time',
  'lock.means':
    'Somebody else’s build, import or check is under way, or the lock does not answer, so nothing else was checked. Wait until they have finished, six minutes at most, and check again.',
};
