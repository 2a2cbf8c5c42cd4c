// The eleven points that the design takes from its sources, each found in the built workbook, in every language.
import { columnLetters, parseArea } from '../../src/template/a1';
import type { SheetId } from '../../src/template/sheetIds';
import { sheetSpecs } from '../../src/template/specs';
import type { Workbook } from '../../src/host/workbook';
import { LANGUAGES, type Language } from '../../src/texts/language';
import { workbookTexts, type TextKey } from '../../src/texts/workbook';
import { edit, openSmall } from '../support/builtWorkbook';

/** Where a point is met: what a range shows, calculates and is called. */
interface Proof {
  readonly sheet: SheetId;
  readonly range: string;
  /** Each stands in a cell of the range. */
  readonly texts?: readonly TextKey[];
  /** Each is called by a formula of the range, or named in one. */
  readonly formulas?: readonly string[];
  /** Each names cells of the range. */
  readonly names?: readonly string[];
}

interface Point {
  readonly asks: string;
  readonly proofs: readonly Proof[];
}

const LEADS_HEADINGS = `A1:${columnLetters(sheetSpecs().leads.columns.length)}1`;

const POINTS: readonly Point[] = [
  {
    asks: '1. when a lead stops being marketing’s: MQL by what it did, SQL by its fit',
    proofs: [
      {
        sheet: 'definitions',
        range: 'B5:J11',
        texts: ['stage.mql', 'stage.sql', 'definitions.mql', 'definitions.sql', 'definitions.handedOver'],
        names: ['Stages'],
      },
      {
        sheet: 'definitions',
        range: 'B14:E19',
        texts: [
          'action.asked_info',
          'action.visited_blog',
          'action.downloaded_guide',
          'action.social',
          'action.asked_advice',
        ],
        names: ['Score_actions', 'Score_rules'],
      },
      { sheet: 'definitions', range: 'B23:C25', texts: ['definitions.mqlScore'], names: ['Mql_score', 'Sql_fit'] },
      { sheet: 'definitions', range: 'B27:J32', texts: ['definitions.silence', 'definitions.silenceWords'] },
      { sheet: 'leads', range: LEADS_HEADINGS, formulas: ['LEAD_FACTS', 'Score_rules', 'Mql_score', 'Sql_fit'] },
    ],
  },
  {
    asks: '2. the document: responsibilities, people, variables, time, objectives, consequences; signed, versioned, reviewed',
    proofs: [
      {
        sheet: 'agreement',
        range: 'B17:H29',
        texts: ['agreement.function', 'agreement.responsibility', 'agreement.hours', 'agreement.marketingLeaderDoes'],
      },
      {
        sheet: 'agreement',
        range: 'B11:H15',
        texts: ['agreement.objectiveWords'],
        formulas: ['Goal', 'Capacity_says'],
      },
      {
        sheet: 'agreement',
        range: 'B42:H62',
        texts: ['agreement.measure', 'agreement.otherwise', 'agreement.leadsOtherwise', 'agreement.customersOtherwise'],
        formulas: ['Reports_owed', 'Figures_broken'],
        names: ['Commitments'],
      },
      { sheet: 'agreement', range: 'B5:H9', texts: ['agreement.nextReview'], names: ['Agreement_version'] },
      {
        sheet: 'agreement',
        range: 'B66:H77',
        texts: ['agreement.escalation', 'agreement.measuredWords', 'agreement.salesShortWords', 'agreement.amendment'],
      },
      {
        sheet: 'agreement',
        range: 'B79:H91',
        texts: ['agreement.signedOn', 'agreement.fingerprint'],
        names: ['Signatures'],
      },
      { sheet: 'dashboard', range: 'B4:J4', formulas: ['Agreement_says', 'Agreement_version'] },
    ],
  },
  {
    asks: '3. quantity and quality of the leads owed in the period, from the quota of sales',
    proofs: [
      { sheet: 'goals', range: 'B14:H19', formulas: ['LEADS_NEEDED'], names: ['Rates', 'Owed', 'Worth'] },
      {
        sheet: 'dashboard',
        range: 'B10:H13',
        texts: ['dashboard.leadsOwed', 'dashboard.qualifiedOwed', 'dashboard.leadValue'],
        formulas: ['Pace', 'Owed', 'Worth'],
      },
    ],
  },
  {
    asks: '4. follow-up of those leads: speed and number of attempts',
    proofs: [
      {
        sheet: 'settings',
        range: 'B26:E30',
        texts: ['settings.hoursToContact', 'settings.attempts', 'settings.within'],
        names: ['Sla_classes'],
      },
      { sheet: 'leads', range: LEADS_HEADINGS, formulas: ['LEAD_FACTS', 'Sla_classes', 'Calendar', 'Holidays'] },
      {
        sheet: 'dashboard',
        range: 'B14:H15',
        texts: ['dashboard.onTimePromise', 'dashboard.attemptsPromise'],
        formulas: ['Sla_target', 'Figures_broken'],
      },
      {
        sheet: 'agreement',
        range: 'B51:H55',
        texts: ['agreement.onTimeSQL', 'agreement.attempts'],
        formulas: ['Sla_classes'],
      },
    ],
  },
  {
    asks: '5. buyer personas, and a log of what both teams learn',
    proofs: [
      {
        sheet: 'personas',
        range: 'B5:E21',
        texts: ['personas.demographics', 'personas.identifiers', 'personas.challenges', 'personas.goals'],
      },
      { sheet: 'personas', range: 'B5:E21', texts: ['personas.objections', 'personas.director.objections'] },
      { sheet: 'personas', range: 'B31:F41', names: ['Persona_names', 'Persona_criteria', 'Persona_weights'] },
      { sheet: 'personas', range: 'B43:G44', texts: ['personas.learnt', 'personas.side', 'personas.lesson'] },
      { sheet: 'leads', range: LEADS_HEADINGS, formulas: ['LEAD_FACTS', 'Persona_criteria', 'Persona_weights'] },
    ],
  },
  {
    asks: '6. goals from past results and from the capacity of the team',
    proofs: [
      { sheet: 'goals', range: 'B37:H52', texts: ['goals.past', 'goals.result', 'goals.history'], formulas: ['SUM'] },
      {
        sheet: 'goals',
        range: 'B23:H35',
        texts: ['goals.reps', 'goals.hoursPerDay', 'goals.minutes'],
        formulas: ['FOLLOWUP_CAPACITY'],
        names: ['Capacity_leads', 'Capacity_says'],
      },
    ],
  },
  {
    asks: '7. meetings: when and what for, agenda, log, decisions, action items',
    proofs: [
      {
        sheet: 'meetings',
        range: 'B21:G31',
        texts: ['meetings.often', 'meetings.purpose', 'meetings.agenda', 'meetings.next'],
        formulas: ['HYPERLINK'],
      },
      { sheet: 'meetings', range: 'B34:G35', texts: ['meetings.action', 'meetings.owner', 'meetings.due'] },
      {
        sheet: 'meetings',
        range: `B36:G${sheetSpecs().meetings.rows}`,
        texts: ['meetings.log', 'meetings.attendees', 'meetings.decisions'],
      },
      { sheet: 'meetings', range: 'B6:E8', names: ['Open_actions'] },
    ],
  },
  {
    asks: '8. reports: history and alerts from marketing; contacts, status changes and revenue from sales',
    proofs: [
      {
        sheet: 'reports',
        range: 'B6:K14',
        texts: ['reports.history', 'reports.alerts', 'reports.contacts', 'reports.changes', 'reports.revenue'],
        names: ['Reports_owed'],
      },
      { sheet: 'reports', range: 'B18:K34', texts: ['reports.alertsTitle', 'reports.why'], formulas: ['FILTER'] },
      { sheet: 'reports', range: 'B36:K46', texts: ['reports.historyTitle'] },
      { sheet: 'reports', range: 'B48:K63', texts: ['reports.weekTitle'] },
    ],
  },
  {
    asks: '9. performance of both sides, and why a goal was missed',
    proofs: [
      {
        sheet: 'dashboard',
        range: 'B10:H17',
        texts: ['side.marketing', 'side.sales', 'side.both'],
        names: ['Promised', 'Due_now', 'Delivered', 'Kept'],
      },
      {
        sheet: 'diagnosis',
        range: `B2:H${sheetSpecs().diagnosis.rows}`,
        texts: ['diagnosis.drivers', 'diagnosis.explains'],
        formulas: ['GAP_DRIVERS', 'Funnel_actual'],
      },
    ],
  },
  {
    asks: '10. one shared goal in the team’s unit, tied to quotas, seen by both, paid to both; personas kept current',
    proofs: [
      { sheet: 'settings', range: 'B8:C8', texts: ['settings.unit'], names: ['Unit'] },
      {
        sheet: 'goals',
        range: 'B5:D8',
        texts: ['goals.goal'],
        formulas: ['Unit'],
        names: ['Goal', 'Deal_size', 'Marketing_share'],
      },
      { sheet: 'goals', range: 'B13:F14', texts: ['goals.visitor', 'goals.owed'], formulas: ['ROUNDUP'] },
      { sheet: 'dashboard', range: 'B5:I7', formulas: ['Goal', 'Unit'] },
      {
        sheet: 'compensation',
        range: `B2:H${sheetSpecs().compensation.rows}`,
        texts: ['compensation.marketingHead', 'compensation.salesHead'],
        formulas: ['SHARED_BONUS', 'Goal'],
        names: ['Bonus_today'],
      },
      { sheet: 'personas', range: 'B18:E21', texts: ['personas.reviewedOn'], formulas: ['Persona_review_days'] },
    ],
  },
  {
    asks: '11. for a company of five, and for several offices with a leader per area',
    proofs: [
      { sheet: 'settings', range: 'G6:L36', texts: ['settings.offices', 'settings.owners'] },
      { sheet: 'leads', range: LEADS_HEADINGS, texts: ['leads.office', 'leads.owner'] },
      { sheet: 'goals', range: 'B54:H67', texts: ['goals.split', 'goals.splitName', 'goals.splitShare'] },
      { sheet: 'reports', range: 'B79:K88', texts: ['reports.officeTitle'] },
      {
        sheet: 'agreement',
        range: 'B17:H29',
        texts: ['agreement.sponsor', 'agreement.marketingLeader', 'agreement.salesLeader'],
      },
    ],
  },
];

