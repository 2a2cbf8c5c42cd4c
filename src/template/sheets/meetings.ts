// Meetings: when both teams meet and what for, what they decided, and who does it by when.

import { textsDown } from '../cells';
import { listedSheet } from '../listedSheet';
import { PALETTE } from '../palette';
import type { SheetSpec } from '../spec';
import { actions, begin, figures } from './meetings/actions';
import { cadence } from './meetings/cadence';
import { log } from './meetings/log';
import { ACTIONS, BEGIN, BESIDE, CADENCE, LOG } from './meetings/rows';

/** The sheet Meetings. */
export function meetingsSheet(): SheetSpec {
  const { first, last } = ACTIONS;
  const open = `B${BEGIN.first}:G${BEGIN.last}`;
  return listedSheet({
    id: 'meetings',
    name: 'meetings.name',
    tabColor: PALETTE.muted,
    rows: LOG.last,
    hiddenFrom: 'H',
    widths: [16, 170, ...new Array<number>(5).fill(205), 40, ...BESIDE.map(() => 100)],
    heights: [
      { row: 7, pixels: 32 },
      { row: 8, pixels: 34 },
    ],
    cells: [
      ...textsDown('B2', ['meetings.title', 'meetings.subtitle']),
      ...figures(),
      ...begin(),
      ...cadence(),
      ...actions(),
      ...log(),
    ],
    styles: [
      { ranges: ['B2'], style: 'title' },
      { ranges: ['B3', `B${CADENCE.link + 1}`], style: 'subtitle' },
      { ranges: ['B6:E6'], style: 'tileLabel' },
      { ranges: ['B7:E7'], style: 'tileFigure' },
      { ranges: ['B8:E8'], style: 'tileDetail' },
      { ranges: ['B10', `B${CADENCE.name - 1}`, `B${ACTIONS.title}`, `B${LOG.title}`], style: 'section' },
      { ranges: [`B${BEGIN.header}:G${BEGIN.header}`], style: 'header' },
      { ranges: [`B${ACTIONS.header}:F${ACTIONS.header}`, `B${LOG.header}:G${LOG.header}`], style: 'header' },
      { ranges: [`G${ACTIONS.header}`], style: 'headerComputed' },
      { ranges: [open], style: 'computedWords' },
      { ranges: [`B${CADENCE.name}:B${CADENCE.link}`], style: 'strongTop' },
      { ranges: [`C${CADENCE.name}:G${CADENCE.name}`], style: 'inputStrong' },
      { ranges: [`C${CADENCE.often}:G${CADENCE.first}`], style: 'inputTop' },
      { ranges: [`C${CADENCE.countedFrom}:G${CADENCE.next}`], style: 'computedWords' },
      { ranges: [`C${CADENCE.link}:G${CADENCE.link}`], style: 'link' },
      { ranges: [`B${first}:F${last}`, `B${LOG.first}:G${LOG.last}`], style: 'inputTop' },
      { ranges: [`G${first}:G${last}`], style: 'computedTop' },
      {
        ranges: ['I11:I12', `I${CADENCE.name - 1}:M${CADENCE.minutes}`, `I${CADENCE.link}:M${CADENCE.link}`],
        style: 'data',
      },
    ],
    formats: [
      { ranges: [`B${BEGIN.first}:B${BEGIN.last}`, `E${BEGIN.first}:E${BEGIN.last}`], format: 'date' },
      { ranges: [`B${first}:B${last}`, `E${first}:F${last}`, `B${LOG.first}:B${LOG.last}`], format: 'date' },
      { ranges: ['D7'], format: 'date' },
      {
        ranges: [
          `C${CADENCE.first}:G${CADENCE.next}`,
          ...[CADENCE.name, CADENCE.agenda].map((row) => `I${row}:M${row + 1}`),
        ],
        format: 'moment',
      },
      { ranges: ['B7:C7', 'E7', `C${CADENCE.minutes}:G${CADENCE.minutes}`], format: 'whole' },
      { ranges: [`C${CADENCE.name}:G${CADENCE.who}`, `C${first}:D${last}`], format: 'text' },
      { ranges: [`C${LOG.first}:G${LOG.last}`], format: 'text' },
    ],
    tiles: ['B6:E8', `C${CADENCE.name}:G${CADENCE.link}`],
    validations: [
      {
        range: `C${CADENCE.often}:G${CADENCE.often}`,
        rule: {
          kind: 'words',
          keys: ['meetings.daily', 'meetings.weekly', 'meetings.fortnightly', 'meetings.monthly', 'meetings.quarterly'],
        },
        strict: true,
      },
      { range: `C${CADENCE.minutes}:G${CADENCE.minutes}`, rule: { kind: 'number', least: 1 }, strict: true },
      {
        range: `C${CADENCE.first}:G${CADENCE.first}`,
        rule: { kind: 'date' },
        strict: true,
        help: 'meetings.firstHelp',
      },
      { range: `B${first}:B${last}`, rule: { kind: 'date' }, strict: true, help: 'leads.dateHelp' },
      { range: `E${first}:F${last}`, rule: { kind: 'date' }, strict: true, help: 'leads.dateHelp' },
      { range: `B${LOG.first}:B${LOG.last}`, rule: { kind: 'date' }, strict: true, help: 'leads.dateHelp' },
      {
        range: `C${LOG.first}:C${LOG.last}`,
        rule: { kind: 'range', sheet: 'meetings', range: `C${CADENCE.name}:G${CADENCE.name}` },
        strict: false,
      },
    ],
    rules: [
      { ranges: [`G${first}:G${last}`], formula: `=LEFT($G${first};1)="✓"`, style: 'good' },
      { ranges: [`G${first}:G${last}`], formula: `=LEFT($G${first};1)="✗"`, style: 'bad' },
      { ranges: [open], formula: `=LEFT($C${BEGIN.first};1)="✗"`, style: 'bad' },
      { ranges: [`B${BEGIN.first}:G${BEGIN.first}`], formula: `=LEFT($B$${BEGIN.first};1)="✓"`, style: 'good' },
    ],
    names: [
      { name: 'Open_actions', range: 'B7' },
      { name: 'Meetings_held', range: 'E7' },
      { name: 'Meeting_days', range: `B${LOG.first}:B${LOG.last}` },
    ],
    // Where NEXT_MEETING's answer stood before the clock asked it once a day.
    cleared: [`I${CADENCE.first}:M${CADENCE.next}`],
    protected: [
      `B6:G${BEGIN.last}`,
      'I11:I12',
      `I${CADENCE.name - 1}:M${CADENCE.minutes}`,
      `C${CADENCE.countedFrom}:G${CADENCE.link}`,
      `I${CADENCE.link}:M${CADENCE.link}`,
      `G${ACTIONS.header}:G${last}`,
    ],
  });
}
