// The files that four CRMs write when nobody chose the columns, in three languages. English names are those of their own pages:
// knowledge.hubspot.com/properties/hubspots-default-contact-properties; Salesforce's field reference, object Lead; Zoho's
// standard-modules-fields; Pipedrive's "export data" (object, dash, field). Of the translated labels only some are published
// (Salesforce's "Propietario del candidato", Zoho's "Fuente de Posible cliente"); the others follow their interfaces.
import { matchHeadings } from '../../../src/sidebar/import/matchHeadings';
import { LAST_NAME } from '../../../src/sidebar/import/prepare';
import { knownHeadings } from '../../../src/texts/headings';
import { leadFields } from '../../support/leadFields';

const wanted = [...leadFields, { key: LAST_NAME, heading: '' }];

test.each([
  [
    'HubSpot',
    'English',
    {
      id: 'Record ID',
      name: 'First Name',
      last_name: 'Last Name',
      email: 'Email',
      owner: 'Contact owner',
      created: 'Create Date (CST)',
      company: 'Company Name',
      source: 'Original Traffic Source',
      attempts: 'Number of times contacted',
      won_on: 'Became a Customer Date',
    },
    ['Phone Number', 'Last Activity Date (CST)', 'Lead Status', 'Marketing contact status'],
  ],
  [
    'HubSpot',
    'Spanish',
    {
      id: 'ID de registro',
      name: 'Nombre',
      last_name: 'Apellidos',
      email: 'Correo',
      owner: 'Propietario del contacto',
      created: 'Fecha de creación (GMT-6)',
      company: 'Nombre de la empresa',
      source: 'Fuente original de tráfico',
      attempts: 'Número de veces que se ha contactado',
      won_on: 'Fecha en que se convirtió en un cliente',
    },
    ['Número de teléfono', 'Fecha de la última actividad (GMT-6)', 'Estado del lead'],
  ],
  [
    'HubSpot',
    'Portuguese',
    {
      id: 'ID do registro',
      name: 'Nome',
      last_name: 'Sobrenome',
      email: 'E-mail',
      owner: 'Proprietário do contato',
      created: 'Data de criação (GMT-3)',
      company: 'Nome da empresa',
      source: 'Fonte original de tráfego',
      attempts: 'Número de vezes contatado',
      won_on: 'Data em que se tornou um cliente',
    },
    ['Número de telefone', 'Data da última atividade (GMT-3)', 'Status do lead'],
  ],
  [
    'Salesforce',
    'English',
    {
      id: 'Lead ID',
      name: 'First Name',
      last_name: 'Last Name',
      company: 'Company / Account',
      email: 'Email',
      source: 'Lead Source',
      owner: 'Lead Owner',
      created: 'Created Date',
      office: 'Territory',
    },
    ['Salutation', 'Street', 'Rating', 'Lead Status', 'Last Modified Date'],
  ],
  [
    'Salesforce',
    'Spanish',
    {
      id: 'Id. del candidato',
      name: 'Nombre',
      last_name: 'Apellidos',
      company: 'Compañía / Cuenta',
      email: 'Correo electrónico',
      source: 'Origen del candidato',
      owner: 'Propietario del candidato',
      created: 'Fecha de creación',
      office: 'Territorio',
    },
    ['Tratamiento', 'Calle', 'Estado de candidato', 'Fecha de última modificación'],
  ],
  [
    'Salesforce',
    'Portuguese',
    {
      id: 'ID do lead',
      name: 'Nome',
      last_name: 'Sobrenome',
      company: 'Empresa / Conta',
      email: 'E-mail',
      source: 'Origem do lead',
      owner: 'Proprietário do lead',
      created: 'Data de criação',
      office: 'Território',
    },
    ['Tratamento', 'Rua', 'Status do lead', 'Data da última modificação'],
  ],
  [
    'Pipedrive',
    'English',
    {
      id: 'Lead - ID',
      name: 'Person - Name',
      email: 'Person - Email - Work',
      company: 'Organization - Name',
      owner: 'Lead - Owner',
      created: 'Lead - Lead created on',
      source: 'Lead - Source channel',
      value: 'Lead - Value',
    },
    ['Lead - Title', 'Lead - Label', 'Person - Phone - Work', 'Lead - Currency of Value'],
  ],
  [
    'Pipedrive',
    'Spanish',
    {
      id: 'Prospecto - ID',
      name: 'Persona - Nombre',
      email: 'Persona - Correo electrónico - Trabajo',
      company: 'Organización - Nombre',
      owner: 'Prospecto - Propietario',
      created: 'Prospecto - Prospecto creado el',
      source: 'Prospecto - Canal de origen',
      value: 'Prospecto - Valor',
    },
    ['Prospecto - Título', 'Prospecto - Etiqueta', 'Persona - Teléfono - Trabajo'],
  ],
  [
    'Pipedrive',
    'Portuguese',
    {
      id: 'Lead - ID',
      name: 'Pessoa - Nome',
      email: 'Pessoa - E-mail - Trabalho',
      company: 'Organização - Nome',
      owner: 'Lead - Proprietário',
      created: 'Lead - Lead criado em',
      source: 'Lead - Canal de origem',
      value: 'Lead - Valor',
    },
    ['Lead - Título', 'Lead - Etiqueta', 'Pessoa - Telefone - Trabalho'],
  ],
  [
    'Zoho',
    'English',
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
    ['Lead Owner Id', 'Title', 'Phone', 'Lead Status', 'Annual Revenue', 'Rating', 'Modified Time'],
  ],
  [
    'Zoho',
    'Spanish',
    {
      id: 'Id. de registro',
      owner: 'Propietario de Posible cliente',
      company: 'Empresa',
      name: 'Nombre',
      last_name: 'Apellidos',
      email: 'Correo electrónico',
      source: 'Fuente de Posible cliente',
      created: 'Hora de creación',
    },
    ['Título', 'Teléfono', 'Estado de Posible cliente', 'Ingresos anuales', 'Hora de modificación'],
  ],
  [
    'Zoho',
    'Portuguese',
    {
      id: 'ID do registro',
      owner: 'Proprietário do Lead',
      company: 'Empresa',
      name: 'Nome',
      last_name: 'Sobrenome',
      email: 'E-mail',
      source: 'Fonte do Lead',
      created: 'Hora da criação',
    },
    ['Título', 'Telefone', 'Status do Lead', 'Receita anual', 'Hora da modificação'],
  ],
])('the default export of %s in %s needs no hand', (_, __, columns, others) => {
  const headings = [...others.slice(0, 1), ...Object.values(columns), ...others.slice(1)];
  const mapping = matchHeadings(headings, wanted, knownHeadings());
  expect(Object.fromEntries(Object.entries(mapping).map(([key, at]) => [key, headings[at]]))).toEqual(columns);
});
