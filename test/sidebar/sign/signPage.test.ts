import type { Agreement } from '../../../src/gas/calls';
import { SignPage } from '../../../src/sidebar/sign/signPage';
import { LANGUAGES } from '../../../src/texts/language';
import { pageProps } from '../../support/pageProps';
import { settle, show } from '../../support/screen';
import { refuse, serverWith, silence, type Answers } from '../../support/sidebarServer';

const unsigned: Agreement = {
  version: 1,
  lines: ['Leads · Ana · counted on Leads · we talk · 120'],
  commitments: [
    {
      title: 'Marketing',
      commitments: [
        { name: 'Leads', owner: 'Ana', measure: 'counted on Leads', consequence: 'we talk', target: '120' },
        { name: 'Campaigns told a week before', owner: '', measure: '', consequence: '', target: '' },
      ],
    },
  ],
  fingerprint: 'ab12',
  changed: [],
  signatures: [],
  sides: ['Marketing', 'Sales'],
};
const ofAna = {
  side: 'Marketing',
  name: 'Ana',
  role: 'CMO',
  on: '2026-10-02',
  version: 1,
  fingerprint: 'ab12',
  lines: ['Leads · Ana · 120000 · 92.5%'],
};
const ofLuis = { ...ofAna, side: 'Sales', name: 'Luis', role: '' };
const half: Agreement = { ...unsigned, signatures: [ofAna] };
const signed: Agreement = { ...unsigned, signatures: [ofAna, ofLuis] };
const changed: Agreement = {
  ...signed,
  version: 2,
  changed: [
    { name: 'Leads', before: '120000', now: '130000.5' },
    { name: 'Calls', before: '', now: '95%' },
  ],
};

const open = (agreement: Agreement | null, more: Answers = {}, language: 'en' | 'es' | 'pt' = 'en') => {
  const fake = serverWith({ readAgreement: () => agreement, ...more });
  return show(SignPage, pageProps({ server: fake.server, language }), language).then((screen) => ({ screen, ...fake }));
};

// prettier-ignore
test.each([
  ['en', 'There is no sheet Agreement here yet. Build it on the page Build, then come back.'],
  ['es', 'Aquí todavía no hay hoja Acuerdo. Ármala en la página Armar y vuelve.'],
  ['pt', 'Ainda não há aba Acordo aqui. Monte-a na página Montar e volte.'],
] as const)('in %s a workbook without the sheet says where to build it', async (language, sentence) => {
  const { screen } = await open(null, {}, language);
  expect(screen.lines()).toEqual([sentence]);
  expect(screen.controls()).toEqual([]);
});

// prettier-ignore
test.each([
  ['nobody has signed',        unsigned, 'en', 'Version 1 has not been signed yet.'],
  ['one side has signed',      half,     'en', 'Version 1 still lacks the signature of: Sales.'],
  ['both sides have signed',   signed,   'en', 'Version 1 is in force: both sides have signed it.'],
  ['one side has signed',      half,     'es', 'A la versión 1 le falta la firma de: Sales.'],
  ['one side has signed',      half,     'pt', 'Falta na versão 1 a assinatura de: Sales.'],
  ['a signed line was changed', changed, 'en', 'These commitments changed after signing. Both sides sign the new version.'],
] as const)('where %s the page says so (%#)', async (_, agreement, language, sentence) => {
  const { screen } = await open(agreement, {}, language);
  expect(screen.lines()[1]).toBe(sentence);
});

test('what changed since it was signed is shown before and after, numbers as people write them', async () => {
  const { screen } = await open(changed);
  expect(screen.lines().slice(2, 4)).toEqual(['Leads: 120,000 → 130,000.5', 'Calls: – → 95%']);
  expect(screen.alerts()).toHaveLength(1);
});

test('what is signed is read before it is signed: what and how much, then who, how it is measured and what follows', async () => {
  const { screen } = await open(unsigned);
  const lines = screen.lines();
  const at = lines.indexOf('What you sign (ab12)');
  expect(lines.slice(at + 1, at + 5)).toEqual([
    'Marketing',
    'Leads: 120',
    'Ana · counted on Leads · we talk',
    'Campaigns told a week before',
  ]);
});

// prettier-ignore
test.each([
  ['nobody has signed',      unsigned, ['For: Marketing of Marketing | Sales', 'Name: ', 'Position: ']],
  ['one side has signed',    half,     ['For: Sales of Sales', 'Name: ', 'Position: ']],
  ['a line was changed',     changed,  ['For: Marketing of Marketing | Sales', 'Name: ', 'Position: ']],
  ['both sides have signed', signed,   ['[Print or save as PDF]']],
] as const)('where %s there is a form for each side that is missing', async (_, agreement, controls) => {
  const { screen } = await open(agreement);
  expect(screen.controls().slice(0, controls.length)).toEqual(controls);
});

