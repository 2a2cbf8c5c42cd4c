import { changesIn, draftOf, refreshed, savedDraft, settled, typedIn } from '../../../src/sidebar/personas/draft';

const FIELDS = ['Name', 'Goals', 'Country'];
const draft = draftOf(FIELDS, ['Laura', 'Grow', '']);

test('a draft nobody typed in has nothing to save; spaces alone are no change', () => {
  expect(changesIn(draft)).toEqual([]);
  expect(changesIn(typedIn(draft, 'Goals', 'Grow '))).toEqual([]);
});

test('changesIn() tells each field as it was loaded and as it is to be', () => {
  expect(changesIn(typedIn(draft, 'Goals', ' Sell'))).toEqual([{ field: 'Goals', before: 'Grow', after: 'Sell' }]);
  expect(changesIn(typedIn(draft, 'Goals', ''))).toEqual([{ field: 'Goals', before: 'Grow', after: '' }]);
});

test('a new card has every field empty', () => {
  expect(changesIn(typedIn(draftOf(FIELDS), 'Name', 'Tom'))).toEqual([{ field: 'Name', before: '', after: 'Tom' }]);
});

test('refreshed() follows the sheet in what was not touched here, and keeps what was', () => {
  const typed = typedIn(draft, 'Goals', 'Sell');
  const now = refreshed(typed, ['Name', 'Country', 'Goals', 'New'], ['Laura', 'Peru', 'Theirs', 'x']);
  expect(now).toEqual({
    Name: { before: 'Laura', typed: 'Laura' },
    Country: { before: 'Peru', typed: 'Peru' },
    Goals: { before: 'Grow', typed: 'Sell' },
    New: { before: 'x', typed: 'x' },
  });
  expect(refreshed(typed, ['Name'], ['Laura'])).toEqual({ Name: { before: 'Laura', typed: 'Laura' } });
});

test('savedDraft() has nothing left to save', () => {
  const saved = savedDraft(typedIn(draft, 'Goals', ' Sell '));
  expect(changesIn(saved)).toEqual([]);
  expect(saved['Goals']).toEqual({ before: 'Sell', typed: 'Sell' });
});

test('settled(): mine is saved over theirs, theirs is left as it is', () => {
  const conflict = { field: 'Goals', mine: 'Sell', theirs: 'Rest' };
  const typed = typedIn(draft, 'Goals', 'Sell');
  expect(changesIn(settled(typed, conflict, true))).toEqual([{ field: 'Goals', before: 'Rest', after: 'Sell' }]);
  expect(changesIn(settled(typed, conflict, false))).toEqual([]);
});
