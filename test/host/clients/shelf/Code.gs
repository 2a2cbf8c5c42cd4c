// A reading list in a sheet: a menu, a sidebar and a dialog made from templates, and what they call.

var TITLE = 'Reading shelf';
const HEADINGS = ['Book', 'Pages', 'Read'];

function onOpen(e) {
  SpreadsheetApp.getUi().createAddonMenu().addItem('Show shelf', 'showShelf').addItem('Tidy up…', 'showTidy').addToUi();
}

function onInstall(e) {
  onOpen(e);
}

function showShelf() {
  var template = HtmlService.createTemplateFromFile('Sidebar');
  template.reader = Session.getEffectiveUser().getEmail();
  template.books = books_();
  var page = template.evaluate().setTitle(TITLE).setSandboxMode(HtmlService.SandboxMode.IFRAME);
  SpreadsheetApp.getUi().showSidebar(page);
}

function showTidy() {
  var page = HtmlService.createTemplateFromFile('Dialog').evaluate().setWidth(360).setHeight(140);
  SpreadsheetApp.getUi().showModalDialog(page, 'Tidy up');
}

/** Pages call it to take in another file of the project. */
function include(name) {
  return HtmlService.createHtmlOutputFromFile(name).getContent();
}

function valueHere() {
  return SpreadsheetApp.getActiveSheet().getActiveCell().getValue();
}

function writeHere(value) {
  SpreadsheetApp.getActiveSheet().getActiveCell().setValue(value);
}

function tidy(action) {
  var workbook = SpreadsheetApp.getActiveSpreadsheet();
  var sheet = workbook.getActiveSheet();
  if (action == 'new') {
    workbook.insertSheet();
  } else if (action == 'copy') {
    sheet.copyTo(workbook);
  } else if (action == 'empty') {
    sheet.clear();
    sheet.clearNotes();
  }
}
