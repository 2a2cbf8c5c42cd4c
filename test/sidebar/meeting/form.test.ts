import type { MeetingStart } from '../../../src/gas/calls';
import { EMPTY_FORM, isComplete, isSameAction, recordOf, typeIn } from '../../../src/sidebar/meeting/form';

const start: MeetingStart = {
  today: '2026-11-23',
  types: [
    { name: 'Weekly', purpose: 'See early', agenda: '', who: '' },
    { name: 'Monthly', purpose: 'Compare', agenda: '', who: '' },
  ],
  open: [],
  offPace: [],
  owners: [],
};
const action = { id: 1, action: ' Call ', owner: ' Ana', due: '2026-11-30' };

test('a form nobody touched is a meeting of today, of the first type, with the agenda proposed', () => {
  expect(recordOf(EMPTY_FORM, start, 'Proposed\n')).toEqual({
    date: '2026-11-23',
    type: 'Weekly',
    attendees: '',
    purpose: 'See early',
    agenda: 'Proposed',
    decisions: '',
    actions: [],
  });
});

test('what was typed is saved without the spaces around it; rows without an action are left out', () => {
  const actions = [action, { id: 2, action: ' ', owner: '', due: '' }];
  const form = {
    ...EMPTY_FORM,
    type: 'Monthly',
    date: '2026-11-20',
    attendees: ' Ana ',
    decisions: '\nYes\n',
    actions,
  };
  expect(recordOf(form, start, '')).toMatchObject({
    date: '2026-11-20',
    purpose: 'Compare',
    attendees: 'Ana',
    decisions: 'Yes',
    actions: [{ action: 'Call', owner: 'Ana', due: '2026-11-30' }],
  });
});

test('without a cadence there is no type', () => {
  expect(typeIn(EMPTY_FORM, { ...start, types: [] })).toBe('');
});

// prettier-ignore
test.each([
  ['untouched',                       {},                                                      true],
  ['without a day',                   { date: '' },                                            false],
  ['with a whole action',             { actions: [action] },                                   true],
  ['with an empty row',               { actions: [{ ...action, action: '', owner: '', due: '' }] }, true],
  ['with an owner and nothing to do', { actions: [{ ...action, action: ' ', due: '' }] },      false],
  ['with a day and nothing to do',    { actions: [{ ...action, action: '', owner: '' }] },     false],
])('a form %s: complete %#', (_, part, complete) => {
  expect(isComplete({ ...EMPTY_FORM, ...part })).toBe(complete);
});

test('the same action is the same day, words, owner and due date, overdue by now or not', () => {
  const one = { on: '2026-11-12', action: 'Call', owner: 'Ana', due: '', isOverdue: false };
  expect(isSameAction(one, { ...one, isOverdue: true })).toBe(true);
  expect(isSameAction(one, { ...one, owner: 'Bruno' })).toBe(false);
});
