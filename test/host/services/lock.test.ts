import { LockTable } from '../../../src/host/services/lock';
import { openDesk } from '../support/desk';

const call = () => ({ mode: 'FULL' as const, sleptMs: 0 });

test('a lock is free for who has it and taken for others', () => {
  const [table, one, other] = [new LockTable(), call(), call()];
  expect(table.isFree('document', one)).toBe(true);
  table.take('document', one);
  expect([table.isFree('document', one), table.isFree('document', other), table.isFree('user', other)]).toEqual([
    true,
    false,
    true,
  ]);
  expect([table.isHeld('document', one), table.isHeld('document', other)]).toEqual([true, false]);
});

test('only its holder releases a lock', () => {
  const [table, one, other] = [new LockTable(), call(), call()];
  table.take('script', one);
  table.release('script', other);
  expect(table.isHeld('script', one)).toBe(true);
  table.release('script', one);
  expect(table.isFree('script', other)).toBe(true);
});

test('a run that ends gives back all it held, and nobody else’s', () => {
  const [table, one, other] = [new LockTable(), call(), call()];
  table.take('document', one);
  table.take('user', one);
  table.take('script', other);
  table.releaseAll(one);
  expect([table.isFree('document', other), table.isFree('user', other), table.isFree('script', one)]).toEqual([
    true,
    true,
    false,
  ]);
});

test('another person’s lock is held until released, and cannot be had twice', () => {
  const [table, one] = [new LockTable(), call()];
  const release = table.hold('document');
  expect(table.isFree('document', one)).toBe(false);
  release();
  table.take('document', one);
  expect(() => table.hold('document')).toThrow('Cannot hold the document lock: a run holds it');
  release();
  expect(table.isHeld('document', one)).toBe(true);
});

describe('in a script', () => {
  const { work, workbook } = openDesk();

  test.each(['Document', 'User', 'Script'])('the %s lock is taken, taken again, had and released', (kind) => {
    const answer = work(`var lock = LockService.get${kind}Lock(), again = LockService.get${kind}Lock();
      var states = [lock.hasLock(), lock.tryLock(0), lock.hasLock(), again.tryLock(0), again.hasLock()];
      lock.releaseLock();
      return states.concat(again.hasLock());`);
    expect(answer).toEqual([false, true, true, true, true, false]);
  });

  // prettier-ignore
  test.each([
    // waiting, ends
    ['tryLock(1000)',     'false'],
    ['tryLock(350000)',   'false'],
    ['tryLock(370000)',   'Exceeded maximum execution time'],
    ['tryLock(-370000)',  'false'],
  ])('while somebody else has it, %s takes its time: %s', (attempt, end) => {
    const release = workbook.holdLock();
    const run = () => String(work(`return LockService.getDocumentLock().${attempt};`));
    try {
      if (end === 'false') expect(run()).toBe(end);
      else expect(run).toThrow(end);
    } finally {
      release();
    }
  });
});
