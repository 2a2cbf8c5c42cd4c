// What Lead, MQL and SQL mean and how a lead is handed over, as Definitions has them.

import { filledText, percentText } from '../../filledText';
import type { CellSpec } from '../../spec';
import { DEFINITIONS } from './rows';

/** The definitions both sides sign. */
export function definitions(): CellSpec[] {
  return [
    ...DEFINITIONS.fillEach('stage*', (index) => {
      const inDefinitions = (place: number) => `=INDEX(Stages;${index + 1};${place})&""`;
      return {
        word: inDefinitions(1),
        side: inDefinitions(2),
        means: inDefinitions(3),
        handedOver: inDefinitions(7),
      };
    }),
    ...DEFINITIONS.down(
      'side',
      [
        `=${filledText('agreement.thresholdsAre', 'Mql_score', `IFERROR(${percentText('Sql_fit')};"–")`)}`,
        '=INDEX(Handoff;1)&" "&INDEX(Handoff;2)',
        `=${filledText('agreement.silenceIs', 'INDEX(Handoff;3)')}&" "&INDEX(Handoff;4)`,
        '=INDEX(Handoff;5)&""',
        '=TEXTJOIN(" · ";TRUE;Reasons)',
      ],
      'thresholds',
    ),
  ];
}
