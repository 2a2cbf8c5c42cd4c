// Whether a computed column of Leads is broken: something stands where it spills, or its heading was typed over.

import { ARE_MOVED, ROWS_MOVED } from './check';
import { leadColumns } from './columns';

/** The formulas of Leads, each with its first and its last column and the heading it shows. */
export function leadSpills(): { readonly first: string; readonly last: string; readonly heading: string }[] {
  const columns = leadColumns();
  const heads = columns.flatMap(({ kind, heading }, index) => (kind === 'computed' && heading ? [index] : []));
  return heads.map((head) => {
    const next = columns.findIndex(({ kind, heading }, index) => index > head && !(kind === 'computed' && !heading));
    const { key = '', label } = columns[head] ?? {};
    const last = columns[(next < 0 ? columns.length : next) - 1]?.key ?? key;
    return { first: key, last, heading: label ? `{"${label}"}` : `"${key}"` };
  });
}

/** The address of the cell that breaks a formula of Leads: what stands in its way, or its heading; '' when it is whole. */
export function brokenCell({ first, last, heading }: ReturnType<typeof leadSpills>[number]): string {
  const [head, cells] = [`{leads.${first}^}`, `{leads.${first}:${last}}`];
  const least = (part: 'ROW' | 'COLUMN') => `MIN(IF(${cells}<>"";${part}(${cells});""))`;
  const stray = `ARRAYFORMULA(ADDRESS(MAX(1;${least('ROW')});MAX(COLUMN(${head});${least('COLUMN')});4))`;
  return `=IF(ISERROR(${head});${stray};IF(${head}=${heading};"";ADDRESS(1;COLUMN(${head});4)))`;
}

/** What is wrong with Leads, in a sentence; '' when every column is whole. */
export function brokenLeads(says: string): string {
  return `=IF(${ARE_MOVED};"✗ "&{"${ROWS_MOVED}"};${says})`;
}

/** Which column is broken first, unless settings are missing that it stands on: those are named. */
export function brokenColumn(cells: string, missing: string): string {
  const first = `{"leads.name"}&"!"&INDEX(FILTER(${cells};${cells}<>"");1)`;
  const settings = `{"dashboard.notSet"}(TEXTJOIN(", ";TRUE;${missing}))`;
  const says = `IF(COUNTIF(${missing};"?*")>0;${settings};{"dashboard.leadsBroken"}(${first}))`;
  return `=IF(COUNTIF(${cells};"?*")=0;"";${says})`;
}

/** The same without the words: '✗' where a figure cannot rest on Leads, '' where it can. */
export function brokenFigures(cells: readonly string[]): string {
  const count = cells.map((range) => `COUNTIF(${range};"?*")`).join('+');
  return `=IF(${ARE_MOVED};"✗";IF(${count}=0;"";"✗"))`;
}
