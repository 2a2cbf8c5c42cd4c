// Four kinds of project: what handles dates runs under three process zones, the rest once, Google's SQL engine where it is installed
// (npm run test:bigquery), the real browser last and alone.
const { existsSync } = require('node:fs');
const { availableParallelism } = require('node:os');
const { join } = require('node:path');
const zonedFiles = require('./test/support/zonedFiles.cjs');

const hasSqlEngine = existsSync(join(__dirname, 'test/warehouse/node_modules/@fivetrandevelopers/zetasql'));
const transform = {
  '\\.[jt]sx?$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic', importSource: 'preact' } },
      },
    },
  ],
};
const project = (displayName, testMatch, extra = {}) => ({
  displayName,
  rootDir: __dirname,
  testMatch: testMatch.map((glob) => `<rootDir>/test/${glob}`),
  transform,
  // What the build hands the sidebar, from the sources as they are now; Preact from its own, as its build is for import only.
  moduleNameMapper: {
    '^acuerdo:(formulas|holidays)$': '<rootDir>/.build/$1.cjs',
    '^preact$': '<rootDir>/node_modules/preact/src/index.js',
    '^preact/(hooks|jsx-runtime|test-utils)$': '<rootDir>/node_modules/preact/$1/src/index.js',
  },
  transformIgnorePatterns: ['/node_modules/(?!preact/)'],
  testEnvironment: 'node',
  ...extra,
});
const COMPUTED = ['calendar', 'metrics', 'grid', 'functions'];
const inZone = (TZ, files) =>
  project(TZ, files, {
    testEnvironment: '<rootDir>/test/support/zoneEnvironment.cjs',
    testEnvironmentOptions: { TZ },
  });

module.exports = {
  projects: [
    inZone('UTC', [`{${COMPUTED}}/**/*.test.ts`]),
    ...['America/Santiago', 'Australia/Lord_Howe'].map((TZ) => inZone(TZ, zonedFiles(COMPUTED))),
    project('workbook', ['*.test.ts', '{template,texts,words,gas,sidebar,host,bundle,deploy}/**/*.test.ts'], {
      testEnvironment: '<rootDir>/test/support/hostEnvironment.cjs',
      globalSetup: '<rootDir>/test/support/fillShelf.ts',
    }),
    ...(hasSqlEngine ? [project('warehouse', ['warehouse/**/*.test.ts'])] : []),
    project('browser', ['browser/**/*.test.ts']),
  ],
  reporters: ['default', '<rootDir>/test/support/slowestFiles.cjs'],
  maxWorkers: Math.max(2, availableParallelism() - 1),
  testTimeout: 60000,
};
