import { Recent } from '../../../src/host/engine/recent';

test('what was asked lately is known, what was not is worked out again', () => {
  const recent = new Recent<string, string>(2);
  const worked: string[] = [];
  const ask = (question: string) => recent.of(question, () => (worked.push(question), `${question}!`));
  expect(['a', 'b', 'a', 'c', 'a', 'b'].map(ask)).toEqual(['a!', 'b!', 'a!', 'c!', 'a!', 'b!']);
  expect(worked).toEqual(['a', 'b', 'c', 'b']);
});

test('an answer of nothing is known, too', () => {
  const recent = new Recent<string, undefined>(2);
  let times = 0;
  for (let time = 0; time < 3; time++) recent.of('a', () => void times++);
  expect(times).toBe(1);
});
