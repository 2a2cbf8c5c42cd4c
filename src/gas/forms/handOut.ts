// New leads handed out among the owners of Settings, by the share of the goal each carries: first shown, then written at once.

import { namedTexts } from '../named';
import { stampAsOf } from '../clock';
import { findLead, placeOf, readLeads, type LeadPlace, type LeadRow, type LeadRows } from '../import/leadRows';
import { underLock } from '../lock';
import { planHandOut, type OwnerLoad } from './handOutPlan';
import { placedCell, readForm } from './placedForm';
import { SHARES, SPLIT } from '../../template/sheets/goals/rows';
import { acceptedText } from '../../words/accepted';
import { folded } from '../../words/folded';
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
  const free = rows.filter((lead) => isFree(lead)).sort((a, b) => createdOf(a) - createdOf(b));
  const owners = ownerLoads(rows);
  const names = planHandOut(free.length, owners);
  return {
    free: free.length,
    leads: names.flatMap((owner, index) => {
      const lead = free[index];
      return lead ? [{ ...placeOf(lead), owner }] : [];
    }),
    owners: owners.map(({ name, open }) => ({ name, open, gets: names.filter((each) => each === name).length })),
  };
}

/** Writes the owners; a lead that somebody took or closed meanwhile, or that is gone, is left alone, as is who left the list. */
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
    const formulas = cells.getFormulas();
    cells.setValues(
      cells.getValues().map(([owner], index) => [owners.get(first + index) ?? (formulas[index]?.[0] || owner)]),
    );
    return { handed: rows.length };
  });
}

function ownersByRow(leads: LeadRows, handed: readonly HandedLead[]): Map<number, string> {
  const owners = new Map<number, string>();
  const listed = new Set(ownerNames());
  for (const { owner, ...place } of handed) {
    const lead = listed.has(owner) ? findLead(leads, place) : undefined;
    if (lead && isOpen(lead) && isFree(lead)) owners.set(lead.row, owner);
  }
  return owners;
}

/** A lead that is there and is not over: neither won nor rejected. */
function isOpen(lead: LeadRow): boolean {
  const isThere = ['id', 'name', 'email'].some((key) => text(lead, key) !== '');
  const isRejected = acceptedText(text(lead, 'accepted')) === false || !saysNothing(text(lead, 'reason'));
  return isThere && text(lead, 'won_on') === '' && !isRejected;
}

function isFree(lead: LeadRow): boolean {
  return saysNothing(text(lead, 'owner'));
}

function ownerLoads(rows: readonly LeadRow[]): OwnerLoad[] {
  const owners = ownerNames();
  const shares = sharesByName();
  const isShared = owners.some((name) => shares.has(folded(name)));
  return owners.map((name) => ({
    name,
    // Where the goal is split among them, who carries none of it gets none; else all carry the same.
    share: isShared ? (shares.get(folded(name)) ?? 0) : 1,
    open: rows.filter((lead) => folded(text(lead, 'owner')) === folded(name)).length,
  }));
}

/** The owners of the list, each as first spelt. */
function ownerNames(): string[] {
  const names = new Map<string, string>();
  for (const name of namedTexts('Owners')) if (!names.has(folded(name))) names.set(folded(name), name);
  return [...names.values()];
}

/** The split of the goal, as Goals has it, by folded names: shares, or where nobody has one, hours; whatever the goal is. */
function sharesByName(): Map<string, number> {
  const form = readForm('goals');
  const rows = (form ? SHARES : []).map((key) =>
    (['name', 'share', 'hours'] as const).map((column) => (form ? placedCell(form, SPLIT.cell(key, column)) : '')),
  );
  const by = rows.some(([, share]) => typeof share === 'number') ? 1 : 2;
  const shares = new Map<string, number>();
  for (const row of rows) {
    const [name, carried] = [folded(String(row[0])), row[by]];
    if (name !== '' && typeof carried === 'number') shares.set(name, (shares.get(name) ?? 0) + carried);
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
