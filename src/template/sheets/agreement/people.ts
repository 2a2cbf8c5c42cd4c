// The parties: who leads and who works on each side, what they answer for, and the time assigned to it.

import { across, textKeys, textsAcross } from '../../cells';
import { filledText } from '../../filledText';
import type { CellSpec } from '../../spec';
import type { TextKey } from '../../../texts/workbook';

/** Side, function, what it answers for, hours a week; the names are theirs to write. */
const PEOPLE: readonly (readonly [TextKey, TextKey, TextKey, number])[] = [
  ['side.both', 'agreement.sponsor', 'agreement.sponsorDoes', 1],
  ['side.marketing', 'agreement.marketingLeader', 'agreement.marketingLeaderDoes', 6],
  ['side.sales', 'agreement.salesLeader', 'agreement.salesLeaderDoes', 6],
  ['side.marketing', 'agreement.content', 'agreement.contentDoes', 20],
  ['side.marketing', 'agreement.operations', 'agreement.operationsDoes', 8],
  ['side.sales', 'agreement.development', 'agreement.developmentDoes', 20],
  ['side.sales', 'agreement.executive', 'agreement.executiveDoes', 20],
];

/** The table of people and the hours each side assigns. */
export function people(): CellSpec[] {
  const hours = (side: string) => `SUMIFS(H19:H28;C19:C28;{"side.${side}"})`;
  return [
    { at: 'B17', content: { text: 'agreement.parties' } },
    ...textsAcross('B18', textKeys('agreement', 'person side function responsibility')),
    { at: 'H18', content: { text: 'agreement.hours' } },
    ...PEOPLE.flatMap(([side, role, does, weekly], index) => [
      ...across(`C${19 + index}`, [{ words: side }, { words: role }, { words: does }]),
      { at: `H${19 + index}`, content: { input: weekly } },
    ]),
    { at: 'B29', content: { formula: `=${filledText('agreement.time', hours('marketing'), hours('sales'))}` } },
  ];
}
