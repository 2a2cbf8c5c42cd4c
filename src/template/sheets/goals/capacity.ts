// What sales can follow up with its people and hours, against the attempts it promised each class of lead in Settings.

import { down, textsAcross, textsDown } from '../../cells';
import { filledText, wholeText } from '../../filledText';
import type { CellSpec } from '../../spec';

/** The classes in the order of Settings, and how many of the leads owed stay in each. */
const CLASSES = ['$E$17', '$E$16-$E$17', '$E$15-$E$16'];

/** People and hours, attempts promised, and the verdict. */
export function capacity(): CellSpec[] {
  return [
    ...textsDown('B23', ['goals.capacity', 'goals.reps', 'goals.hoursPerDay', 'goals.minutes']),
    ...down('C24', [{ input: 3 }, { input: 3 }, { input: 10 }]),
    ...textsAcross('B28', [
      'goals.class',
      'goals.classLeads',
      'goals.attempts',
      'goals.attemptsInAll',
      'goals.hoursInAll',
    ]),
    ...CLASSES.flatMap(classRow),
    ...textsDown('B32', ['goals.promised', 'goals.can', 'goals.canCarry']),
    { at: 'C32', content: { formula: '=SUMIFS(C29:C31;D29:D31;">0")' } },
    { at: 'D32', content: { formula: '=IF(C32=0;"";E32/C32)' } },
    { at: 'E32', content: { formula: '=SUM(E29:E31)' } },
    { at: 'F32', content: { formula: '=SUM(F29:F31)' } },
    { at: 'C33', content: { formula: '=IFERROR(FOLLOWUP_CAPACITY(C24;C25;C9;C26;D32);"")' } },
    { at: 'C34', content: { formula: '=IFERROR(Goal*C33/C32;"")' } },
    { at: 'B35', content: { formula: verdict() } },
  ];
}

function classRow(leads: string, index: number): CellSpec[] {
  const row = 29 + index;
  return [
    { at: `B${row}`, content: { formula: `=INDEX(Sla_classes;${index + 1};1)&""` } },
    { at: `C${row}`, content: { formula: `=IF(COUNT($E$15:$E$19)<5;"";${leads})` } },
    { at: `D${row}`, content: { formula: `=INDEX(Sla_classes;${index + 1};3)` } },
    { at: `E${row}`, content: { formula: `=IF(C${row}="";"";C${row}*D${row})` } },
    { at: `F${row}`, content: { formula: `=IF(E${row}="";"";E${row}*$C$26/60)` } },
  ];
}

function verdict(): string {
  const people = 'IFERROR(ROUNDUP($F$32/($C$25*$C$9);0);"–")&""';
  const broken = filledText('goals.broken', wholeText('$C$33'), wholeText('$C$32'), people);
  return `=IF(OR($C$32=0;COUNT($C$33)=0);{"goals.capacityUnknown"};IF($C$33>=$C$32;${filledText('goals.kept', wholeText('$C$32'))};${broken}))`;
}
