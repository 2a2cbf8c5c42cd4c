// The blocks of the sheet Personas, from top to bottom.

import { below } from '../../block';
import { form, table } from '../../table';
import { HEAD } from '../heading';

/** What a persona says of itself. */
export const FIELDS =
  'background demographics identifiers decision goals challenges help quotes objections message pitch negative';

/** The attributes a lead is compared by. */
export const ATTRIBUTES = ['industry', 'size', 'role', 'country'] as const;

/** What is known of each persona, a column a card. */
export const CARDS = form(
  'personas',
  below(HEAD, 0),
  'label card*6',
  `persona ${FIELDS} source owner reviewedOn review`,
);

/** Further down the same cards: what a lead of each persona is like. */
export const CRITERIA = form(
  'personas',
  below(CARDS),
  'label card*6',
  'criteria industry size role country read criteriaHint .allRead',
);

/** The criteria as rows, and how much each attribute counts. */
export const MATCHING = table(
  'personas',
  below(CRITERIA, 0),
  'name=persona industry size role country',
  'matching match*6 share= weight= matchingHint=',
);

/** What both teams learn. */
export const LESSONS = table('personas', below(MATCHING), 'date side persona lesson change by', 'learnt lesson*200');
