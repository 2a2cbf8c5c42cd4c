import { saysNothing } from '../../src/words/saysNothing';

test.each(
  `- -- — – --- . ... … ? n/a N/A n.a. n.a NA n/d N.D. ND s/d S/D s.d. s/i n/i n/c null NULL Null nil none None (none) [null]
   <none> "n/a" nothing never Never undefined NaN blank (blank) empty unchecked Unchecked $- 0000-00-00 00/00/0000 0000-0-0
   --/--/---- ninguno Ninguna ninguna. ningún nada NADA nunca Nunca. jamás vacío nulo nenhum Nenhuma vazio`.split(
    /\s+/,
  ),
)('%j says nothing', (text) => {
  expect(saysNothing(text)).toBe(true);
});

test.each([
  [''],
  ['   '],
  ['\u00a0'],
  ['$ -'],
  ['$\u00a0-'],
  ['R$ -'],
  ['US$ -'],
  ['€ –'],
  ['n / a'],
  ['0000-00-00 00:00:00'],
  ['0000-00-00T00:00:00Z'],
  ['not applicable'],
  ['Not Available'],
  ['does not apply'],
  ['no data'],
  ['(not set)'],
  ['not yet'],
  ['No aplica'],
  ['no  aplica'],
  ['No disponible'],
  ['sin datos'],
  ['Sin información'],
  ['no informado'],
  ['no tiene'],
  ['En blanco'],
  ['todavía no'],
  ['não informado'],
  ['NÃO SE APLICA'],
  ['Não disponível'],
  ['sem dados'],
  ['não preenchido'],
  ['ainda não'],
  ['em branco'],
  ['N\\A'],
  ['sin asignar'],
  ['Unassigned'],
  ['não atribuído'],
  ['None selected'],
  ['não possui'],
  ['no posee'],
])('%j says nothing', (text) => {
  expect(saysNothing(text)).toBe(true);
});

test.each([
  ['no'],
  ['0'],
  ['x'],
  ['*'],
  ['<unknown>'],
  ['Ana'],
  ['Nadia'],
  ['Ninguna Parte S.A.'],
  ['Nunca Jamás Travel'],
  ['Nada Surf'],
  ['NA Holdings'],
  ['None of the above, called twice'],
  ['2026-03-02'],
  ['$ 0'],
  ['-5'],
  ['S.A.'],
  ['Sin Fronteras'],
  ['Sin presupuesto'],
  ['Sin contacto'],
  ['Sin teléfono'],
  ['Nova'],
  [`${'-'.repeat(50)}`],
])('%j says something', (text) => {
  expect(saysNothing(text)).toBe(false);
});
