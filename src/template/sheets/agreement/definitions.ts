// What Lead, MQL and SQL mean and how a lead is handed over, as Definitions has them.

import { down, textKeys, textsAcross, textsDown } from '../../cells';
import { filledText, percentText } from '../../filledText';
import type { CellSpec } from '../../spec';

/** Rows of Stages; its columns: stage, responsible, meaning (3), handed over when (7). */
const STAGES = [1, 2, 3];

/** The definitions both sides sign. */
export function definitions(): CellSpec[] {
  const column = (place: number) => STAGES.map((row) => ({ formula: `=INDEX(Stages;${row};${place})&""` }));
  return [
    { at: 'B31', content: { text: 'agreement.definitions' } },
    ...textsAcross('B32', ['agreement.word', 'agreement.side', 'agreement.means']),
    { at: 'F32', content: { text: 'agreement.handedOver' } },
    ...down('B33', column(1)),
    ...down('C33', column(2)),
    ...down('D33', column(3)),
    ...down('F33', column(7)),
    ...textsDown('B36', textKeys('agreement', 'thresholds handoff silence rejected reasons')),
    ...down('C36', [
      { formula: `=${filledText('agreement.thresholdsAre', 'Mql_score', `IFERROR(${percentText('Sql_fit')};"–")`)}` },
      { formula: '=INDEX(Handoff;1)&" "&INDEX(Handoff;2)' },
      { formula: `=${filledText('agreement.silenceIs', 'INDEX(Handoff;3)')}&" "&INDEX(Handoff;4)` },
      { formula: '=INDEX(Handoff;5)&""' },
      { formula: '=TEXTJOIN(" · ";TRUE;Reasons)' },
    ]),
  ];
}
