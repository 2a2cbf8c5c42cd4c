// Personas: who the customers are, which leads resemble them, and what both teams learn.

import { textsDown } from '../cells';
import { listedSheet } from '../listedSheet';
import { PALETTE } from '../palette';
import type { SheetSpec } from '../spec';
import { cards, CARD_ROWS } from './personas/cards';
import { listedRules } from '../listedSheet';
import { criteria } from './personas/criteria';
import { LESSON_ROWS, lessons } from './personas/lessons';

/** The sheet Personas. */
export function personasSheet(): SheetSpec {
  const { review, read } = CARD_ROWS;
  const { first, last } = LESSON_ROWS;
  return listedSheet({
    id: 'personas',
    name: 'personas.name',
    tabColor: PALETTE.muted,
    rows: last,
    widths: [16, 225, ...new Array<number>(6).fill(200)],
    cells: [...textsDown('B2', ['personas.title', 'personas.subtitle']), ...cards(), ...criteria(), ...lessons()],
    styles: [
      { ranges: ['B2'], style: 'title' },
      { ranges: ['B3', 'B29', 'B41'], style: 'subtitle' },
      { ranges: ['B23', 'B31', 'B43'], style: 'section' },
      { ranges: ['B32:F32', `B${first - 1}:G${first - 1}`], style: 'header' },
      { ranges: ['B5:B21', 'B24:B28'], style: 'strongTop' },
      { ranges: ['C5:H5'], style: 'inputStrong' },
      { ranges: ['C6:H20', 'C24:H27', `B${first}:G${last}`], style: 'inputTop' },
      { ranges: [`C${review}:H${review}`, `C${read}:H${read}`, `B${CARD_ROWS.allRead}`], style: 'verdict' },
      { ranges: ['B33:F39'], style: 'computedWords' },
      { ranges: ['B39:B40'], style: 'strong' },
      { ranges: ['C40:F40'], style: 'inputTop' },
    ],
    formats: [
      { ranges: ['C20:H20', `B${first}:B${last}`], format: 'date' },
      { ranges: ['C5:H19', 'C24:H27', `D${first}:G${last}`], format: 'text' },
      { ranges: ['C39:F39'], format: 'percent' },
    ],
    validations: [
      { range: 'C20:H20', rule: { kind: 'date' }, strict: true, help: 'leads.dateHelp' },
      { range: 'C40:F40', rule: { kind: 'number', least: 0 }, strict: true },
      { range: `B${first}:B${last}`, rule: { kind: 'date' }, strict: true, help: 'leads.dateHelp' },
      {
        range: `C${first}:C${last}`,
        rule: { kind: 'words', keys: ['side.marketing', 'side.sales', 'side.both'] },
        strict: false,
      },
      { range: `D${first}:D${last}`, rule: { kind: 'range', sheet: 'personas', range: 'B33:B38' }, strict: false },
    ],
    tiles: [`C5:H${CARD_ROWS.criteria + 3}`],
    rules: [
      ...listedRules([`B${CARD_ROWS.allRead}:H${CARD_ROWS.allRead}`]),
      { ranges: [`C${review}:H${review}`], formula: `=LEFT(C${review};1)="✓"`, style: 'good' },
      { ranges: [`C${review}:H${review}`], formula: `=LEFT(C${review};1)="⚠"`, style: 'warning' },
      { ranges: [`C${read}:H${read}`], formula: `=LEFT(C${read};1)="✓"`, style: 'good' },
      { ranges: [`C${read}:H${read}`], formula: `=LEFT(C${read};1)="✗"`, style: 'bad' },
    ],
    names: [
      { name: 'Persona_names', range: 'B33:B38' },
      { name: 'Persona_criteria', range: 'B32:F38' },
      { name: 'Persona_weights', range: 'C39:F39' },
    ],
    protected: [`C${review}:H${review}`, `C${read}:H${read}`, 'B32:F39'],
  });
}
