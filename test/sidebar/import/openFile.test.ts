// Whole files through everything the page does before anything is stored: what they come to, and what the page says of them.
import { leadsIn, openFile, warningsIn } from '../../support/importStart';

test('a file without a fault has no warning', () => {
  const batch = openFile('Email,Name,Created\na@x.mx,Ana,2026-03-02\nb@x.mx,Eva,2026-03-03\n');
  expect([warningsIn(batch), leadsIn(batch).length]).toEqual([[], 2]);
});

test('marks for nothing are blank in every kind of column, and identify nobody', () => {
  const marks = ['N/A', '-', 'NULL', 'ninguna', 'não informado', '0000-00-00', '$ -', 'nunca', 'Unchecked'];
  const csv = marks.map((mark, row) => `Ana ${row},${mark},${mark},${mark},${mark}`).join('\n');
  const batch = openFile(`Name,Email,Created,Value,Asked for information\n${csv}\n`);
  expect(leadsIn(batch)).toEqual(marks.map((_, row) => ({ name: `Ana ${row}` })));
  expect(batch.prepared.rejections).toEqual([]);
});

test('a close date is the day of a sale only where the stage says won', () => {
  const csv =
    'Record ID,Deal Stage,Close Date\n1,Closed Won,2026-10-05\n2,Closed lost,2026-10-05\n3,Negotiation,soon\n';
  expect(leadsIn(openFile(csv))).toEqual([{ id: '1', won_on: 46300 }, { id: '2' }, { id: '3' }]);
  const [warning] = warningsIn(openFile('Record ID,Close Date\n1,2026-10-05\n'));
  expect(warning).toContain('Close Date is left out');
});

test('yes, no and the words of a CRM become what the sheet says; what says neither is left blank and told', () => {
  const csv = 'ID,Accepted by sales\n1,No\n2,false\n3,Rechazado\n4,Sí\n5,Reunión agendada\n6,pendiente\n';
  const batch = openFile(csv);
  expect(leadsIn(batch).map(({ accepted }) => accepted)).toEqual([
    ...['Rejected', 'Rejected', 'Rejected', 'Accepted'],
    ...[undefined, undefined],
  ]);
  expect(warningsIn(batch)).toEqual([expect.stringContaining('“Reunión agendada”')]);
});

test('a lead status says which leads were rejected', () => {
  const csv =
    'ID,Lead Status\n1,Unqualified\n2,Closed - Not Converted\n3,Open - Not Contacted\n4,Attempted to contact\n';
  expect(leadsIn(openFile(csv)).map(({ accepted }) => accepted)).toEqual([
    'Rejected',
    'Rejected',
    undefined,
    undefined,
  ]);
});

test('times of another zone are brought to the spreadsheet’s, and the page says so', () => {
  const batch = openFile('ID,Created,First contact\n1,2026-03-02T16:00:00Z,2026-03-02\n2,2026-03-02T10:00:00-06:00,\n');
  const [first, second] = leadsIn(batch);
  expect(first?.['created']).toBeCloseTo(46083 + 10 / 24, 9);
  expect(second?.['created']).toBeCloseTo(46083 + 10 / 24, 9);
  expect(warningsIn(batch)).toEqual([expect.stringMatching(/Times in Created .* America\/Mexico_City/)]);
});

test('ids that a spreadsheet cut short identify nobody', () => {
  const batch = openFile('Record ID,Name,Email\n1.23457E+11,Ana,a@x.mx\n1.23457E+11,Luis,l@x.mx\n');
  expect(leadsIn(batch).map(({ id, name }) => [id, name])).toEqual([
    [undefined, 'Ana'],
    [undefined, 'Luis'],
  ]);
  expect(warningsIn(batch)).toEqual([expect.stringContaining('2 id(s) were cut short')]);
});

