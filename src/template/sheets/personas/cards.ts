// The cards: one column a persona, what is known of it down the rows, then what a lead of that persona is like.

import { down, textKeys, textsDown, wordsDown } from '../../cells';
import { countedText } from '../../filledText';
import type { CellSpec } from '../../spec';
import type { TextKey } from '../../../texts/workbook';

/** Columns of the cards: room for six personas. */
export const CARD_COLUMNS = ['C', 'D', 'E', 'F', 'G', 'H'] as const;

/** Rows of the cards that other parts of the sheet refer to; the four criteria begin at `criteria`. */
export const CARD_ROWS = { name: 5, reviewedOn: 20, review: 21, criteria: 24, read: 28, allRead: 30 } as const;

/** The names of the four attributes a lead is compared by. */
export const ATTRIBUTES = [
  'personas.industry',
  'personas.size',
  'personas.role',
  'personas.country',
] as const satisfies readonly TextKey[];

/** The labels, three personas to start from, and what each column says of itself. */
export function cards(): CellSpec[] {
  return [
    ...textsDown(
      'B5',
      textKeys(
        'personas',
        'persona background demographics identifiers decision goals challenges help quotes objections message pitch negative source owner reviewedOn review',
      ),
    ),
    ...textsDown('B23', ['personas.criteria', ...ATTRIBUTES, 'personas.read', 'personas.criteriaHint']),
    {
      at: `B${CARD_ROWS.allRead}`,
      content: { formula: `=IF(ISERROR(INDEX(${fitOf('Persona_criteria')};1;1));{"personas.notAllRead"};"")` },
    },
    ...examples(),
    ...CARD_COLUMNS.flatMap((column) => [
      { at: `${column}${CARD_ROWS.review}`, content: { formula: review(column) } },
      { at: `${column}${CARD_ROWS.read}`, content: { formula: read(column) } },
    ]),
  ];
}

function examples(): CellSpec[] {
  const criteria = (column: string, keys: readonly TextKey[]) =>
    down(
      `${column}${CARD_ROWS.criteria}`,
      keys.map((key) => ({ words: key, stays: true })),
    );
  return [
    ...wordsDown(
      'C5',
      textKeys(
        'personas',
        'director director.background director.demographics director.identifiers director.decision director.goals director.challenges director.help director.quotes director.objections director.message director.pitch director.negative',
      ),
    ),
    ...criteria('C', [
      'personas.director.industries',
      'personas.director.size',
      'personas.director.roles',
      'personas.director.countries',
    ]),
    ...wordsDown(
      'D5',
      textKeys(
        'personas',
        'manager manager.background manager.demographics manager.identifiers manager.decision manager.goals manager.challenges manager.help manager.quotes manager.objections manager.message manager.pitch manager.negative',
      ),
    ),
    ...criteria('D', ['personas.manager.industries', 'personas.manager.size', 'personas.manager.roles']),
    ...wordsDown(
      'E5',
      textKeys(
        'personas',
        'founder founder.background founder.demographics founder.identifiers founder.decision founder.goals founder.challenges founder.help founder.quotes founder.objections founder.message founder.pitch founder.negative',
      ),
    ),
    ...criteria('E', ['personas.founder.industries', 'personas.founder.size', 'personas.founder.roles']),
  ];
}

/** How long ago the card was reviewed, and whether that is longer than agreed. */
function review(column: string): string {
  const on = `${column}${CARD_ROWS.reviewedOn}`;
  const days = `(Today-INT(${on}))`;
  const due = countedText('personas.reviewDueOne', 'personas.reviewDue', days);
  const recent = countedText('personas.reviewedOne', 'personas.reviewed', days);
  const reviewed = `IF(${days}>Persona_review_days;${due};${recent})`;
  return `=IF(${column}${CARD_ROWS.name}="";"";IF(ISNUMBER(${on});${reviewed};{"personas.neverReviewed"}))`;
}

/**
 * Whether PERSONA_FIT understands the criteria: one it does not is like no lead. Card by card only where all together
 * cannot be read, which is seldom: otherwise it is asked what was answered already.
 */
function read(column: string): string {
  const cells = ATTRIBUTES.map((_, index) => `${column}${CARD_ROWS.criteria + index}`);
  const card = `VSTACK(HSTACK("-";${DASHES});HSTACK("-";${cells.join(';')}))`;
  const asked = `IF($B$${CARD_ROWS.allRead}="";Persona_criteria;${card})`;
  const says = `IF(COUNT(${fitOf(asked)})=0;{"personas.unreadable"};{"personas.readable"})`;
  return `=IF(${column}${CARD_ROWS.name}="";"";IF(${cells.join('&')}="";{"personas.noCriteria"};${says}))`;
}

const DASHES = ATTRIBUTES.map(() => '"-"').join(';');

/** The fit of nobody in particular; an error where a persona cannot be read. */
function fitOf(personas: string): string {
  return `PERSONA_FIT(HSTACK(${DASHES});${personas})`;
}
