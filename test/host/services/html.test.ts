import { openWith } from '../support/addOn';
import { openDesk } from '../support/desk';

const { work } = openDesk();

// prettier-ignore
test.each([
  ["createHtmlOutput('<p>a</p>')",                                   '<p>a</p>'],
  ['createHtmlOutput()',                                             ''],
  ["createHtmlOutput('a').append('<b>')",                            'a<b>'],
  ["createHtmlOutput('a').appendUntrusted('<b a=\"1\">&\\'')",       'a&#60;b a=&#34;1&#34;&#62;&#38;&#39;'],
  ["createHtmlOutput('a').setContent('b').append('c')",              'bc'],
  ["createHtmlOutput('a').clear()",                                  ''],
  ["createHtmlOutputFromFile('Sidebar')",                            '<p>Hello</p>'],
  ["createHtmlOutputFromFile('Sidebar.html')",                       '<p>Hello</p>'],
])('HtmlService.%s', (call, content) => {
  expect(work(`return HtmlService.${call}.getContent();`)).toBe(content);
});

test('a page keeps its title and size', () => {
  expect(
    work(`var page = HtmlService.createHtmlOutput('x'); var before = [page.getTitle(), page.getWidth(), page.getHeight()];
    page.setTitle('T').setWidth(300).setHeight(200).setSandboxMode(HtmlService.SandboxMode.IFRAME).addMetaTag('viewport', 'x');
    return before.concat(page.getTitle(), page.getWidth(), page.getHeight());`),
  ).toEqual(['', 600, 400, 'T', 300, 200]);
});

/** A page with scriptlets, written. */
function written(page: string, set = ''): unknown {
  const code = `var shared = 'shared';
function double(n) { return n * 2; }
function go(page) { var template = HtmlService.createTemplate(page); ${set} return template.evaluate().getContent(); }`;
  return openWith(code).run('go', page);
}

// prettier-ignore
test.each([
  // page,                                                         set on the template,      written
  ['plain',                                                        '',                       'plain'],
  ['',                                                             '',                       ''],
  ['<b><?= 1 + 1 ?></b>',                                          '',                       '<b>2</b>'],
  ['<?= "<i>" ?> <?!= "<i>" ?>',                                   '',                       '&#60;i&#62; <i>'],
  ['<?= double(4) ?> <?= shared ?>',                               '',                       '8 shared'],
  ['<? for (var i = 0; i < 3; i++) { ?><li><?= i ?></li><? } ?>',  '',                       '<li>0</li><li>1</li><li>2</li>'],
  ['<? if (false) { ?>yes<? } else { ?>no<? } ?>',                 '',                       'no'],
  ['<?= name ?>',                                                  "template.name = 'Ana';", 'Ana'],
  ['<?= list.length ?>',                                           'template.list = [1, 2];', '2'],
  ['<?= 1; ?>',                                                    '',                       '1'],
  ['<?= 1 // one\n ?>!',                                           '',                       '1!'],
  ['<? // nothing ?>after',                                        '',                       'after'],
  ['"quotes" \\ and\nlines <?= 1 ?>',                              '',                       '"quotes" \\ and\nlines 1'],
  ['<?= null ?> <?= undefined ?> <?= 0 ?>',                        '',                       'null undefined 0'],
])('the page %j is written %#', (page, set, content) => {
  expect(written(page, set)).toBe(content);
});

test('a template tells its page, and what was set on it', () => {
  expect(
    work(
      `var t = HtmlService.createTemplate('<?= a ?>'); t.a = 5; return [t.getRawContent(), t.a, typeof t.getCode()];`,
    ),
  ).toEqual(['<?= a ?>', 5, 'string']);
});

test('a scriptlet that fails says why', () => {
  expect(() => written('<?= missing ?>')).toThrow('missing is not defined');
});

// prettier-ignore
test.each([
  ["SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))",                        { kind: 'sidebar', title: 'Acuerdo', html: 'x' }],
  ["SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x').setTitle('T'))",          { kind: 'sidebar', title: 'T', html: 'x' }],
  ["SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('x').setWidth(10), 'T')",  { kind: 'dialog', title: 'T', html: 'x', width: 10, height: 400, modal: true }],
  ["SpreadsheetApp.getUi().showModelessDialog(HtmlService.createHtmlOutput('x'), 'T')",            { kind: 'dialog', title: 'T', html: 'x', width: 600, height: 400, modal: false }],
  ["SpreadsheetApp.getUi().alert('Done')",                                                         { kind: 'alert', title: '', message: 'Done' }],
  ["SpreadsheetApp.getUi().alert('Title', 'Done', SpreadsheetApp.getUi().ButtonSet.OK)",           { kind: 'alert', title: 'Title', message: 'Done' }],
  ["SpreadsheetApp.getUi().alert('Done', SpreadsheetApp.getUi().ButtonSet.OK)",                    { kind: 'alert', title: '', message: 'Done' }],
  ["Browser.msgBox('Done')",                                                                       { kind: 'alert', title: '', message: 'Done' }],
  ["Browser.msgBox('Title', 'Done', Browser.Buttons.OK)",                                          { kind: 'alert', title: 'Title', message: 'Done' }],
  ["SpreadsheetApp.getUi().createMenu('M').addItem('A', 'a').addSeparator().addSubMenu(SpreadsheetApp.getUi().createMenu('S').addItem('B', 'b')).addToUi()",
    { kind: 'menu', title: 'M', items: [{ label: 'A', functionName: 'a' }, { label: '-', functionName: '' }, { label: 'B', functionName: 'b' }] }],
])('%s shows itself', (call, event) => {
  const desk = openDesk();
  desk.work(`${call};`);
  expect(desk.workbook.events.at(-1)).toEqual(event);
});

// prettier-ignore
test.each([
  ["SpreadsheetApp.getUi().showSidebar('x')",                 'an HtmlOutput is wanted'],
  ["SpreadsheetApp.getUi().showModalDialog({}, 'T')",         'an HtmlOutput is wanted'],
  ["HtmlService.createTemplateFromFile('Nope')",              'No HTML file named Nope was found.'],
])('%s is refused', (call, message) => {
  expect(() => work(`${call};`)).toThrow(message);
});
