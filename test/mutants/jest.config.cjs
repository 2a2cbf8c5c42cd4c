// The tests of what cells compute, in one process zone.
const { projects } = require('../../.jest.config.cjs');

const [base] = projects;
const [[pattern, [, options]]] = Object.entries(base.transform);

module.exports = {
  ...base,
  displayName: 'mutants',
  testMatch: ['<rootDir>/test/{calendar,words,metrics,grid,functions}/**/*.test.ts'],
  transform: { [pattern]: [require.resolve('./transform.cjs'), options] },
  testSequencer: require.resolve('./sequencer.cjs'),
};
