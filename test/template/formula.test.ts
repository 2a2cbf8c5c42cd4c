import fc from 'fast-check';
import { depthOf, rewritten, tokensOf, withOwn } from '../../src/template/formula';

const kinds = (formula: string) => tokensOf(formula).map(({ kind, text }) => `${kind} ${text}`);

test.each([
  ['{"status.met"}', 'words {"status.met"}'],
  ['{leads#}', 'link {leads#}'],
  ['{leads.created}', 'column {leads.created}'],
  ['{leads.id:email}', 'column {leads.id:email}'],
  ['{goals.lead.owed}', 'cell {goals.lead.owed}'],
  ['{goals.lead:customer.owed}', 'cell {goals.lead:customer.owed}'],
  ['"say ""A1"""', 'text "say ""A1"""'],
  ['$B$2:B', 'reference $B$2:B'],
  ["'Ana''s leads'!A2:A", "reference 'Ana''s leads'!A2:A"],
  ['Previsión!A1', 'reference Previsión!A1'],
  ["'Leads'!#REF!", "error 'Leads'!#REF!"],
  ['#N/A', 'error #N/A'],
  ['#DIV/0!', 'error #DIV/0!'],
  ['As_of', 'name As_of'],
  ['Q1_goal', 'name Q1_goal'],
  ['A1b', 'name A1b'],
  ['1000', 'number 1000'],
  ['<>', 'operator <>'],
  [';', 'separator ;'],
])('%s is one word', (formula, word) => {
  expect(kinds(formula)).toEqual([word]);
});

test.each([
  ['LOG10(A1)', ['function LOG10', 'open (', 'reference A1', 'close )']],
  ['=A1:B2', ['operator =', 'reference A1:B2']],
  ['B2="B2"', ['reference B2', 'operator =', 'text "B2"']],
  ['"open', ['other "', 'name open']],
  ['{leads created}', ['other {', 'name leads', 'space  ', 'name created', 'other }']],
])('%s is several', (formula, words) => {
  expect(kinds(formula)).toEqual(words);
});

test('a column says of which sheet, from where to where', () => {
  expect(tokensOf('{leads.id}{leads.id:email}{goals.a:b.c}')).toMatchObject([
    { sheet: 'leads', from: 'id', to: 'id' },
    { sheet: 'leads', from: 'id', to: 'email' },
    { sheet: 'goals', from: 'a', to: 'b', column: 'c' },
  ]);
});

test('the words of any text, joined, are the text again', () => {
  const part = fc.constantFrom(
    '"',
    "'",
    '{',
    '}',
    'A1',
    '$',
    ':',
    '.',
    'leads',
    '#',
    '!',
    '(',
    ')',
    ';',
    ' ',
    'é',
    '"x"',
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      expect(rewritten(parts.join(''), ({ text }) => text)).toBe(parts.join(''));
    }),
  );
});

test('what stands in quotes is one word, whatever it is', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const quoted = `"${text.replace(/"/g, '""')}"`;
      expect(kinds(`A1&${quoted}&A1`)).toEqual([
        'reference A1',
        'operator &',
        `text ${quoted}`,
        'operator &',
        'reference A1',
      ]);
    }),
  );
});

test.each([
  ['=A1+1', 0],
  ['=SUM(A1)', 1],
  ['=IF(A1;SUM(B1);SUM(C1))', 2],
  ['=(((SUM(A1))))', 1],
  ['=IF((SUM("IF(IF(")>0);1;2)', 2],
])('%s is %i functions deep', (formula, depth) => {
  expect(depthOf(formula)).toBe(depth);
});

test('cells of the own sheet are one word, and written anew except in quotes', () => {
  expect(tokensOf('[$lead:mql*.$owed]+1').map(({ kind }) => kind)).toEqual(['own', 'operator', 'number']);
  expect(withOwn('=[a.b]&"[a.b]"&"x""[c.d]"&[.e]', (place) => `<${place}>`)).toBe('=<a.b>&"[a.b]"&"x""[c.d]"&<.e>');
});
