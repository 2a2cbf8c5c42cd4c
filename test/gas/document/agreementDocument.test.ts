// The agreement as a document: what both sides sign, as people write it, in the words of the workbook.
import { call, edit, openSmall } from '../../support/builtWorkbook';
import { writtenDay } from '../../../src/gas/document/writtenDay';
import type { Agreement } from '../../../src/gas/calls';
import type { Workbook } from '../../../src/host/workbook';

function documentOf(workbook: Workbook): string {
  expect(call(workbook, 'showAgreement', 'en')).toEqual({ shown: true });
  const event = workbook.events.at(-1);
  return event?.kind === 'dialog' ? event.html : '';
}

function sign(workbook: Workbook, index: number, name: string): void {
  const { sides, fingerprint } = call<Agreement>(workbook, 'readAgreement');
  call(workbook, 'signAgreement', { side: sides[index], name, role: 'Líder', fingerprint });
}

test('it holds the period in words, the goal, the commitments under their side and both signatures', () => {
  const workbook = openSmall('es');
  sign(workbook, 0, 'Ana <b>Ruiz</b>');
  const html = documentOf(workbook);
  expect(html).toContain('<html lang="es">');
  expect(html).toContain('<b>Vigente desde:</b> 1 de octubre de 2026');
  expect(html).toMatch(/<b>Meta compartida:<\/b> 120,000 MXN/);
  expect(html).toMatch(/<tr class="group"><th[^>]*>Marketing promete a ventas/);
  expect(html).toContain('<h3>Marketing</h3>');
  expect(html).toContain('<span class="rule">Ana &lt;b&gt;Ruiz&lt;/b&gt;</span>Nombre');
  expect(html).toContain('<span class="rule">22 de noviembre de 2026</span>Fecha');
  expect(html).toContain('<h3>Ventas</h3>');
});

test('what is measured today and how to use the sheet is left out, a row people inserted is in', () => {
  const workbook = openSmall('en');
  edit(
    workbook,
    `var s = workbook.getSheetByName('Agreement'); s.insertRowsAfter(21, 1); s.getRange('B22:D22').setValues([['Eva', 'Sales', 'Inside sales']])`,
  );
  const html = documentOf(workbook);
  expect(html).toMatch(/<td[^>]*>Eva<\/td>/);
  expect(html).not.toContain('>Met?<');
  expect(html).toContain('October 1, 2026');
});

test('without its sheet nothing is shown', () => {
  const workbook = openSmall('en', 'settings');
  expect(call(workbook, 'showAgreement', 'en')).toEqual({ shown: false });
});

test.each([
  ['2026-03-05', 'en', 'March 5, 2026'],
  ['2026-03-05', 'es', '5 de marzo de 2026'],
  ['2026-03-05', 'pt', '5 de março de 2026'],
  ['2026-13-05', 'es', '2026-13-05'],
  ['from 2026-03-05', 'en', 'from 2026-03-05'],
] as const)('%s in %s is written %s', (text, language, written) => {
  expect(writtenDay(text, language)).toBe(written);
});
