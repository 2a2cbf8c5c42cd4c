// What closing the period would keep and open, before anybody closes it.

import { keepClock } from '../clock';
import { readAgreement, type Agreement } from '../forms/sign';
import { placedCell, readForm } from '../forms/placedForm';
import { isLoading, PENDING, type Pending } from '../loading';
import { asNumber, namedNumber, namedText } from '../named';
import { nameOf } from './archive';
import { archives } from './journal';
import { earlierPeriods, readMoments, resultsIn } from './leadMoments';
import { pastRows, resultsThere, type PastResult } from './pastResults';
import { brokenLeads, isClosable, isInForce, periodInForce } from './periodInForce';
import { isPeriod, periodAfter, periodLabel, type Period } from './periods';
import { meanOf, proposeGoal } from './proposeGoal';
import type { PeriodResults } from './results';
import { CAPACITY } from '../../template/sheets/goals/rows';
import type { Language } from '../../texts/language';
import { sidebarServerTexts } from '../../texts/sidebarServer';

export interface NextPeriod extends Period {
  readonly goal: number;
}

export interface PeriodPreview {
  readonly period: Period;
  readonly isOver: boolean;
  /** Whether a closing of it was cut short: closing again finishes it. */
  readonly isBegun: boolean;
  readonly results: PeriodResults;
  readonly goal: number;
  readonly unit: string;
  /** Why the figures cannot be told, in a sentence; '' when all is well. */
  readonly broken: string;
  /** Leads that wait for their first contact: they belong to no period. */
  readonly waiting: number;
  /** The agreement's version and the sides that signed it; null without its sheet. */
  readonly signed: { readonly version: number; readonly by: readonly string[] } | null;
  readonly archive: string;
  readonly next: NextPeriod;
  /** What the goal is proposed from; null for what nobody can tell. */
  readonly average: number | null;
  readonly capacity: number | null;
  /** Earlier periods with leads that Past results lacks, the latest last. */
  readonly earlier: readonly PastResult[];
}

/** What closing the period would keep and open; null where a sheet it needs is not built. Nothing is written but the clock. */
export function previewPeriod(language: Language): PeriodPreview | null | Pending {
  if (!isClosable()) return null;
  if (isLoading()) return PENDING;
  const asOf = keepClock();
  SpreadsheetApp.flush();
  if (isLoading()) return PENDING;
  const begun = archives().find(({ step, period }) => step === 'frozen' && !isInForce(period));
  const period = begun?.period ?? periodInForce();
  if (!isPeriod(period)) throw new Error(sidebarServerTexts(language).noPeriodDays);
  const moments = readMoments();
  const form = readForm('goals');
  const rows = form ? pastRows(form) : [];
  const results = resultsIn(moments, period);
  const label = periodLabel(period);
  const past = resultsThere(rows.filter((row) => row.label !== label));
  const basis = [...past, results.result];
  const goal = namedNumber('Goal') ?? 0;
  const capacity = form && asNumber(placedCell(form, CAPACITY.cell('carries', 'leads')));
  return {
    period,
    isOver: asOf.slice(0, 10) > period.to,
    isBegun: begun !== undefined,
    results,
    goal,
    unit: namedText('Unit'),
    broken: brokenLeads(),
    waiting: moments.filter(({ isWaiting }) => isWaiting).length,
    signed: signedNow(),
    archive: nameOf(period, language),
    next: { ...periodAfter(period), goal: proposeGoal({ results: basis, capacity, goal }) },
    average: meanOf(basis) ?? null,
    capacity: capacity ?? null,
    earlier: earlierPeriods(moments, period, rows.length - 1).filter(
      (each) => !rows.some((row) => row.label === each.label),
    ),
  };
}

/** The agreement as it stands; null without its sheet, or while it is calculated. */
export function agreementNow(): Agreement | null {
  const agreement = readAgreement();
  return agreement === null || 'pending' in agreement ? null : agreement;
}

function signedNow(): PeriodPreview['signed'] {
  const agreement = agreementNow();
  if (!agreement) return null;
  const { version, signatures } = agreement;
  return { version, by: signatures.filter((each) => each.version === version).map(({ side }) => side) };
}
