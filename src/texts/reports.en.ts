// Headings and row names that custom functions put in the sheet, in English.

export type ReportTexts = Readonly<Record<keyof ReturnType<typeof reportsEn>, string>>;

export function reportsEn() {
  return {
    group: 'Group',
    noGroup: '(no group)',
    total: 'Total',
    leads: 'Leads',
    met: 'Met',
    late: 'Late',
    overdue: 'Overdue',
    pending: 'Pending',
    stateMet: 'Met',
    stateLate: 'Late',
    stateOverdue: 'Overdue',
    stateAtRisk: 'At risk',
    statePending: 'Pending',
    compliance: 'Compliance',
    medianHours: 'Median hours',
    p90Hours: '90th percentile hours',
    day: 'Day',
    goalToDate: 'Goal to date',
    actualToDate: 'Actual to date',
    stage: 'Stage',
    overall: 'Overall',
    volume: 'Volume',
    conversion: 'Conversion',
    averageValue: 'Average value',
    action: 'Action',
    leadsWith: 'Leads with it',
    rateWith: 'Close rate with',
    rateWithout: 'Close rate without',
    lift: 'Lift',
    points: 'Suggested points',
    standardError: 'Standard error',
    baseRate: 'All leads',
    auc: 'Cross-validated AUC',
  };
}
