// Runs the checks: all is put on the sheet first, so that Google calculates it at once, and looked at when it is there.

import type { Check, CheckId, Finding, Sheet } from './check';

export interface Checked {
  readonly id: CheckId;
  readonly finding: Finding;
}

/** How long to wait before each look at what is still on its way: twelve seconds in all. */
const PATIENCE_MS = [500, 1000, 1500, 2000, 3000, 4000];

export function runChecks(checks: readonly Check[], sheet: Sheet): Checked[] {
  const placed = checks.map((check) => tried(check.id, () => check.place?.(sheet)));
  SpreadsheetApp.flush();
  const look = (check: Check, index: number): Finding =>
    placed[index] ?? tried(check.id, () => check.look(sheet)) ?? { outcome: 'skipped' };
  let findings = checks.map(look);
  for (const pause of PATIENCE_MS) {
    if (!findings.some(isLoading)) break;
    Utilities.sleep(pause);
    SpreadsheetApp.flush();
    findings = checks.map((check, index) => {
      const finding = findings[index];
      return finding && !isLoading(finding) ? finding : look(check, index);
    });
  }
  return withoutFollowers(checks, findings);
}

function isLoading({ outcome }: Finding): boolean {
  return outcome === 'loading';
}

/** What work finds; a service that refuses is a finding too. */
function tried(id: CheckId, work: () => Finding | void): Finding | undefined {
  try {
    return work() ?? undefined;
  } catch (error) {
    return { outcome: 'failed', seen: { of: id, got: String(error) } };
  }
}

/** Where there are no custom functions, what looks at them would only say so again. */
function withoutFollowers(checks: readonly Check[], findings: readonly Finding[]): Checked[] {
  const functions = findings[checks.findIndex(({ id }) => id === 'functions')];
  return checks.map(({ id, usesFunctions }, index) => {
    const finding = findings[index] ?? { outcome: 'skipped' };
    return { id, finding: usesFunctions && functions?.outcome === 'failed' ? { outcome: 'skipped' } : finding };
  });
}
