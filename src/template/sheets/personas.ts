// Personas: who the customers are, which leads resemble them, and what both teams learn.

import { textKeys } from '../cells';
import { formSheet } from '../formSheet';
import { PALETTE } from '../palette';
import type { SheetSpec } from '../spec';
import { A_DAY, listed, numberFrom, suggested } from '../validations';
import { startsWith, verdictRules } from '../verdictRules';
import { HEAD } from './heading';
import { cards } from './personas/cards';
import { criteria } from './personas/criteria';
import { CARDS, CRITERIA, LESSONS, MATCHING } from './personas/rows';

/** The sheet Personas. */
export function personasSheet(): SheetSpec {
  return formSheet({
    id: 'personas',
    name: 'personas.name',
    tabColor: PALETTE.muted,
    rows: 244,
    widths: [16, 225, 200, 200, 200, 200, 200, 200],
    blocks: [HEAD, CARDS, CRITERIA, MATCHING, LESSONS],
    cells: [...HEAD.down('head', textKeys('personas', 'title subtitle')), ...cards(), ...criteria()],
    styles: {
      subtitle: 'criteriaHint.label matchingHint.name',
      strongTop: 'persona:review.label industry:read.label',
      inputStrong: 'persona.card1:card6',
      inputTop: ['background:reviewedOn.card1:card6 industry:country.card1:card6 weight.industry:country', 'lesson*'],
      verdict: 'review.card1:card6 read.card1:card6 allRead.label',
      computedWords: 'match*:share',
      strong: 'share:weight.name',
    },
    formats: {
      date: 'reviewedOn.card1:card6 lesson*.date',
      text: 'persona:owner.card1:card6 industry:country.card1:card6 lesson*.persona:by',
      percent: 'share.industry:country',
    },
    validations: {
      'reviewedOn.card1:card6': A_DAY,
      'weight.industry:country': numberFrom(0),
      'lesson*.date': A_DAY,
      'lesson*.side': suggested(textKeys('side', 'marketing sales both')),
      'lesson*.persona': listed('personas', MATCHING.column('name', 'match1', 'match6')),
    },
    tiles: 'persona:country.card1:card6',
    rules: [
      ...verdictRules('allRead.label:card6'),
      { on: 'review.card1:card6', formula: startsWith('[review.card1]', '✓'), style: 'good' },
      { on: 'review.card1:card6', formula: startsWith('[review.card1]', '⚠'), style: 'warning' },
      { on: 'read.card1:card6', formula: startsWith('[read.card1]', '✓'), style: 'good' },
      { on: 'read.card1:card6', formula: startsWith('[read.card1]', '✗'), style: 'bad' },
    ],
    names: {
      Persona_names: 'match*.name',
      Persona_criteria: 'matchingHeading:match*',
      Persona_weights: 'share.industry:country',
    },
    protected: 'review.card1:card6 read.card1:card6 matchingHeading:share',
  });
}
