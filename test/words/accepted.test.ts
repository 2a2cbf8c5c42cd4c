import { acceptedText } from '../../src/words/accepted';

test.each(
  `yes Yes! sí Sí SI sim y s t v x X 1 ok OK okay TRUE Verdadero verdadeiro ✓ ✔️ ✅ 👍 marcado accepted Aceptado aceptada
   aceito Aceita Approved aprobado aprovada qualified Calificado cualificada qualificado confirmado Convertido SQL won
   ganado apto`.split(/\s+/),
)('%j is a lead accepted', (text) => {
  expect(acceptedText(text)).toBe(true);
});

test.each([
  ['Closed - Converted'],
  ['De acuerdo'],
  ['Sí, llamar el lunes'],
  ['yes: budget confirmed'],
  ['Aceptado por ventas'],
  ['Qualified - hot'],
])('%j is a lead accepted', (text) => {
  expect(acceptedText(text)).toBe(true);
});

test.each(
  `no No NO não nao n f 0 false FALSO falsa ✗ ✘ ❌ 👎 rejected Rechazado rechazada Rejeitado recusado Disqualified
   Unqualified Descalificado Desqualificado descartado declined denied denegado negado devuelto devolvido inválido Invalid
   spam junk lost Perdido duplicado`.split(/\s+/),
)('%j is a lead rejected', (text) => {
  expect(acceptedText(text)).toBe(false);
});

test.each([
  ['not qualified'],
  ['Not Accepted'],
  ['no aceptado'],
  ['No calificado'],
  ['no se aceptó'],
  ['não qualificado'],
  ['No, too small'],
  ['no: sin presupuesto'],
  ['No (fuera de zona)'],
  ['Não – sem orçamento'],
  ['Rechazado por precio'],
  ['Closed - Not Converted'],
  ['Bad fit'],
])('%j is a lead rejected', (text) => {
  expect(acceptedText(text)).toBe(false);
});

test.each([
  [''],
  ['  '],
  ['-'],
  ['n/a'],
  ['null'],
  ['(blank)'],
  ['not yet'],
  ['todavía no'],
  ['Pendiente'],
  ['pendente'],
  ['Pending review'],
  ['En revisión'],
  ['em análise'],
  ['New'],
  ['por definir'],
])('%j is nothing decided', (text) => {
  expect(acceptedText(text)).toBeUndefined();
});

test.each([
  ['Reunión agendada'],
  ['Reagendar'],
  ['Refer to partner'],
  ['maybe'],
  ['Nokia'],
  ['Norte'],
  ['2'],
  ['siempre'],
  ['Silva'],
])('%j is neither: whoever counts it must say so', (text) => {
  expect(acceptedText(text)).toBe('unclear');
});
