// What PERSONA_FIT compares leads with: the criteria of the cards turned into rows, and the weight of each attribute.

import { inputs } from '../../cells';
import type { CellSpec } from '../../spec';
import { ATTRIBUTES, MATCHING } from './rows';

/** The block of criteria, and below it how much each attribute counts. */
export function criteria(): CellSpec[] {
  return [
    ...MATCHING.fillEach('match*', (index) => rowOfCard(`card${index + 1}`)),
    ...MATCHING.across('share', ATTRIBUTES.map(share), 'industry'),
    ...MATCHING.across('weight', inputs(3, 2, 3, 2), 'industry'),
  ];
}

/** A card without a name asks for nothing and so is like no lead. */
function rowOfCard(card: string) {
  const name = `[persona.${card}]`;
  const criterion = (key: string) => `=IF(${name}="";"";[${key}.${card}]&"")`;
  // PERSONA_FIT wants at least one persona: where there is none, one that asks for nothing.
  const orNobody = `=IF(COUNTA([$persona.$card1:card6])=0;"–";${name}&"")`;
  return {
    name: card === 'card1' ? orNobody : `=${name}&""`,
    industry: criterion('industry'),
    size: criterion('size'),
    role: criterion('role'),
    country: criterion('country'),
  };
}

/** Shares of a whole, equal where nothing weighs. */
function share(key: string): string {
  const total = 'SUMIF([$weight.$industry:country];">0")';
  const weight = `[weight.${key}]`;
  return `=IF(${total}=0;1/${ATTRIBUTES.length};IF(ISNUMBER(${weight});MAX(0;${weight});0)/${total})`;
}
