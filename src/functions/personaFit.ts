import { toArgument } from '../grid/cells/argument';
import { failCell } from '../grid/fail';
import { isBlank } from '../grid/cells/isBlank';
import { isName } from '../grid/cells/isName';
import { toPersonaFit } from '../grid/rows/personas';
import type { Cell } from '../grid/rows/rows';
import { reader } from '../grid/cells/reader';

const read = reader('PERSONA_FIT');

/**
 * Finds the buyer persona each lead resembles most, and how well it fits.
 *
 * Fit = weight of the attributes that fit ÷ weight of those the persona asks for. Ties go to the first persona; where
 * nothing fits the answer is a blank and 0.
 *
 * @param {D2:F} profiles One row per lead, one column per attribute, such as industry, size and role.
 * @param {Personas!A1:D5} personas Headings, then a row per persona: its name and what fits each attribute, such as
 *   "SaaS, Fintech", >=50, 50-200 or !student (all but students); blank or * fits any.
 * @param {H1:J1} weights Optional. How much each attribute counts; left out: all the same.
 * @return Two columns, one row per lead: the best persona and its fit from 0 to 1.
 * @example =PERSONA_FIT(HSTACK("SaaS"; 80); VSTACK(HSTACK("Persona"; "Industry"; "Size"); HSTACK("Ana"; "SaaS,
 *   Fintech"; ">=50"); HSTACK("Luis"; "Retail"; "<50"))) //=> Ana, 1
 * @group Qualify
 * @customfunction
 */
export function PERSONA_FIT(profiles: unknown, personas: unknown, weights?: unknown): Cell[][] {
  const cells = toArgument(read('profiles', profiles));
  const fitOf = toPersonaFit(read, personas, weights, cells.columns);
  return cells.cells.map((profile, row) => {
    if (profile.every(isBlank)) return ['', ''];
    profile.forEach((value, column) => {
      if (!isBlank(value) && !isName(value)) failCell(cells, row, column, 'notProfile', value);
    });
    const { persona, fit } = fitOf(profile);
    return [persona, fit];
  });
}
