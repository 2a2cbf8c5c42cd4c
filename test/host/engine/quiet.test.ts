import { quietly } from '../../../src/host/engine/quiet';

test('what the engine says meanwhile is not heard, before and after it is; the answer is passed on', () => {
  const [debug, log] = [
    jest.spyOn(console, 'debug').mockImplementation(),
    jest.spyOn(console, 'log').mockImplementation(),
  ];
  const { debug: before, log: alsoBefore } = console;
  const answer = quietly(() => {
    console.debug('chatter');
    console.log('chatter');
    quietly(() => console.log('inner'));
    console.log('still');
    return 7;
  });
  expect(answer).toBe(7);
  expect([debug.mock.calls, log.mock.calls]).toEqual([[], []]);
  expect([console.debug === before, console.log === alsoBefore]).toEqual([true, true]);
  jest.restoreAllMocks();
});

test('what throws leaves the console as it was', () => {
  const { debug, log, error } = console;
  expect(() =>
    quietly(() => {
      throw new Error('boom');
    }),
  ).toThrow('boom');
  expect([console.debug, console.log, console.error]).toEqual([debug, log, error]);
});