test('columns that will be left out are listed by name, those without a heading by letter', () => {
  const batch = openFile('Name,Email,Rating,\nAna,a@x.mx,Hot,call Monday\nEva,e@x.mx,Cold,\n');
  expect(warningsIn(batch)).toEqual(['Not imported: Rating, column D (no heading).']);
});

test('words that the lists of Settings lack are offered, and those they have are written as there', () => {
  const batch = openFile('Email,Owner,Source,Office\na@x.mx,laura,Feria,Norte\nb@x.mx,José,feria,Norte\n');
  expect(batch.words).toEqual({ source: ['Feria'], owner: ['José'] });
  expect(leadsIn(batch).map(({ owner }) => owner)).toEqual(['Laura', 'José']);
});

test('the order that one column proves holds for the file', () => {
  const [lead] = leadsIn(openFile('ID,Created,First contact\n1,03/04/2026,03/25/2026\n'));
  expect(lead).toEqual({ id: '1', created: 46085, first_contact: 46106 });
});

test('a phone and a mobile are one, notes keep their lines, other cells have one', () => {
  const [lead] = leadsIn(openFile('Email,Phone,Mobile,Notes,Company\na@x.mx,55 1,55 2,"one\r\ntwo","Alfa\nBeta"\n'));
  expect(lead).toMatchObject({ phone: '55 1 / 55 2', notes: 'one\ntwo', company: 'Alfa Beta' });
});

test('an open quotation mark, a stray byte and lines below the table are told before anything is stored', () => {
  const open = 'Name,Email,Company\nAna,a@x.mx,Alfa\nLuis,l@x.mx,"Beta\nEva,e@x.mx,Gama\nTotal,,\n';
  const batch = openFile(
    Uint8Array.from([...new TextEncoder().encode('\ufeffJosé,,\n'), 0xe9, ...new TextEncoder().encode(`,,\n${open}`)]),
  );
  expect(leadsIn(batch).map(({ name }) => name)).toEqual(['Ana', 'Luis', 'Eva']);
  expect(warningsIn(batch).map((text) => text.slice(0, 24))).toEqual([
    'A quotation mark is left',
    '1 line(s) hold a letter ',
    '1 line(s) below the tabl',
  ]);
});

test('a lifecycle stage without a date gives the stage, and the page says since when', () => {
  const batch = openFile(
    'Email,Created,Lifecycle Stage\na@x.mx,2026-03-02,Sales Qualified Lead\nb@x.mx,2026-03-02,Lead\n',
  );
  expect(warningsIn(batch)).toEqual([
    expect.stringMatching(/^Lifecycle Stage does not say since when. SQL on: where blank/),
  ]);
  expect(leadsIn(batch).map(({ sql_on }) => sql_on)).toEqual([46083, undefined]);
});

test('a column that people added to Leads takes the stage of a deal, which says all the same what was won', () => {
  const own = { key: 'own:Deal Stage', heading: 'Deal Stage', kind: 'own' } as const;
  const batch = openFile(
    'Email,Deal Stage,Close Date\na@x.mx,Closed Won,2026-10-05\nb@x.mx,Closed Lost,2026-10-05\n',
    {},
    [own],
  );
  expect(warningsIn(batch)).toEqual([]);
  expect(leadsIn(batch).map((lead) => [lead['own:Deal Stage'], lead['won_on']])).toEqual([
    ['Closed Won', 46300],
    ['Closed Lost', undefined],
  ]);
});

test('no name, no e-mail and no phone are none where a contact stands, and a reason where a reason does', () => {
  const csv =
    'ID,Name,Email,Phone,Company,Reason rejected\n1,Sin nombre,sem e-mail,No phone,(sin empresa),Sin teléfono\n2,No Name,sin correo,s/d,Sem Parar,\n';
  const batch = openFile(csv);
  expect(leadsIn(batch)).toEqual([
    { id: '1', reason: 'Sin teléfono' },
    { id: '2', company: 'Sem Parar' },
  ]);
  expect(warningsIn(batch)).toEqual([]);
});
