import { openDesk } from '../../support/desk';

const { work } = openDesk();

const ALL = `
  ss.getDeveloperMetadata().forEach(function (each) { each.remove(); });
  ss.addDeveloperMetadata('state', 'built').addDeveloperMetadata('empty');
  sheet.addDeveloperMetadata('state', 'leads', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT).addDeveloperMetadata('id', '7');
  var told = function (list) { return list.map(function (each) { return each.getKey() + '=' + each.getValue(); }).sort(); };`;

// prettier-ignore
test.each([
  ['ss.getDeveloperMetadata()',                                            ['empty=null', 'state=built']],
  ['sheet.getDeveloperMetadata()',                                         ['id=7', 'state=leads']],
  ['ss.createDeveloperMetadataFinder().find()',                            ['empty=null', 'id=7', 'state=built', 'state=leads']],
  ["ss.createDeveloperMetadataFinder().withKey('state').find()",           ['state=built', 'state=leads']],
  ["ss.createDeveloperMetadataFinder().withValue('7').find()",             ['id=7']],
  ["ss.createDeveloperMetadataFinder().withKey('state').withValue('leads').find()", ['state=leads']],
  ["ss.createDeveloperMetadataFinder().withVisibility('PROJECT').find()",  ['state=leads']],
  ["sheet.createDeveloperMetadataFinder().withKey('state').find()",        ['state=leads']],
  ["sheet.createDeveloperMetadataFinder().withKey('empty').find()",        []],
])('%s', (call, found) => {
  expect(work(`${ALL} return told(${call});`)).toEqual(found);
});

test('what was found is changed in its place', () => {
  const answer = work(`${ALL}
    var one = sheet.getDeveloperMetadata()[0]; var id = one.getId();
    one.setValue('mine').setKey('owner');
    return [told(sheet.getDeveloperMetadata()), sheet.getDeveloperMetadata()[0].getId() === id, one.getLocation().getLocationType(), one.getLocation().getSheet().getName()];`);
  expect(answer).toEqual([['id=7', 'owner=mine'], true, 'SHEET', 'Desk']);
});

test('metadata of the workbook belong to no sheet', () => {
  const answer = work(`${ALL} var one = ss.getDeveloperMetadata()[0];
    return [one.getLocation().getLocationType(), one.getLocation().getSheet(), one.getVisibility()];`);
  expect(answer).toEqual(['SPREADSHEET', null, 'DOCUMENT']);
});

test('removed metadata is gone, and says so', () => {
  expect(() => work(`${ALL} var one = sheet.getDeveloperMetadata()[0]; one.remove(); one.getKey();`)).toThrow(
    'The developer metadata has been removed.',
  );
});
