// New leads handed out among the owners of Settings, by the share of the goal each carries: first shown, then written at once.

import { namedTexts } from '../named';
import { stampAsOf } from '../clock';
import { findLead, readLeads, type LeadPlace, type LeadRow, type LeadRows } from '../import/leadRows';
import { underLock } from '../lock';
import { planHandOut, type OwnerLoad } from './handOutPlan';
import { placedCell, readForm } from './placedForm';
import { SHARES, SPLIT } from '../../template/sheets/goals/rows';
import { acceptedText } from '../../words/accepted';
import { saysNothing } from '../../words/saysNothing';

export interface HandedLead extends LeadPlace {
  readonly owner: string;
}

export interface HandOut {
  /** How many leads have no owner. */
  readonly free: number;
  /** Leads without an owner, the oldest first, each with the one it would go to. */
  readonly leads: readonly HandedLead[];
  /** Owners, how many leads they work on, and how many they would get. */
  readonly owners: readonly { readonly name: string; readonly open: number; readonly gets: number }[];
}

/** Who would get which lead; nothing is written. */
export function previewHandOut(): HandOut {
  const leads = readLeads();
  const rows = leads?.rows.filter(isOpen) ?? [];
  const free = rows.filter((lead) => text(lead, 'owner') === '').sort((a, b) => createdOf(a) - createdOf(b));
  const owners = ownerLoads(rows);
  const names = planHandOut(free.length, owners);
  return {
    free: free.length,
    leads: names.flatMap((owner, index) => {
      const lead = free[index];
      return lead ? [{ row: lead.row, id: text(lead, 'id'), name: text(lead, 'name'), owner }] : [];
    }),
    owners: owners.map(({ name, open }) => ({ name, open, gets: names.filter((each) => each === name).length })),
  };
}

/** Writes the owners; a lead that somebody took meanwhile, or that is gone, is left alone. */
export function writeHandOut(handed: readonly HandedLead[]): { readonly handed: number } {
  return underLock(() => {
    const leads = readLeads();
    const column = leads?.columnOf('owner') ?? 0;
    if (!leads || !column) return { handed: 0 };
    const owners = ownersByRow(leads, handed);
    const rows = [...owners.keys()];
    if (rows.length === 0) return { handed: 0 };
    // First: what is changed below is calculated for a while, and what was promised cannot be kept then.
    stampAsOf();
    const [first, last] = [Math.min(...rows), Math.max(...rows)];
    const cells = leads.sheet.getRange(first, column, last - first + 1, 1);
    cells.setValues(cells.getValues().map(([owner], index) => [owners.get(first + index) ?? owner]));
    return { handed: rows.length };
  });
}

function ownersByRow(leads: LeadRows, handed: readonly HandedLead[]): Map<number, string> {
  const owners = new Map<number, string>();
  for (const { owner, ...place } of handed) {
    const lead = findLead(leads, place);
    if (lead && text(lead, 'owner') === '') owners.set(lead.row, owner);
  }
  return owners;
}

/** A lead that is there and is not over: neither won nor rejected. */
function isOpen(lead: LeadRow): boolean {
  const isThere = ['id', 'name', 'email'].some((key) => text(lead, key) !== '');
  const isRejected = acceptedText(text(lead, 'accepted')) === false || !saysNothing(text(lead, 'reason'));
  return isThere && text(lead, 'won_on') === '' && !isRejected;
}

function ownerLoads(rows: readonly LeadRow[]): OwnerLoad[] {
  const owners = [...new Set(namedTexts('Owners'))];
  const shares = sharesByName();
  const isShared = owners.some((name) => shares.has(name.toLowerCase()));
  return owners.map((name) => ({
    name,
    // Where the goal is split among them, who carries none of it gets none; else all carry the same.
    share: isShared ? (shares.get(name.toLowerCase()) ?? 0) : 1,
    open: rows.filter((lead) => text(lead, 'owner').toLowerCase() === name.toLowerCase()).length,
  }));
}

/** The split of the goal, as Goals has it: names in small letters. */
function sharesByName(): Map<string, number> {
  const form = readForm('goals');
  const shares = new Map<string, number>();
  for (const key of form ? SHARES : []) {
    const [name, share] = (['name', 'goal'] as const).map(
      (column) => form && placedCell(form, SPLIT.cell(key, column)),
    );
    if (name && typeof share === 'number') shares.set(String(name).trim().toLowerCase(), share);
  }
  return shares;
}

function createdOf(lead: LeadRow): number {
  const created = Number(lead.value('created'));
  return Number.isNaN(created) ? Infinity : created;
}

function text(lead: LeadRow, key: string): string {
  return String(lead.value(key)).trim();
}
