import type { SheetChoice } from '../../../src/gas/calls';
import { usedBy } from '../../../src/sidebar/build/usedBy';

const names = { en: '', es: '', pt: '' };
const choice = (id: string, needs: string[], present = false): SheetChoice => ({
  id,
  names,
  needs,
  present,
  hidden: false,
});
const choices = [choice('settings', []), choice('leads', ['settings']), choice('dashboard', ['settings', 'leads'])];

test('usedBy() names the chosen sheets that each other one is needed for', () => {
  expect([...usedBy(choices, ['dashboard'])]).toEqual([
    ['settings', ['dashboard']],
    ['leads', ['dashboard']],
  ]);
  expect([...usedBy(choices, ['dashboard', 'leads'])]).toEqual([
    ['settings', ['leads', 'dashboard']],
    ['leads', ['dashboard']],
  ]);
});

test('usedBy() leaves out what nobody chose and what is there already', () => {
  expect([...usedBy(choices, ['settings'])]).toEqual([]);
  expect([...usedBy([choice('settings', [], true), ...choices.slice(1)], ['leads'])]).toEqual([]);
});
