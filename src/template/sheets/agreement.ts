// Agreement: the signed document. Who promises what to whom, how it is going, what happens otherwise, and who signed it.

import { textKeys } from '../cells';
import { formSheet } from '../formSheet';
import { PALETTE } from '../palette';
import type { SheetSpec } from '../spec';
import { A_DAY, numberFrom, suggested } from '../validations';
import { verdictRules } from '../verdictRules';
import { clauses } from './agreement/clauses';
import { commitments } from './agreement/commitments';
import { definitions } from './agreement/definitions';
import { heading } from './agreement/heading';
import { people } from './agreement/people';
import * as rows from './agreement/rows';
import { sharedGoal } from './agreement/sharedGoal';
import { signatures } from './agreement/signatures';
import { signed } from './agreement/signed';
import { HEAD } from './heading';

/** As wide as a page of paper. */
const WIDTHS = [16, 210, 110, 132, 160, 84, 84, 104];
/** Beside the page and out of sight: what is compared to know whether a signed commitment was changed. */
const BESIDE = [320, 160, 160, 100, 160];

/** The commitments of each side, without the line that heads them. */
const ofSides = (column: string) =>
  ['leads:report', 'onTime:customers', 'result:meetings'].map((side) => `${side}.${column}`);

/** The sheet Agreement. */
export function agreementSheet(): SheetSpec {
  return formSheet({
    id: 'agreement',
    name: 'agreement.name',
    tabColor: PALETTE.teal,
    rows: 94,
    beside: 'I',
    written: 'fromMarketing:own2.asSigned',
    widths: [...WIDTHS, ...BESIDE],
    // Rows whose merged text a spreadsheet does not make room for by itself.
    heights: {
      'objective:capacity person* silence:reasons teamLead:director marketingShort:amendment': 38,
      'stage* handoff': 56,
      thresholds: 24,
      'signature*': 30,
    },
    blocks: [HEAD, ...Object.values(rows)],
    cells: [
      ...heading(),
      ...sharedGoal(),
      ...people(),
      ...definitions(),
      ...commitments(),
      ...clauses(),
      ...signatures(),
      ...signed(),
    ],
    styles: {
      subtitle: 'reviewed.note goal:deal.unit ownHint.text signHint.side',
      section: 'signatures.side',
      header: 'escalation signatureHeading',
      headerNumber: 'escalation.words',
      headerCentre: 'commitmentsHeading.met',
      verdict: 'periodSays signed.label changed.label vague.text',
      strongTop: [
        'objective:capacity.label stage1:reasons.word teamLead:director.clause marketingShort:amendment.clause',
      ],
      input: 'reviewed.value from.figure',
      inputTop: [
        'objective.value:end person*.person:g teamLead:director.what:end marketingShort:amendment.words:end',
        'signature* own1:own2.text:otherwise',
        ...ofSides('owner'),
        ...ofSides('otherwise'),
      ],
      computed: 'from:until.value until:reviewed.figure goal:deal.value goal:deal.figure',
      computedTop: 'capacity.value:end stage1:reasons.side:end',
      clause: [...ofSides('text'), ...ofSides('measure')],
      figureTop: ofSides('target:now'),
      inputFigureTop: [
        'person*.hours complete:report.target feedback.target own1:own2.target:now teamLead:director.words',
      ],
      verdictTop: [...ofSides('met'), 'own1:own2.met'],
      total: 'fromMarketing.text:met fromSales.text:met fromBoth.text:met',
      strong: 'time.person',
    },
    formats: {
      date: 'from:reviewed.value until:reviewed.figure signature*.signedOn',
      whole: [
        'deal.figure person*.hours leads:qualified.target:now customers.target:now meetings.target:now',
        'teamLead:director.words',
      ],
      amount: 'goal:deal.value value.target:now result.target:now',
      percent: 'goal.figure complete:report.target:now onTime:feedback.target:now',
    },
    merges: [
      'objective:capacity.value:end partiesHeading:person*.responsibility:g definitionsHeading:stage*.means:e',
      'definitionsHeading:stage*.handedOver:end thresholds:reasons.side:end escalation:director.what:end',
      'marketingShort:amendment.words:end signatureHeading:signature*.fingerprint:end',
    ],
    validations: {
      'reviewed.value': A_DAY,
      'person*.side': suggested(textKeys('side', 'marketing sales both')),
      'signature*.side': suggested(textKeys('side', 'marketing sales')),
      'from.figure': numberFrom(1),
    },
    rules: [
      ...verdictRules('signed.label:end changed.label:end vague.text:met leads:own2.met'),
      { on: 'leads:own2.owner', formula: '=([leads.$measure]<>"")*([leads.$owner]="")>0', style: 'warning' },
      { on: 'reviewed.figure:note', formula: '=[$reviewed.$figure]<[$until.$figure]', style: 'warning' },
    ],
    names: {
      Agreement_version: 'from.figure',
      Commitments: 'fromMarketing:own2.text:target',
      Agreement_says: 'signed:changed.label',
      Signatures: 'signature*.side:fingerprint',
      Lines_now: 'fromMarketing:own2.asIs',
      Lines_signed: 'fromMarketing:own2.asSigned',
    },
    protected: 'definitionsHeading:reasons fromMarketing:meetings.target:met own1:own2.met',
  });
}
