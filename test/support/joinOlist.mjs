// Joins the two files of the Marketing Funnel by Olist into one CSV of the shape a CRM exports.
// Usage: node test/support/joinOlist.mjs olist_mqls.csv olist_closed_deals.csv leads.csv
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';

const HEADINGS = [
  'Lead ID',
  'Lead Source',
  'Create Date',
  'Landing page',
  'Became a customer date',
  'Owner',
  'Segment',
  'Lead type',
  'Declared monthly revenue',
];

/**
 * One row a lead, joined by mql_id; the deal's columns are blank where the lead did not close.
 *
 * @param mqls The text of olist_mqls.csv.
 * @param deals The text of olist_closed_deals.csv.
 * @returns The joined file.
 */
export function joinOlist(mqls, deals) {
  const dealOf = new Map(recordsOf(deals).map((deal) => [deal.mql_id, deal]));
  const rows = recordsOf(mqls).map((lead) => {
    const deal = dealOf.get(lead.mql_id) ?? {};
    return [
      lead.mql_id,
      lead.origin,
      lead.first_contact_date,
      lead.landing_page_id,
      deal.won_date,
      deal.sr_id,
      deal.business_segment,
      deal.lead_type,
      deal.declared_monthly_revenue,
    ];
  });
  return `${Papa.unparse([HEADINGS, ...rows])}\r\n`;
}

function recordsOf(csv) {
  return Papa.parse(csv, { header: true, skipEmptyLines: true }).data;
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [mqls, deals, output] = process.argv.slice(2);
  if (!output) throw new Error('Usage: node joinOlist.mjs <olist_mqls.csv> <olist_closed_deals.csv> <output.csv>');
  writeFileSync(output, joinOlist(readFileSync(mqls, 'utf8'), readFileSync(deals, 'utf8')));
}
