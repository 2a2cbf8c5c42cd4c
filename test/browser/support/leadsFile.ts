// The file of the journey: what a CRM in Mexico exports, with all that usually goes wrong in such a file.

export interface Lead {
  id: string;
  name: string;
  company: string;
  source: string;
  /** `31/12/2025 17:30` */
  created: string;
  asked: boolean;
  /** `12.500,50`, or blank when not won. */
  value: string;
}

const HEADINGS = [
  'ID del lead',
  'Nombre',
  'Empresa',
  'Fuente original',
  'Fecha de creación',
  'Solicitó asesoría',
  'Fecha ganado',
  'Valor del trato',
];

const SOURCES = ['Redes sociales', 'Búsqueda orgánica', 'Feria “Expo €”'];

/** Three dozen leads of the last quarter of 2025, unevenly spread over three sources; every fifth is won. */
export function leadsOfQuarter(): Lead[] {
  return Array.from({ length: 36 }, (_, index) => ({
    id: String(index + 1).padStart(4, '0'),
    name: index === 4 ? '=HYPERLINK("http://malo.example";"Premio")' : `José Ñáñez ${index + 1}`,
    company: index === 5 ? '“Tienda €uro”' : `Compañía ${index + 1}`,
    source: SOURCES[index % 7 < 4 ? 0 : index % 7 < 6 ? 1 : 2] ?? '',
    created: `${String((index % 28) + 1).padStart(2, '0')}/${10 + (index % 3)}/2025 17:30`,
    asked: index % 3 === 0,
    value: index % 5 === 0 ? '12.500,50' : '',
  }));
}

/** The leads as text between semicolons, then one more whose date nobody can read. */
export function exported(leads: readonly Lead[]): string {
  const rows = leads.map(({ id, name, company, source, created, asked, value }) => [
    id,
    name,
    company,
    source,
    created,
    asked ? 'Sí' : 'No',
    value && '31/12/2025',
    value,
  ]);
  const unreadable = ['9999', 'Sin Fecha', 'Compañía', 'Redes sociales', 'antier', 'No', '', ''];
  return [HEADINGS, ...rows, unreadable].map((cells) => cells.map(quoted).join(';')).join('\r\n');
}

function quoted(cell: string): string {
  return /[;"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
