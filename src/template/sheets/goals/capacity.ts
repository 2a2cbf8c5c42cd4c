// What sales can follow up with its people and hours, against the attempts it promised each class of lead in Settings.

import { textKeys, textsAcross } from '../../cells';
import { firstOf } from '../../cases';
import { filledText, wholeText } from '../../filledText';
import type { CellSpec } from '../../spec';
import { BESIDE, CAPACITY, FUNNEL, SHARED, TEAM } from './rows';

const CLASSES = ['classSql', 'classMql', 'classLead'] as const;

const owed = (stage: 'lead' | 'mql' | 'sql') => FUNNEL.cell(stage, 'owed');

/** How many of the leads owed stay in each class. */
const LEFT = {
  classSql: owed('sql'),
  classMql: `${owed('mql')}-${owed('sql')}`,
  classLead: `${owed('lead')}-${owed('mql')}`,
};

const ATTEMPTS = CAPACITY.column('attempts', 'classSql', 'classLead');
const DAYS = SHARED.cell('days', 'value');
const [PEOPLE, HOURS, MINUTES] = (['people', 'hours', 'minutes'] as const).map((row) => TEAM.cell(row, 'value'));
const [PROMISED, CAN] = [CAPACITY.cell('promised', 'leads'), CAPACITY.cell('can', 'leads')];

/** People and hours, attempts promised, and the verdict. */
export function capacity(): CellSpec[] {
  const sum = (column: 'attemptsInAll' | 'hours') => `=SUM(${CAPACITY.column(column, 'classSql', 'classLead')})`;
  const perLead = CAPACITY.cell('promised', 'attempts');
  return [
    ...textsAcross(
      CAPACITY.cell('classHeading', 'stage'),
      textKeys('goals', 'class classLeads attempts attemptsInAll hoursInAll'),
    ),
    ...TEAM.fill({
      capacity: { label: { text: 'goals.capacity' } },
      people: { label: { text: 'goals.reps' }, value: { input: 3 } },
      hours: { label: { text: 'goals.hoursPerDay' }, value: { input: 3 } },
      minutes: { label: { text: 'goals.minutes' }, value: { input: 10 } },
    }),
    ...CAPACITY.fill({
      promised: {
        stage: { text: 'goals.promised' },
        leads: `=SUMIFS(${CAPACITY.column('leads', 'classSql', 'classLead')};${ATTEMPTS};">0")`,
        attempts: `=IF(${PROMISED}=0;"";${CAPACITY.cell('promised', 'attemptsInAll')}/${PROMISED})`,
        attemptsInAll: sum('attemptsInAll'),
        hours: sum('hours'),
      },
      can: {
        stage: { text: 'goals.can' },
        leads: `=IFERROR(FOLLOWUP_CAPACITY(${PEOPLE};${HOURS};${DAYS};${MINUTES};${perLead});"")`,
      },
      carries: {
        stage: { text: 'goals.canCarry' },
        leads: `=IF(COUNT(Goal;${CAN})<2;"";IFERROR(Goal*${CAN}/${PROMISED};""))`,
      },
    }),
    ...verdict(),
    ...CAPACITY.fillRows(CLASSES, (row, index) => ({
      stage: `=INDEX(Sla_classes;${index + 1};1)&""`,
      leads: `=IF(COUNT(${FUNNEL.column('owed', 'lead', 'customer')})<5;"";${LEFT[row]})`,
      attempts: `=INDEX(Sla_classes;${index + 1};3)`,
      attemptsInAll: `=IF(COUNT([.leads];[.attempts])<2;"";[.leads]*[.attempts])`,
      hours: `=IF(COUNT([.attemptsInAll];${MINUTES})<2;"";[.attemptsInAll]*${MINUTES}/60)`,
    })),
  ];
}

/** Without a goal, a team or the attempts of a class there is nothing to keep. */
function verdict(): CellSpec[] {
  const team = `ROUNDUP(${CAPACITY.cell('promised', 'hours')}/(${HOURS}*${DAYS});0)`;
  return firstOf(CAPACITY.cell('capacitySays', 'stage'), BESIDE.capacity, [
    [`COUNTIF(${TEAM.column('value', 'people', 'minutes')};">0")<3`, '{"goals.noTeam"}'],
    [`COUNTIF(${ATTEMPTS};">0")<3`, '{"goals.noAttempts"}'],
    [`OR(${PROMISED}=0;COUNT(${CAN})=0)`, '{"goals.capacityUnknown"}'],
    [`${CAN}>=${PROMISED}`, filledText('goals.kept', wholeText(PROMISED))],
    ['TRUE', filledText('goals.broken', wholeText(CAN), wholeText(PROMISED), team)],
  ]);
}
