import { createMatcher, type KnownLead, type LeadIdentity } from '../../../src/gas/import/importMatch';

const lead = (part: Partial<LeadIdentity>): LeadIdentity => ({ id: '', email: '', name: '', company: '', ...part });
const known = (part: Partial<KnownLead>): KnownLead => ({ ...lead(part), bare: false, ...part });

/** Where a row of the file belongs among leads of the sheet. */
function place(leads: Partial<KnownLead>[], row: Partial<LeadIdentity>, ids: string[] = [], shared: string[] = []) {
  const matcher = createMatcher(ids, shared);
  leads.forEach((each, at) => matcher.learn(at, known(each)));
  return matcher.find(lead(row));
}

// prettier-ignore
test.each<[string, Partial<KnownLead>[], Partial<LeadIdentity>, number | undefined]>([
  ['the same id, whatever the e-mail',          [{ id: '1', email: 'a@x.mx' }, { email: 'b@x.mx' }], { id: '1', email: 'b@x.mx' }, 0],
  ['the same e-mail, whatever its case',        [{ email: 'A@x.mx' }],                   { email: ' a@X.MX ' },               0],
  ['an id that is new, by its e-mail',          [{ email: 'a@x.mx' }],                   { id: '9', email: 'a@x.mx' },        0],
  ['another id, never by the name',             [{ name: 'Ana' }],                       { id: '9', name: 'Ana' },            undefined],
  ['no e-mail, never by it',                    [{ email: 'pending' }],                  { email: 'pending' },                undefined],
  ['the same name and company',                 [{ name: 'Ana', company: 'Norte' }],     { name: 'ana', company: 'NORTE' },   0],
  ['the same name of another company',          [{ name: 'Ana', company: 'Norte' }],     { name: 'Ana', company: 'Sur' },     undefined],
  ['the same name, one without its company',    [{ name: 'Ana', company: 'Norte' }],     { name: 'Ana' },                     0],
  ['the same name, two that it may be',         [{ name: 'Ana', company: 'Norte' }, { name: 'Ana', company: 'Sur' }], { name: 'Ana' }, undefined],
  ['a row that was being written',              [{ name: 'Ana', bare: true }],           { id: '9', email: 'a@x.mx', name: 'Ana' }, 0],
  ['nothing at all',                            [{ name: '' }],                          {},                                  undefined],
  ['the first of two with the same id',         [{ id: '1' }, { id: '1' }],              { id: '1' },                         0],
])('a row is the lead of %s', (_, leads, row, at) => {
  expect(place(leads, row)).toBe(at);
});

test('a lead whose id the file gives to another row is not this one, though they share an e-mail', () => {
  const there = [{ id: '1', email: 'a@x.mx' }];
  expect(place(there, { id: '2', email: 'a@x.mx' }, ['1', '2'])).toBeUndefined();
  expect(place(there, { id: '2', email: 'a@x.mx' }, ['2'])).toBe(0);
  expect(place(there, { email: 'a@x.mx' }, ['1', '2'])).toBe(0);
});

test('an e-mail that several ids of the file share makes no two ids one lead', () => {
  expect(place([{ id: '7', email: 'a@x.mx' }], { id: '2', email: 'a@x.mx' }, ['2', '3'], ['a@x.mx'])).toBeUndefined();
});

test('a row being written completes one lead only', () => {
  const matcher = createMatcher([]);
  matcher.learn(4, known({ name: 'Ana', bare: true }));
  expect(matcher.find(lead({ id: '1', name: 'Ana' }))).toBe(4);
  expect(matcher.find(lead({ id: '2', name: 'Ana' }))).toBeUndefined();
});

test('a later row of the same lead finds the place that was given to the first', () => {
  const matcher = createMatcher(['1']);
  matcher.take(3, lead({ id: '1', email: 'a@x.mx', name: 'Ana' }));
  expect([matcher.find(lead({ id: '1' })), matcher.find(lead({ email: 'a@x.mx' }))]).toEqual([3, 3]);
  matcher.take(5, lead({ name: 'Eva', company: 'Norte' }));
  expect(matcher.find(lead({ name: 'Eva', company: 'Norte' }))).toBe(5);
  // One that the file has placed is no open question any more.
  expect(matcher.find(lead({ name: 'Eva' }))).toBeUndefined();
});