test('every version signed stays readable: who, for whom, when, and the lines as they were', async () => {
  const { screen } = await open({ ...changed, signatures: [ofAna, ofLuis, { ...ofAna, version: 2, on: 'last week' }] });
  const lines = screen.lines();
  expect(lines.slice(lines.indexOf('Signed versions') + 1)).toEqual([
    'Version 2',
    'Marketing: Ana, CMO on last week (ab12)',
    'Leads · Ana · 120,000 · 92.5%',
    'Version 1',
    'Marketing: Ana, CMO on 2 oct 2026 (ab12)',
    'Sales: Luis on 2 oct 2026 (ab12)',
    'Leads · Ana · 120,000 · 92.5%',
  ]);
});

test('nothing is sent without a name or the tick, and the page says what is missing', async () => {
  const { screen, asked } = await open(unsigned, { signAgreement: () => ({ signed: false }) });
  await screen.press('Sign');
  expect(screen.alerts()).toEqual(['Fill this in.', 'Tick this to sign.']);
  await screen.type('Name', '   ');
  await screen.tick('I have read the commitments and accept them for my side.');
  await screen.press('Sign');
  expect(screen.alerts()).toEqual(['Fill this in.']);
  expect(asked).toEqual([['readAgreement']]);
});

async function signedBy(answer: NonNullable<Answers['signAgreement']>) {
  const opened = await open(unsigned, { signAgreement: answer });
  await opened.screen.type('For', 'Sales');
  await opened.screen.type('Name', 'Luis');
  await opened.screen.type('Position', 'Head of sales');
  await opened.screen.tick('I have read the commitments and accept them for my side.');
  await opened.screen.press('Sign');
  return opened;
}

test('a signature goes out with what was read; then the form is empty again and the agreement is read anew', async () => {
  const { screen, asked } = await signedBy(() => ({ signed: true, agreement: half }));
  expect(asked.slice(1)).toEqual([
    ['signAgreement', { side: 'Sales', name: 'Luis', role: 'Head of sales', fingerprint: 'ab12' }],
    ['readAgreement'],
  ]);
  expect(screen.lines()).toContain('Signed: version 1.');
  expect(screen.controls()).toContain('Name: ');
  expect(screen.asksBeforeClosing()).toBe(false);
});

test('a commitment changed while it was read is not signed, and what was typed stays', async () => {
  const { screen, asked } = await signedBy(() => ({ signed: false }));
  expect(screen.alerts()).toEqual([
    'Somebody changed a commitment while you were reading. Look at it again, then sign.',
  ]);
  expect(screen.controls()).toEqual(expect.arrayContaining(['Name: Luis', 'Position: Head of sales']));
  expect(asked.at(-1)).toEqual(['readAgreement']);
  expect(screen.asksBeforeClosing()).toBe(true);
});

test('a refused signature keeps what was typed, and trying again sends the same', async () => {
  const { screen, asked } = await signedBy(() => refuse('The sheet is protected.'));
  expect(screen.alerts()).toEqual(['The sheet is protected. Try again']);
  await screen.press('Try again');
  expect(asked.filter(([name]) => name === 'signAgreement')).toHaveLength(2);
  expect(asked[1]).toEqual(asked[2]);
});

test('while a signature is on its way nothing can be pressed twice', async () => {
  const { screen } = await signedBy(silence);
  expect(screen.controls()).toEqual(expect.arrayContaining(['Name: Luis off', '[Working…] off']));
});

test('a document that cannot be shown says why', async () => {
  const { screen, asked } = await open(signed, { showAgreement: () => refuse('There is no room for a window.') });
  await screen.press('Print or save as PDF');
  expect(screen.alerts()).toEqual(['There is no room for a window. Try again']);
  expect(asked.at(-1)).toEqual(['showAgreement', 'en']);
});

test('the page is read again each time it is opened, and in another language', async () => {
  const { screen, asked } = await open(signed);
  await screen.update({ isOpen: false });
  await screen.update({ isOpen: true });
  await screen.update({ language: 'pt' });
  await settle();
  expect(asked).toHaveLength(3);
});

test.each(
  LANGUAGES.flatMap((language) => [unsigned, half, signed, changed].map((agreement) => [language, agreement] as const)),
)('in %s nobody is left in the dark (%#)', async (language, agreement) => {
  const { screen } = await open(agreement, {}, language);
  expect(screen.faults()).toEqual([]);
});
