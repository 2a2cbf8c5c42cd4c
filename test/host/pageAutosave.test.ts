import { createAutosave } from '../../src/host/page/autosave';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function autosave(keep: () => Promise<unknown> = async () => undefined) {
  const states: string[] = [];
  const kept = jest.fn(keep);
  return { states, kept, ...createAutosave(kept, (state) => states.push(state), 600) };
}

test('a series of changes is kept once, a moment after the last', async () => {
  const { changed, kept, states } = autosave();
  for (let i = 0; i < 5; i++) {
    changed();
    await jest.advanceTimersByTimeAsync(500);
  }
  expect(kept).not.toHaveBeenCalled();
  await jest.advanceTimersByTimeAsync(100);
  expect(kept).toHaveBeenCalledTimes(1);
  expect(states).toEqual(['saving', 'saved']);
});

test('nothing is kept when nothing changed', async () => {
  const { now, kept } = autosave();
  await now();
  expect(kept).not.toHaveBeenCalled();
});

test('leaving the page keeps at once', async () => {
  const { changed, now, kept } = autosave();
  changed();
  await now();
  await jest.advanceTimersByTimeAsync(1000);
  expect(kept).toHaveBeenCalledTimes(1);
});

test('a browser that keeps no data is said, and the next change tries again', async () => {
  const keep = jest.fn<Promise<void>, []>().mockRejectedValueOnce(new Error('quota')).mockResolvedValueOnce();
  const { changed, states } = autosave(keep);
  changed();
  await jest.advanceTimersByTimeAsync(600);
  changed();
  await jest.advanceTimersByTimeAsync(600);
  expect(states).toEqual(['saving', 'notSaved', 'saving', 'saved']);
});

test('a change while it is being kept is kept too', async () => {
  let release = (): void => undefined;
  const { changed, kept, states } = autosave(() => new Promise<void>((resolve) => (release = resolve)));
  changed();
  await jest.advanceTimersByTimeAsync(600);
  changed();
  release();
  await jest.advanceTimersByTimeAsync(600);
  release();
  await jest.advanceTimersByTimeAsync(0);
  expect(kept).toHaveBeenCalledTimes(2);
  expect(states.at(-1)).toBe('saved');
});

test('a workbook that is being replaced is not kept again', async () => {
  const { changed, stop, kept } = autosave();
  changed();
  stop();
  await jest.advanceTimersByTimeAsync(1000);
  changed();
  await jest.advanceTimersByTimeAsync(1000);
  expect(kept).not.toHaveBeenCalled();
});

test('a workbook that takes long to write out is kept less often', async () => {
  const slow = async () => void jest.advanceTimersByTime(400);
  const { changed, kept } = autosave(slow);
  changed();
  await jest.advanceTimersByTimeAsync(600);
  changed();
  await jest.advanceTimersByTimeAsync(3900);
  expect(kept).toHaveBeenCalledTimes(1);
  await jest.advanceTimersByTimeAsync(200);
  expect(kept).toHaveBeenCalledTimes(2);
});