const everyPoint = LANGUAGES.flatMap((language) => POINTS.map(({ asks, proofs }) => [language, asks, proofs] as const));

test('there are eleven points', () => {
  expect(POINTS.map(({ asks }) => parseInt(asks))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
});

test.each(everyPoint)('in %s: %s', (language, _, proofs) => {
  const workbook = builtIn(language);
  const words = workbookTexts(language);
  expect(proofs.flatMap((proof) => missing(workbook, proof, words[`${proof.sheet}.name`], words))).toEqual([]);
});

const built: Partial<Record<Language, Workbook>> = {};

/** The whole agreement, built once a language: nothing here changes it. */
function builtIn(language: Language): Workbook {
  const workbook = (built[language] ??= openSmall(language));
  return workbook;
}

/** What a proof names and the workbook does not hold. */
function missing(
  workbook: Workbook,
  { range, texts = [], formulas = [], names = [] }: Proof,
  sheet: string,
  words: Readonly<Record<TextKey, string>>,
): string[] {
  const shown = new Set(workbook.read(sheet, range).flat().map(String));
  const calculated = String(
    edit(workbook, `return workbook.getSheetByName('${sheet}').getRange('${range}').getFormulas()`),
  );
  const named = namesOn(workbook, sheet);
  return [
    ...texts.filter((key) => !shown.has(words[key])),
    ...formulas.filter((name) => !new RegExp(`\\b${name}\\b`, 'i').test(calculated)),
    ...names.filter((name) => !lies(named[name], range)),
  ].map((what) => `${sheet}!${range}: ${what}`);
}

/** The named ranges of a sheet, where they lie. */
function namesOn(workbook: Workbook, sheet: string): Record<string, string | undefined> {
  const told = edit(
    workbook,
    `return JSON.stringify(workbook.getNamedRanges()
       .filter((each) => each.getRange().getSheet().getName() === '${sheet}')
       .map((each) => [each.getName(), each.getRange().getA1Notation()]))`,
  );
  return Object.fromEntries(JSON.parse(String(told)));
}

/** Whether a named range lies in the range. */
function lies(named: string | undefined, range: string): boolean {
  if (named === undefined) return false;
  const [inner, outer] = [parseArea(named), parseArea(range)];
  const rows = inner.row >= outer.row && (inner.lastRow ?? Infinity) <= (outer.lastRow ?? Infinity);
  return rows && inner.column >= outer.column && inner.lastColumn <= outer.lastColumn;
}
