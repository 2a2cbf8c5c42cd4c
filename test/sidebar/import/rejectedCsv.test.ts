import Papa from 'papaparse';
import type { Rejection } from '../../../src/sidebar/import/prepare';
import { rejectedCsv } from '../../../src/sidebar/import/rejectedCsv';

const words = { row: 'Fila', reason: 'Motivo', sentence: ({ reason }: Rejection) => reason.code };
const rejection = (...cells: string[]): Rejection => ({ source: { number: 4, cells }, reason: { code: 'noIdentity' } });

test('rejectedCsv() writes the reason before the file’s own cells, with its delimiter', () => {
  const csv = rejectedCsv({ headings: ['a', 'b'], delimiter: ';' }, [rejection('x;y', 'z')], words);
  expect(csv).toBe('\uFEFFFila;Motivo;a;b\r\n4;noIdentity;"x;y";z\r\n');
});

test.each(['=1+1', '+52', '-cmd', '@x', '\tx'])('rejectedCsv() disarms %p', (cell) => {
  const csv = rejectedCsv({ headings: ['a'], delimiter: ',' }, [rejection(cell === '+52' ? '+52 55 x' : cell)], words);
  const stored = Papa.parse<string[]>(csv).data[1]?.[2] ?? '';
  expect(stored.startsWith("'")).toBe(true);
});

test('rejectedCsv() leaves numbers alone', () => {
  expect(rejectedCsv({ headings: ['a'], delimiter: ',' }, [rejection('-5.20')], words)).toContain(',-5.20');
});
