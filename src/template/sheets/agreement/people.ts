// The parties: who leads and who works on each side, what they answer for, and the time assigned to it.

import { inputs, wordKeys } from '../../cells';
import { filledText } from '../../filledText';
import type { CellSpec } from '../../spec';
import { PEOPLE } from './rows';

const FUNCTIONS = 'sponsor marketingLeader salesLeader content operations development executive';

/** The table of people and the hours each side assigns; the names are theirs to write. */
export function people(): CellSpec[] {
  const hours = (side: string) => `SUMIFS([person*.hours];[person*.side];{"side.${side}"})`;
  return [
    ...PEOPLE.fill({
      time: { person: `=${filledText('agreement.time', hours('marketing'), hours('sales'))}` },
    }),
    ...PEOPLE.down('side', wordKeys('side', 'both marketing sales marketing marketing sales sales'), 'person1'),
    ...PEOPLE.down('function', wordKeys('agreement', FUNCTIONS), 'person1'),
    ...PEOPLE.down('responsibility', wordKeys('agreement', FUNCTIONS.replace(/(?= |$)/g, 'Does')), 'person1'),
    ...PEOPLE.down('hours', inputs(1, 6, 6, 20, 8, 20, 20), 'person1'),
  ];
}
