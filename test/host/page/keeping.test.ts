import { keepWorkbook } from '../../../src/host/page/keeping';
import type { SaveState } from '../../../src/host/page/keeping';
import type { Ledger, News } from '../../../src/host/page/sharing/ledger';
import { chain, revision, savedAt } from '../support/revisions';

let leaving: (event: { preventDefault(): void }) => void = () => undefined;
beforeAll(() => {
  Object.assign(globalThis, { addEventListener: (_: string, listener: typeof leaving) => void (leaving = listener) });
});
afterAll(() => Reflect.deleteProperty(globalThis, 'addEventListener'));

/** A page that keeps a workbook, what it showed of that, and the place that keeps it. */
function kept() {
  const shown: SaveState[] = [];
  const heard: string[] = [];
  let tell: (news: News) => void = () => undefined;
  const since = jest.fn(async () => []);
  const ledger = {
    listen: (listener: typeof tell) => void (tell = listener),
    append: () => undefined,
    since,
    tell: () => undefined,
  } as unknown as Ledger; // what this does not use is left out
  const opened = { saved: savedAt('a'), revisions: chain('a', 'b'), isAlone: true };
  const keeping = keepWorkbook(
    ledger,
    opened,
    (state) => shown.push(state),
    () => undefined,
  );
  keeping.on(({ kind }) => heard.push(kind));
  return { keeping, shown, heard, since, news: (news: News) => tell(news) };
}

/** Whether the browser asks before it leaves the page. */
function asksToStay(): boolean {
  const preventDefault = jest.fn();
  leaving({ preventDefault });
  return preventDefault.mock.calls.length > 0;
}

test('a workbook as it was opened is saved, at its last revision', () => {
  const { keeping, shown } = kept();
  expect([shown, keeping.state, keeping.transport.revision, asksToStay()]).toEqual([['saved'], 'saved', 'b', false]);
});

test('a change is under way until it comes back; meanwhile the page is not left unasked', () => {
  const { keeping, shown, news } = kept();
  const change = revision('c', 'b');
  void keeping.transport.sendMessage(change);
  expect([keeping.state, asksToStay()]).toEqual(['saving', true]);
  news({ kind: 'revision', revision: change });
  expect([keeping.state, asksToStay(), shown.at(-1)]).toEqual(['saved', false, 'saved']);
});

// prettier-ignore
test.each<[string, News[], SaveState, SaveState]>([
  // what happens,                 news,                                         nothing under way, a change under way
  ['nothing',                      [],                                           'saved',           'saving'],
  ['the connection is lost',       [{ kind: 'disconnected' }],                   'offline',         'notSaved'],
  ['it is lost and found',         [{ kind: 'disconnected' }, { kind: 'connected' }], 'saved',      'saving'],
  ['keeping fails',                [{ kind: 'failed' }],                         'saved',           'notSaved'],
  ['keeping fails, then goes on',  [{ kind: 'failed' }, { kind: 'connected' }],  'saved',           'saving'],
])('when %s', (_, all, idle, busy) => {
  for (const [isBusy, state] of [[false, idle], [true, busy]] as const) {
    const { keeping, news } = kept();
    if (isBusy) void keeping.transport.sendMessage(revision('c', 'b'));
    for (const each of all) news(each);
    expect(keeping.state).toBe(state);
  }
});

test('once connected again it asks for what it missed, and passes on what else it hears', () => {
  const { heard, since, news } = kept();
  news({ kind: 'disconnected' });
  expect(since).not.toHaveBeenCalled();
  news({ kind: 'connected' });
  news({ kind: 'reload' });
  expect([since.mock.calls, heard]).toEqual([[['b']], ['disconnected', 'connected', 'reload']]);
});
