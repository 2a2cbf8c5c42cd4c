// What the page Today shows: both sides' promises on pace, who waits past the promise, and what moved since the last look.

import { dayOf, keepClock, serialOf } from '../clock';
import { findLead, placeOf, readLeads, type LeadPlace } from '../import/leadRows';
import { isLoading, PENDING, type Pending } from '../loading';
import { markedSheets } from '../marks';
import { createSerials } from '../serials';
import { folded } from '../../words/folded';

export interface TodayPromise {
  readonly label: string;
  readonly side: string;
  /** As the Dashboard shows them. */
  readonly due: string;
  readonly delivered: string;
  readonly verdict: string;
  /** Delivered as a share of what is due by now; null while there is nothing to compare. */
  readonly share: number | null;
}

export interface OverdueLead extends LeadPlace {
  readonly company: string;
  readonly phone: string;
  readonly owner: string;
  readonly office: string;
  readonly source: string;
  /** Hours by the wall clock since the promised moment. */
  readonly hoursLate: number;
}

export interface TodayLook {
  /** `yyyy-MM-dd HH:mm`. */
  readonly asOf: string;
  readonly delivered: readonly (number | null)[];
  readonly overdue: number;
}

export interface Today extends TodayLook {
  readonly promises: readonly TodayPromise[];
  /** Who carries a share of the goal: what was due by now and what they won. */
  readonly carriers: readonly TodayPromise[];
  /** What was reached and the goal, as shown, once it is met; null until then. */
  readonly goalMet: { readonly result: string; readonly goal: string } | null;
  /** Longest first, of each owner the first fifty. */
  readonly waiting: readonly OverdueLead[];
  /** Owners as first spelt. */
  readonly overdueByOwner: readonly { readonly owner: string; readonly leads: number }[];
  /** What the Agreement says of its signatures, a sentence each: the first character is ✓ or ✗. */
  readonly agreement: readonly string[];
  /** The look before this one by the same person; null at the first. */
  readonly before: TodayLook | null;
  /** The last day of the period once it is over, `yyyy-MM-dd`; else ''. */
  readonly periodOver: string;
  /** Why nobody can tell who waits, in a sentence; '' when all is well. */
  readonly broken: string;
}

/** Properties are a person's in every spreadsheet, so the key names this one. */
const lastLook = (): string => `acuerdo.today.${SpreadsheetApp.getActive().getId()}`;
const MOST_SHOWN = 50;

/**
 * Stamps the clock and reads the figures; null when the Dashboard is not built. Figures that are being calculated are
 * neither shown nor kept.
 *
 * @param isFirst Whether the sidebar was just opened: the figures are then kept for the next time.
 */
export function readToday(isFirst: boolean): Today | null | Pending {
  const workbook = SpreadsheetApp.getActive();
  if (!markedSheets().has('dashboard')) return null;
  if (isLoading()) return PENDING;
  const asOf = keepClock();
  SpreadsheetApp.flush();
  if (isLoading()) return PENDING;
  const column = (name: string) => workbook.getRangeByName(name);
  const [promised, due, delivered, kept] = ['Promised', 'Due_now', 'Delivered', 'Kept'].map(column);
  if (!promised || !due || !delivered || !kept) return null;
  const labels = promised.offset(0, -2, promised.getNumRows(), 2).getDisplayValues();
  const [dues, shownDues] = [due.getValues().flat(), due.getDisplayValues().flat()];
  const [deliveries, shownDeliveries] = [delivered.getValues().flat(), delivered.getDisplayValues().flat()];
  const verdicts = kept.getDisplayValues().flat();
  const waiting = overdueLeads(asOf);
  const broken = String(column('Waiting_unknown')?.getValue() ?? '');
  const periodEnd = dayOf(column('Period_end')?.getValue());
  const look = { asOf, delivered: deliveries.map(numberOrNull), overdue: waiting.length };
  return {
    ...look,
    promises: labels.map(([label = '', side = ''], index) => ({
      label,
      side,
      due: shownDues[index] ?? '',
      delivered: shownDeliveries[index] ?? '',
      verdict: verdicts[index] ?? '',
      share: shareOf(look.delivered[index] ?? null, numberOrNull(dues[index])),
    })),
    carriers: carriersIn(column('Carried')),
    goalMet: goalMet(promised, delivered),
    waiting: firstOfEachOwner(waiting),
    overdueByOwner: countByOwner(waiting),
    agreement: column('Agreement_says')?.getDisplayValues().flat().filter(Boolean) ?? [],
    periodOver: periodEnd !== '' && periodEnd < asOf.slice(0, 10) ? periodEnd : '',
    before: isFirst && broken === '' ? exchangeLook(look) : null,
    broken,
  };
}

