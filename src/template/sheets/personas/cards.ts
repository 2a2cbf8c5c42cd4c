// The cards: one column a persona, what is known of it down the rows, then what a lead of that persona is like.

import { numbered } from '../../block';
import { textKeys, wordKeys } from '../../cells';
import { countedText } from '../../filledText';
import type { CellSpec } from '../../spec';
import { ATTRIBUTES, CARDS, CRITERIA, FIELDS } from './rows';

/** Three personas to start from, and what each column says of itself. */
export function cards(): CellSpec[] {
  return [
    ...example('card1', 'director', 'industries size roles countries'),
    ...example('card2', 'manager', 'industries size roles'),
    ...example('card3', 'founder', 'industries size roles'),
    ...CRITERIA.fill({
      allRead: { label: `=IF(ISERROR(INDEX(${fitOf('Persona_criteria')};1;1));{"personas.notAllRead"};"")` },
    }),
    ...numbered('card', 6).flatMap((card) => [
      ...CARDS.fill({ review: { [card]: review(card) } }),
      ...CRITERIA.fill({ read: { [card]: read(card) } }),
    ]),
  ];
}

/** What is known of a persona, and the criteria, which leads are compared with as they stand. */
function example(card: `card${number}`, name: string, criteria: string): CellSpec[] {
  const ofIt = (keys: string) => keys.replace(/\w+/g, (key) => `${name}.${key}`);
  const compared = textKeys('personas', ofIt(criteria)).map((words) => ({ words, stays: true }) as const);
  return [
    ...CARDS.down(card, wordKeys('personas', `${name} ${ofIt(FIELDS)}`)),
    ...CRITERIA.down(card, compared, 'industry'),
  ];
}

/** How long ago the card was reviewed, and whether that is longer than agreed. */
function review(card: string): string {
  const on = `[reviewedOn.${card}]`;
  const days = `(Today-INT(${on}))`;
  const due = countedText('personas.reviewDueOne', 'personas.reviewDue', days);
  const recent = countedText('personas.reviewedOne', 'personas.reviewed', days);
  const reviewed = `IF(${days}>Persona_review_days;${due};${recent})`;
  return `=IF([persona.${card}]="";"";IF(ISNUMBER(${on});${reviewed};{"personas.neverReviewed"}))`;
}

/**
 * Whether PERSONA_FIT understands the criteria: one it does not is like no lead. Card by card only where all together
 * cannot be read, which is seldom: otherwise it is asked what was answered already.
 */
function read(name: string): string {
  const cells = ATTRIBUTES.map((key) => `[${key}.${name}]`);
  const card = `VSTACK(HSTACK("-";${DASHES});HSTACK("-";${cells.join(';')}))`;
  const asked = `IF([$allRead.$label]="";Persona_criteria;${card})`;
  const says = `IF(COUNT(${fitOf(asked)})=0;{"personas.unreadable"};{"personas.readable"})`;
  return `=IF([persona.${name}]="";"";IF(${cells.join('&')}="";{"personas.noCriteria"};${says}))`;
}

const DASHES = ATTRIBUTES.map(() => '"-"').join(';');

/** The fit of nobody in particular; an error where a persona cannot be read. */
function fitOf(personas: string): string {
  return `PERSONA_FIT(HSTACK(${DASHES});${personas})`;
}
