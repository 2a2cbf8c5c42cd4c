import { matchHeadings } from '../../../src/sidebar/import/matchHeadings';
import { knownHeadings } from '../../../src/texts/headings';
import { HELPERS } from '../../../src/sidebar/import/helpers';
import { leadFields } from '../../support/leadFields';

const wanted = [...leadFields, ...HELPERS.map(({ key }) => ({ key, heading: '' }))];

function matched(headings: string): Record<string, string> {
  const names = headings.split(',');
  const mapping = matchHeadings(names, wanted, knownHeadings());
  return Object.fromEntries(Object.entries(mapping).map(([key, column]) => [key, names[column] ?? '']));
}

test('matchHeadings() puts the heading of the sheet before any other', () => {
  expect(matched('Fuente original,Source').source).toBe('Source');
});

test('matchHeadings() ignores case, accents and punctuation', () => {
  expect(matched('E-MAIL:,compania').email).toBe('E-MAIL:');
  expect(matched('E-MAIL:,compania').company).toBe('compania');
});

test('matchHeadings() leaves the second of two equal headings to the user', () => {
  expect(matched('Email,Email (2)')).toEqual({ email: 'Email' });
});

test('matchHeadings() fills one field from one column', () => {
  const columns = Object.values(matchHeadings(['Name', 'Lead', 'Date', 'Created'], wanted, knownHeadings()));
  expect(new Set(columns).size).toBe(columns.length);
});

test('matchHeadings() finds the action columns by what the user calls them', () => {
  const mapping = matchHeadings(['Pidió demo'], [{ key: 'asked_advice', heading: 'Pidió demo' }], knownHeadings());
  expect(mapping).toEqual({ asked_advice: 0 });
});

test.each([
  ['Google Forms', 'Timestamp,Email Address', 'created email'],
  ['Google Forms in Spanish', 'Marca temporal,Dirección de correo electrónico,Nombre completo', 'created email name'],
  ['Google Forms in Portuguese', 'Carimbo de data/hora,Endereço de e-mail,Nome completo', 'created email name'],
  [
    'Salesforce Data Loader',
    'Id,FirstName,LastName,Company,Email,MobilePhone,LeadSource,Owner.Name,CreatedDate,Status',
    'id name last_name company email mobile source owner created lead_status',
  ],
  [
    'HubSpot inside',
    'hs_object_id,firstname,lastname,createdate,lifecyclestage,hs_lead_status,phone,mobilephone,closedate,dealstage,amount',
    'id name last_name created lifecycle lead_status phone mobile close_date deal_stage value',
  ],
  ['an online form', 'created_time,full_name,phone_number,Comentarios', 'created name phone notes'],
])('matchHeadings() knows the names of %s', (_, headings, keys) => {
  const names = headings.split(',');
  expect(matched(headings)).toEqual(Object.fromEntries(keys.split(' ').map((key, at) => [key, names[at]])));
});

test.each(['Close Date', 'Fecha de cierre', 'Data de fechamento'])(
  'matchHeadings() takes no %s for a sale',
  (heading) => {
    expect(matched(heading)).toEqual({ close_date: heading });
  },
);

test.each([
  ['¿Cuál es tu nombre?,Nombre de tu empresa,Escribe tu correo', 'name company email'],
  ['What is your name?,Your company,Please enter your phone number', 'name company phone'],
  ['Qual é o seu nome?,Nome da sua empresa,Informe seu e-mail', 'name company email'],
])('matchHeadings() understands the questions of a form: %s', (headings, keys) => {
  const names = headings.split(',');
  expect(matched(headings)).toEqual(Object.fromEntries(keys.split(' ').map((key, at) => [key, names[at]])));
});

test('matchHeadings() ignores the zone a heading names', () => {
  expect(matched('Created (UTC),First contact (GMT-6)')).toEqual({
    created: 'Created (UTC)',
    first_contact: 'First contact (GMT-6)',
  });
});
