import { toPositive } from '../grid/cells/amount';
import { toArgument } from '../grid/cells/argument';
import { spreadsheetLocale } from '../grid/environment';
import { finite } from '../grid/cells/finite';
import { toHistory } from '../grid/rows/history';
import { isBlank } from '../grid/cells/isBlank';
import { maybeNames } from '../grid/cells/names';
import { toOutcomes } from '../grid/rows/outcomes';
import type { Cell } from '../grid/rows/rows';
import { toScoringRules } from '../grid/rows/scoringRules';
import { learnPoints } from '../metrics/learning';
import { reportTexts } from '../texts/reports';
import { reader } from '../grid/cells/reader';

const read = reader('LEADSCORE_LEARN');

/**
 * Learns from the leads already won and lost how many points each action deserves, and says how unsure that is.
 *
 * Logistic regression with a ridge of 1 on standardised actions: points = coefficient × points_to_double ÷ ln 2. An
 * action counts as often as it was done; one that all leads did, or none, gets 0 points and no standard error. Lift =
 * close rate with ÷ close rate of all. The AUC is on leads left out, in five folds: 0.5 is no better than a guess, 1 is
 * always right.
 *
 * @param {B2:F} actions One row per lead, one column per action, as for LEADSCORE.
 * @param {G2:G} won Which leads were won: TRUE, 1, a date or won. Blank, FALSE, 0 or lost: not won.
 * @param {B1:F1} labels Optional. Names of the actions.
 * @param {20} pointsToDouble Optional. Points that double the odds of winning; left out: 20.
 * @param {Definitions!C15:E19} rules Optional. Rules in force, as for LEADSCORE: an action counts no more often than they count it.
 * @return Headings; per action label, leads with it, close rates with and without, lift, suggested points, standard
 *   error; then all leads and the cross-validated AUC.
 * @example =LEADSCORE_LEARN(VSTACK("x"; "x"; "x"; ""; ""; ""); VSTACK("won"; "won"; "lost"; "lost"; "lost"; "won");
 *   "Asked for advice") //=> Action, Leads with it, Close rate with, Close rate without, Lift, Suggested points,
 *   Standard error; Asked for advice, 3, 0.667, 0.333, 1.333, 23.269, 36.939; All leads, 6, 0.5; Cross-validated AUC, ,
 *   0.556
 * @group Qualify
 * @customfunction
 */
export function LEADSCORE_LEARN(
  actions: unknown,
  won: unknown,
  labels?: unknown,
  pointsToDouble?: unknown,
  rules?: unknown,
): Cell[][] {
  const cells = toArgument(read('actions', actions));
  const most = isBlank(rules) ? undefined : toScoringRules(read, rules, cells.columns).most;
  const history = toHistory(cells, toOutcomes(read, won), most);
  const texts = reportTexts(spreadsheetLocale());
  const given = maybeNames(read('labels', labels), cells.columns) ?? [];
  const double = isBlank(pointsToDouble) ? 20 : toPositive(read('points_to_double', pointsToDouble));
  const learnt = learnPoints(history.design, history.outcomes, double);
  const rows = learnt.actions.map(({ leads, rateWith, rateWithout, lift, points, standardError }, i) => [
    given[i] || `${texts.action} ${i + 1}`,
    leads,
    ...[rateWith, rateWithout, lift].map((rate) => rate ?? ''),
    ...[points, standardError].map((value) => (value === undefined ? '' : finite(read, 'actions', value))),
  ]);
  return [
    [texts.action, texts.leadsWith, texts.rateWith, texts.rateWithout, texts.lift, texts.points, texts.standardError],
    ...rows,
    [texts.baseRate, learnt.leads, learnt.baseRate, '', '', '', ''],
    [texts.auc, '', learnt.auc, '', '', '', ''],
  ];
}
