// The menu, under every authorisation a workbook may be opened with.
import { LANGUAGES } from '../../src/texts/language';
import { menuTexts } from '../../src/texts/menu';
import { build, openEmpty } from '../support/builtWorkbook';
import { buildSettings } from '../support/buildSettings';
import { exportsOfMain } from '../support/mainExports';

const modes = ['NONE', 'LIMITED', 'FULL'] as const;

test.each(LANGUAGES.flatMap((language) => modes.map((mode) => [language, mode] as const)))(
  'in %s the menu is there under %s, and every item calls a function that exists',
  (language, authMode) => {
    const workbook = openEmpty(language, { authMode });
    const texts = menuTexts(language);
    const items = ['sidebar', 'refresh', 'enable', 'check', 'help'] as const;
    expect(workbook.menu().map(({ label }) => label)).toEqual(items.map((item) => texts[item]));
    for (const { label } of workbook.menu()) expect(() => workbook.click(label)).not.toThrow();
    const shown = workbook.events.map(({ kind }) => kind);
    expect(shown).toEqual(['menu', 'sidebar', 'toast', 'toast', 'toast', 'dialog', 'alert']);
  },
);

test('opening a built workbook stamps the clock where the document may be written, and not where it may not', () => {
  const workbook = openEmpty('en');
  build(workbook, buildSettings('en'), ['settings']);
  const saved = workbook.save();
  const now = '2026-11-25T15:30:00Z';
  const stampUnder = (authMode: 'NONE' | 'LIMITED') =>
    openEmpty('en', { saved, authMode, now }).display('Settings', 'C11')[0]?.[0];
  expect(stampUnder('LIMITED')).toBe('11/25/2026 09:30');
  expect(stampUnder('NONE')).toBe('');
});

test('Refresh figures stamps the clock and says when', () => {
  const workbook = openEmpty('en');
  build(workbook, buildSettings('en'), ['settings']);
  workbook.setNow('2026-11-23T00:15:00Z');
  workbook.click('Refresh figures');
  expect(workbook.display('Settings', 'C11')).toEqual([['11/22/2026 18:15']]);
  expect(workbook.events.at(-1)).toMatchObject({ kind: 'toast', message: 'Figures refreshed as of 11/22/2026 18:15' });
});

test('a clock that cannot be stamped does not cost the menu', () => {
  const workbook = openEmpty('en');
  build(workbook, buildSettings('en'), ['settings']);
  const saved = workbook.save();
  const opened = openEmpty('en', { saved, authMode: 'NONE' });
  opened.failAt(1);
  expect(() => opened.host.open('LIMITED')).not.toThrow();
  expect(opened.menu()).toHaveLength(10);
});

test.each(modes)('opened under %s, every call of the sidebar answers', (authMode) => {
  const workbook = openEmpty('en', { authMode });
  const answers = exportsOfMain('gas/calls').map((name) => [name, workbook.run(name)]);
  expect(answers.filter(([, answer]) => typeof Object(answer).ok !== 'boolean')).toEqual([]);
  expect(Object(workbook.run('startSidebar')).ok).toBe(true);
});

test('before anything is permitted, the menu asks for nothing that needs permission', () => {
  const asked: string[] = [];
  const workbook = openEmpty('en', {
    authMode: 'NONE',
    services: (services) => {
      const { SpreadsheetApp, ...others } = services;
      const watched = new Proxy(Object(SpreadsheetApp), {
        get(target, name) {
          asked.push(String(name));
          return Reflect.get(target, name);
        },
      });
      return { ...others, SpreadsheetApp: watched };
    },
  });
  expect(asked).toEqual(['getUi']);
  expect(workbook.menu()).toHaveLength(5);
});
