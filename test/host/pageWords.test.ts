import { readFileSync } from 'node:fs';
import { missingPlaces } from '../../src/host/page/accessibleGrid';
import { engineWordsFor, translatedWords } from '../../src/host/page/engineWords';
import { wordsFor } from '../../src/host/page/words';

test.each([
  ['en_US', 'File', 'New workbook'],
  ['es_MX', 'Archivo', 'Libro nuevo'],
  ['pt_BR', 'Arquivo', 'Nova planilha'],
  ['fr_FR', 'File', 'New workbook'],
])('%s: the grid says %s and the page says %s', (locale, file, newWorkbook) => {
  expect([engineWordsFor(locale)('File'), wordsFor(locale).newWorkbook]).toEqual([file, newWorkbook]);
});

test('a word of the grid without translation stays as it is', () => {
  expect(engineWordsFor('es_MX')('Pop out chart')).toBe('Pop out chart');
});

test('every translated word is still one of the engine', () => {
  const folder = 'node_modules/@odoo/o-spreadsheet/dist';
  const engine = ['o_spreadsheet.cjs', 'o_spreadsheet.xml']
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
    .join();
  expect(translatedWords().filter((word) => !engine.includes(word))).toEqual([]);
});

test('every place of the grid that gets a name or a role is still there', () => {
  expect(missingPlaces(readFileSync('node_modules/@odoo/o-spreadsheet/dist/o_spreadsheet.xml', 'utf8'))).toEqual([]);
});
