// The tests of what cells compute, in one process zone whose clock changes.
const { projects } = require('../../.jest.config.cjs');

const [base] = projects;
const [[pattern, [, options]]] = Object.entries(base.transform);

module.exports = {
  ...base,
  displayName: 'mutants',
  testEnvironmentOptions: { TZ: 'America/Santiago' },
  testMatch: ['<rootDir>/test/{calendar,words,metrics,grid,functions}/**/*.test.ts'],
  transform: { [pattern]: [require.resolve('./transform.cjs'), options] },
  testSequencer: require.resolve('./sequencer.cjs'),
};
