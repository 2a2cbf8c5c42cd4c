// What PERSONA_FIT compares leads with: the criteria of the cards turned into rows, and the weight of each attribute.

import { across, textsAcross, textsDown } from '../../cells';
import type { CellSpec } from '../../spec';
import { ATTRIBUTES, CARD_COLUMNS, CARD_ROWS } from './cards';

const FIRST_ROW = 33;
const WEIGHTS = [3, 2, 3, 2];

/** The block of criteria, and below it how much each attribute counts. */
export function criteria(): CellSpec[] {
  return [
    { at: 'B31', content: { text: 'personas.matching' } },
    ...textsAcross('B32', ['personas.persona', ...ATTRIBUTES]),
    ...CARD_COLUMNS.flatMap((column, index) => across(`B${FIRST_ROW + index}`, rowOf(column))),
    ...textsDown('B39', ['personas.share', 'personas.weight', 'personas.matchingHint']),
    ...across(
      'C39',
      ['C', 'D', 'E', 'F'].map((column) => ({ formula: share(column) })),
    ),
    ...across(
      'C40',
      WEIGHTS.map((input) => ({ input })),
    ),
  ];
}

/** A card without a name asks for nothing and so is like no lead. */
function rowOf(column: string): CellSpec['content'][] {
  const name = `${column}${CARD_ROWS.name}`;
  const nobody = `COUNTA($C$${CARD_ROWS.name}:$H$${CARD_ROWS.name})=0`;
  // PERSONA_FIT wants at least one persona: where there is none, one that asks for nothing.
  const label = column === 'C' ? `=IF(${nobody};"–";${name}&"")` : `=${name}&""`;
  return [
    { formula: label },
    ...ATTRIBUTES.map((_, index) => ({
      formula: `=IF(${name}="";"";${column}${CARD_ROWS.criteria + index}&"")`,
    })),
  ];
}

/** Shares of a whole, equal where nothing weighs. */
function share(column: string): string {
  const total = 'SUMIF($C$40:$F$40;">0")';
  return `=IF(${total}=0;1/${ATTRIBUTES.length};IF(ISNUMBER(${column}40);MAX(0;${column}40);0)/${total})`;
}
