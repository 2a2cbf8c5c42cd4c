import { call, edit, openSampled } from '../support/builtWorkbook';
import { workbookTexts } from '../../src/texts/workbook';
import { LANGUAGES } from '../../src/texts/language';
test('p', () => {
  const workbook = openSampled('es');
  const t = workbookTexts('es');
  const name = t['leads.name'];
  const head = workbook.display(name, 'A1:AZ1')[0]!;
  console.log(head.join('|'));
  console.log(workbook.display(name,'A2:AZ3').map(r=>r.join('|')).join('\n'));
  console.log(JSON.stringify(Object.entries(workbook.inspect(name).contents).filter(([a])=>/^[A-Z]+1$/.test(a))));
  const dash = workbook.display(t['dashboard.name'],'A1:H40').map(r=>r.join('|')).join('\n');
  const before = edit(workbook, `const s = workbook.getSheetByName('${name}'); return s.getDataRange().getDisplayValues();`) as string[][];
  edit(workbook, `const s = workbook.getSheetByName('${name}'); s.getRange(2,1,s.getLastRow()-1,s.getLastColumn()).sort({column: 4, ascending: false});`);
  const after = workbook.display(name,'A2:AZ3').map(r=>r.join('|')).join('\n');
  console.log(after);
  const dash2 = workbook.display(t['dashboard.name'],'A1:H40').map(r=>r.join('|')).join('\n');
  console.log(dash === dash2);
  console.log(JSON.stringify(workbook.inspect(name).protections).slice(0,800));
  const id = head.indexOf('ID');
  // paste row 2 at first empty row
  edit(workbook, `const s = workbook.getSheetByName('${name}'); s.getRange(2,1,1,s.getLastColumn()).copyTo(s.getRange(58,1));`);
  console.log(workbook.display(name,'A56:AZ60').map(r=>r.join('|')).join('\n'));
  console.log(workbook.display(name,'A1:AZ2').map(r=>r.join('|')).join('\n'));
  console.log(workbook.display(t['dashboard.name'],'A1:H40').map(r=>r.join('|')).join('\n'));
  console.log(JSON.stringify(call(workbook,'startSidebar')).slice(0,3000));
  console.log(JSON.stringify(workbook.run('today')).slice(0,3000));
});
