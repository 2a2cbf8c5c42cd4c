import { withDefinedNames } from '../../src/host/page/definedNames';

const XML = '<workbook><sheets><sheet name="Settings"/></sheets></workbook>';
const zone = { left: 1, top: 15, right: 3, bottom: 22 };
const getters = (names: readonly { name: string; sheetId: string }[]) =>
  ({
    getNamedRanges: () => names.map(({ name, sheetId }) => ({ name, range: { sheetId, zone } })),
    getSheetName: (id: string) => id,
  }) as unknown as Parameters<typeof withDefinedNames>[1]; // of a named range only these two are asked

test('named ranges stand after the sheets, quoted as Excel reads them', () => {
  const names = [
    { name: 'Calendar', sheetId: 'Settings' },
    { name: 'Goal', sheetId: "R&D's $& goals" },
  ];
  expect(withDefinedNames(XML, getters(names))).toBe(
    '<workbook><sheets><sheet name="Settings"/></sheets><definedNames>' +
      `<definedName name="Calendar">'Settings'!$B$16:$D$23</definedName>` +
      `<definedName name="Goal">'R&amp;D''s $&amp; goals'!$B$16:$D$23</definedName>` +
      '</definedNames></workbook>',
  );
});

test('a workbook without names is left as it is', () => {
  expect(withDefinedNames(XML, getters([]))).toBe(XML);
});
