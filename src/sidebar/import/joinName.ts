// First and last name as one, where the first does not hold the last already.

import { folded } from '../../words/folded';

/** `Ana` and `Ruiz` are Ana Ruiz; `Ana Ruiz` and `Ruiz` too; `Ling` and `Ng` are Ling Ng: whole words count, not endings. */
export function joinName(name: string, lastName: string): string {
  if (lastName === '') return name;
  const [words, last] = [name, lastName].map((text) => folded(text).split(' '));
  const isHeld =
    last !== undefined &&
    words !== undefined &&
    words.length > last.length &&
    words.slice(-last.length).join(' ') === last.join(' ');
  return isHeld || folded(name) === folded(lastName) ? name : `${name} ${lastName}`.trim();
}
