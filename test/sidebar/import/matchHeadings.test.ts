import { matchHeadings } from '../../../src/sidebar/import/matchHeadings';
import { knownHeadings } from '../../../src/texts/headings';
import { LAST_NAME } from '../../../src/sidebar/import/prepare';
import { leadFields } from '../../support/leadFields';

const wanted = [...leadFields, { key: LAST_NAME, heading: '' }];

function matched(headings: string): Record<string, string> {
  const names = headings.split(',');
  const mapping = matchHeadings(names, wanted, knownHeadings());
  return Object.fromEntries(Object.entries(mapping).map(([key, column]) => [key, names[column] ?? '']));
}

test.each([
  [
    'HubSpot',
    'Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Last Activity Date (GMT-6),Lead Status,Create Date (GMT-6),Associated Company,Original Source,Became a Customer Date (GMT-6)',
    {
      id: 'Record ID',
      name: 'First Name',
      last_name: 'Last Name',
      email: 'Email',
      owner: 'Contact owner',
      created: 'Create Date (GMT-6)',
      company: 'Associated Company',
      source: 'Original Source',
      won_on: 'Became a Customer Date (GMT-6)',
    },
  ],
  [
    'HubSpot in Spanish',
    'ID de registro,Nombre,Apellidos,Correo,Propietario del contacto,Fecha de creación,Fuente original',
    {
      id: 'ID de registro',
      name: 'Nombre',
      last_name: 'Apellidos',
      email: 'Correo',
      owner: 'Propietario del contacto',
      created: 'Fecha de creación',
      source: 'Fuente original',
    },
  ],
  [
    'Salesforce',
    'Lead ID,First Name,Last Name,Title,Company / Account,Email,Lead Source,Lead Owner,Create Date',
    {
      id: 'Lead ID',
      name: 'First Name',
      last_name: 'Last Name',
      company: 'Company / Account',
      email: 'Email',
      source: 'Lead Source',
      owner: 'Lead Owner',
      created: 'Create Date',
    },
  ],
  [
    'Pipedrive',
    'Deal - ID,Deal - Title,Person - Name,Person - Email - Work,Organization - Name,Deal - Owner,Deal - Deal created,Deal - Value,Deal - Won time,Deal - Lost reason',
    {
      id: 'Deal - ID',
      name: 'Person - Name',
      email: 'Person - Email - Work',
      company: 'Organization - Name',
      owner: 'Deal - Owner',
      created: 'Deal - Deal created',
      value: 'Deal - Value',
      won_on: 'Deal - Won time',
      reason: 'Deal - Lost reason',
    },
  ],
  [
    'Pipedrive in Portuguese',
    'Negócio - ID,Pessoa - Nome,Pessoa - E-mail - Trabalho,Organização - Nome,Negócio - Proprietário,Negócio - Negócio criado em,Negócio - Valor',
    {
      id: 'Negócio - ID',
      name: 'Pessoa - Nome',
      email: 'Pessoa - E-mail - Trabalho',
      company: 'Organização - Nome',
      owner: 'Negócio - Proprietário',
      created: 'Negócio - Negócio criado em',
      value: 'Negócio - Valor',
    },
  ],
  [
    'Zoho',
    'Record Id,Lead Owner,Company,First Name,Last Name,Email,Lead Source,Lead Status,Created Time,Rating',
    {
      id: 'Record Id',
      owner: 'Lead Owner',
      company: 'Company',
      name: 'First Name',
      last_name: 'Last Name',
      email: 'Email',
      source: 'Lead Source',
      created: 'Created Time',
    },
  ],
])('matchHeadings() knows the default export of %s', (_, headings, mapping) => {
  expect(matched(headings)).toEqual(mapping);
});

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