/** Selects the row of a lead, wherever it is by now; answers whether it is still there. */
export function selectLead(place: LeadPlace): { readonly found: boolean } {
  const leads = readLeads();
  const lead = leads && findLead(leads, place);
  if (!leads || !lead) return { found: false };
  leads.sheet.getRange(lead.row, 1, 1, leads.sheet.getLastColumn()).activate();
  return { found: true };
}

/** The leads that wait past the promise, whenever they arrived, as the Dashboard counts them. */
function overdueLeads(asOf: string): OverdueLead[] {
  const { toSerial } = createSerials(SpreadsheetApp.getActive().getSpreadsheetTimeZone());
  const serial = (value: unknown): number => Number(toSerial(value));
  const now = serialOf(asOf);
  return (readLeads()?.rows ?? [])
    .filter((lead) => lead.value('state') === 'overdue')
    .map((lead) => ({
      ...placeOf(lead),
      company: String(lead.value('company')),
      phone: String(lead.value('phone')),
      owner: String(lead.value('owner')),
      office: String(lead.value('office')),
      source: String(lead.value('source')),
      hoursLate: (now - serial(lead.value('deadline'))) * 24,
    }))
    .sort((a, b) => b.hoursLate - a.hoursLate);
}

/** The rows of the Dashboard's table that have a name: name, share, goal, due, won, difference, verdict. */
function carriersIn(table: GoogleAppsScript.Spreadsheet.Range | null): TodayPromise[] {
  const [values, shown] = [table?.getValues() ?? [], table?.getDisplayValues() ?? []];
  return shown.flatMap(([label = '', , , due = '', delivered = '', , verdict = ''], index) => {
    const share = shareOf(numberOrNull(values[index]?.[4]), numberOrNull(values[index]?.[3]));
    return label === '' ? [] : [{ label, side: '', due, delivered, verdict, share }];
  });
}

/** The last promise is that of both sides: the goal. */
function goalMet(promised: GoogleAppsScript.Spreadsheet.Range, delivered: GoogleAppsScript.Spreadsheet.Range) {
  const last = promised.getNumRows() - 1;
  const [goal, result] = [promised, delivered].map((range) => range.offset(last, 0, 1, 1));
  const [wanted, reached] = [numberOrNull(goal?.getValue()), numberOrNull(result?.getValue())];
  if (wanted === null || reached === null || wanted <= 0 || reached < wanted) return null;
  return { result: result?.getDisplayValue() ?? '', goal: goal?.getDisplayValue() ?? '' };
}

/** So that nobody's are missing because others have more. */
function firstOfEachOwner(waiting: readonly OverdueLead[]): OverdueLead[] {
  const shown = new Map<string, number>();
  return waiting.filter(({ owner }) => {
    const before = shown.get(folded(owner)) ?? 0;
    shown.set(folded(owner), before + 1);
    return before < MOST_SHOWN;
  });
}

/** However an owner is spelt, it is one. */
function countByOwner(waiting: readonly OverdueLead[]): Today['overdueByOwner'] {
  const counts = new Map<string, { readonly owner: string; readonly leads: number }>();
  for (const lead of waiting) {
    const { owner, leads } = counts.get(folded(lead.owner)) ?? { owner: lead.owner.trim(), leads: 0 };
    counts.set(folded(owner), { owner, leads: leads + 1 });
  }
  return [...counts.values()].sort((a, b) => b.leads - a.leads);
}

function exchangeLook(look: TodayLook): TodayLook | null {
  const store = PropertiesService.getUserProperties();
  const before = store.getProperty(lastLook());
  store.setProperty(lastLook(), JSON.stringify(look));
  return before === null ? null : JSON.parse(before);
}

function shareOf(delivered: number | null, due: number | null): number | null {
  return delivered === null || due === null || due <= 0 ? null : delivered / due;
}

function numberOrNull(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
