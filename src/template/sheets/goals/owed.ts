// What marketing owes at each stage, from visitors on, beside what history says of the same rates.

import { across, down, textsAcross, textsDown } from '../../cells';
import { filledText, percentText, wholeText } from '../../filledText';
import type { CellSpec } from '../../spec';
import { READY } from './shared';

const STAGES = { first: 15, last: 19 };

/** The funnel: rates in force and by history, leads owed in the period and a week, worth of one. */
export function owed(): CellSpec[] {
  const rows = Array.from({ length: STAGES.last - STAGES.first + 1 }, (_, index) => STAGES.first + index);
  const blank = 'VSTACK("";"";"";"";"")';
  return [
    { at: 'B12', content: { text: 'goals.funnel' } },
    ...textsAcross('B13', [
      'goals.stage',
      'goals.rate',
      'goals.byHistory',
      'goals.owed',
      'goals.perWeek',
      'goals.worth',
      'goals.against',
    ]),
    ...visitors(),
    ...textsDown('B15', ['stage.lead', 'stage.mql', 'stage.sql', 'stage.opportunity', 'stage.customer']),
    ...down('C15', [{ input: 0.5 }, { input: 0.5 }, { input: 0.6 }, { input: 0.3 }]),
    ...down(
      'D15',
      ['C', 'D', 'E', 'F'].map((column) => ({ formula: `=${column}52` })),
    ),
    {
      at: 'E15',
      content: { formula: `=IF(${READY};LEADS_NEEDED(Goal*Marketing_share;Deal_size;Rates);${blank})` },
    },
    ...down(
      'F15',
      rows.map((row) => ({ formula: `=IF(E${row}="";"";E${row}/$C$10)` })),
    ),
    { at: 'G15', content: { formula: `=IF(${READY};LEAD_VALUE(Deal_size;Rates);${blank})` } },
    ...down(
      'H15',
      rows.slice(0, -1).map((row) => ({ formula: againstHistory(row) })),
    ),
    ...down('B20', [{ formula: inWords() }, { formula: atRatesOfHistory() }]),
  ];
}

/** The visitors it takes to bring the leads owed; how many came is known elsewhere, so history says nothing of them. */
function visitors(): CellSpec[] {
  const needed = `IF(COUNT(E15)*(COUNTIF(C14;">0")>0)=0;"";ROUNDUP(E15/C14;0))`;
  return [
    { at: 'B14', content: { text: 'goals.visitor' }, note: 'goals.visitorNote' },
    { at: 'C14', content: { input: 0.02 } },
    ...across('E14', [
      { formula: `=${needed}` },
      { formula: '=IF(E14="";"";E14/$C$10)' },
      { formula: '=IF(OR(E14="";G15="");"";G15*C14)' },
    ]),
  ];
}

/** A quarter more or less than history is worth a word. */
function againstHistory(row: number): string {
  const [rate, history] = [`C${row}`, `D${row}`];
  const word = `IF(${rate}>${history}*5/4;{"goals.aboveHistory"};IF(${rate}<${history}*3/4;{"goals.belowHistory"};{"goals.asHistory"}))`;
  return `=IF(COUNT(${rate};${history})<2;"";${word})`;
}

function inWords(): string {
  const { first, last } = STAGES;
  const figures = [`E${last}`, `E${first}`, `F${first}`].map(wholeText);
  return `=IF(${READY};${filledText('goals.inWords', ...figures)};"")`;
}

function atRatesOfHistory(): string {
  const leads = 'INDEX(LEADS_NEEDED(Goal*Marketing_share;Deal_size;$D$15:$D$18);1)';
  const sentence = filledText('goals.byHistoryInWords', wholeText(leads), percentText(`${leads}/$E$15`));
  return `=IF(${READY};IF(COUNT($D$15:$D$18)<4;"";IFERROR(${sentence};""));"")`;
}
