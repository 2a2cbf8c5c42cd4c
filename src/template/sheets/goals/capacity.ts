// What sales can follow up with its people and hours, against the attempts it promised each class of lead in Settings.

import { inColumn } from '../../block';
import { inputs, textKeys } from '../../cells';
import { firstOf } from '../../cases';
import { filledText, wholeText } from '../../filledText';
import type { CellSpec } from '../../spec';
import { CAPACITY, TEAM } from './rows';

const CLASSES = ['classSql', 'classMql', 'classLead'] as const;

/** How many of the leads owed stay in each class. */
const LEFT = {
  classSql: '[sql.owed]',
  classMql: '[mql.owed]-[sql.owed]',
  classLead: '[lead.owed]-[mql.owed]',
};

const ATTEMPTS = '[classSql:classLead.attempts]';
const [PEOPLE, HOURS, MINUTES, DAYS] = ['[people.value]', '[hours.value]', '[minutes.value]', '[days.value]'];
const [PROMISED, CAN] = ['[promised.leads]', '[can.leads]'];

/** People and hours, attempts promised, and the verdict. */
export function capacity(): CellSpec[] {
  const sum = (column: string) => `=SUM([classSql:classLead.${column}])`;
  const headings = textKeys('goals', 'class classLeads attempts attemptsInAll hoursInAll');
  return [
    ...TEAM.down('value', inputs(3, 3, 10), 'people'),
    ...CAPACITY.across('classHeading', headings),
    ...CAPACITY.fill({
      promised: {
        stage: 'goals.promised',
        leads: `=SUMIFS([classSql:classLead.leads];${ATTEMPTS};">0")`,
        attempts: `=IF(${PROMISED}=0;"";[.attemptsInAll]/${PROMISED})`,
        attemptsInAll: sum('attemptsInAll'),
        hours: sum('hours'),
      },
      can: {
        stage: 'goals.can',
        leads: `=IFERROR(FOLLOWUP_CAPACITY(${PEOPLE};${HOURS};${DAYS};${MINUTES};[promised.attempts]);"")`,
      },
      carries: {
        stage: 'goals.canCarry',
        leads: `=IF(COUNT(Goal;${CAN})<2;"";IFERROR(Goal*${CAN}/${PROMISED};""))`,
      },
    }),
    ...verdict(),
    ...CAPACITY.fillRows(CLASSES, (row, index) => ({
      stage: `=INDEX(Sla_classes;${index + 1};1)&""`,
      leads: `=IF(COUNT([lead:customer.owed])<5;"";${LEFT[row]})`,
      attempts: `=INDEX(Sla_classes;${index + 1};3)`,
      attemptsInAll: '=IF(COUNT([.leads];[.attempts])<2;"";[.leads]*[.attempts])',
      hours: `=IF(COUNT([.attemptsInAll];${MINUTES})<2;"";[.attemptsInAll]*${MINUTES}/60)`,
    })),
  ];
}

/** Without a goal, a team or the attempts of a class there is nothing to keep. */
function verdict(): CellSpec[] {
  const team = `ROUNDUP([promised.hours]/(${HOURS}*${DAYS});0)`;
  return firstOf(CAPACITY.cell('capacitySays', 'stage'), inColumn('M', CAPACITY), [
    ['COUNTIF([people:minutes.value];">0")<3', '{"goals.noTeam"}'],
    [`COUNTIF(${ATTEMPTS};">0")<3`, '{"goals.noAttempts"}'],
    [`OR(${PROMISED}=0;COUNT(${CAN})=0)`, '{"goals.capacityUnknown"}'],
    [`${CAN}>=${PROMISED}`, filledText('goals.kept', wholeText(PROMISED))],
    ['TRUE', filledText('goals.broken', wholeText(CAN), wholeText(PROMISED), team)],
  ]);
}
