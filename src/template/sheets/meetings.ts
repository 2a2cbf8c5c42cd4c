// Meetings: when both teams meet and what for, what they decided, and who does it by when.

import { textKeys } from '../cells';
import { formSheet } from '../formSheet';
import { PALETTE } from '../palette';
import type { SheetSpec } from '../spec';
import { A_DAY, listed, numberFrom, oneOf } from '../validations';
import { startsWith, verdictRules } from '../verdictRules';
import { HEAD } from './heading';
import { actions, begin, figures } from './meetings/actions';
import { cadence, OFTEN } from './meetings/cadence';
import * as rows from './meetings/rows';

/** The sheet Meetings. */
export function meetingsSheet(): SheetSpec {
  return formSheet({
    id: 'meetings',
    name: 'meetings.name',
    tabColor: PALETTE.muted,
    rows: 538,
    hiddenFrom: 'H',
    widths: [16, 170, 205, 205, 205, 205, 205, 40, 100, 100, 100, 100, 100],
    heights: { tileFigure: 32, tileDetail: 34 },
    blocks: [HEAD, ...Object.values(rows)],
    cells: [
      ...HEAD.down('head', textKeys('meetings', 'title subtitle')),
      ...figures(),
      ...begin(),
      ...cadence(),
      ...actions(),
    ],
    styles: {
      subtitle: 'hint.label',
      tileLabel: 'tile',
      tileFigure: 'tileFigure',
      tileDetail: 'tileDetail',
      headerComputed: 'actionsHeading.status',
      computedWords: 'begin* countedFrom:next.standup:own',
      strongTop: 'name:link.label',
      inputStrong: 'name.standup:own',
      inputTop: 'often:first.standup:own action*.on:doneOn log*',
      link: 'link.standup:own',
      computedTop: 'action*.status',
      data: 'cases:says answer:laterLink address',
    },
    formats: {
      date: 'begin*.due begin*.from action*.on action*.due:doneOn log*.date tileFigure.next',
      moment: 'first:next.standup:own todayFrom:todayNext laterFrom:laterNext',
      whole: 'tileFigure.open:overdue tileFigure.held minutes.standup:own',
      text: 'name:who.standup:own action*.action:owner log*.meeting:decisions',
    },
    tiles: 'tile:tileDetail name:link.standup:own',
    validations: {
      'often.standup:own': oneOf(OFTEN),
      'minutes.standup:own': numberFrom(1),
      'first.standup:own': { ...A_DAY, help: 'meetings.firstHelp' },
      'action*.on action*.due:doneOn log*.date': A_DAY,
      'log*.meeting': listed('meetings', rows.CADENCE.row('name', 'standup', 'own')),
    },
    rules: [
      ...verdictRules('action*.status'),
      { on: 'begin*', formula: startsWith('[begin1.$status]', '✗'), style: 'bad' },
      { on: 'begin1', formula: startsWith('[$begin1.$due]', '✓'), style: 'good' },
    ],
    names: { Open_actions: 'tileFigure.open', Meetings_held: 'tileFigure.held', Meeting_days: 'log*.date' },
    // Where NEXT_MEETING's answer stood before the clock asked it once a day.
    cleared: 'old*',
    protected: [
      'tile:begin8.open:g cases:says answer:laterLink countedFrom:link.standup:own address',
      'actionsHeading:action*.status',
    ],
  });
}
