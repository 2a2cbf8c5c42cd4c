// The test file that mirrors the mutated one first, then the short ones: most faults show there.
const path = require('node:path');
const { statSync } = require('node:fs');
const { default: Sequencer } = require('@jest/test-sequencer');

const mutant = JSON.parse(process.env.MUTANT ?? 'null');
const mirror = mutant === null ? '' : path.resolve(mutant.file.replace(/^src/, 'test').replace(/\.ts$/, '.test.ts'));

module.exports = class extends Sequencer {
  sort(tests) {
    const rank = ({ path: file }) => (file === mirror ? 0 : statSync(file).size + (file.includes('fuzz') ? 1e6 : 0));
    return [...tests].sort((a, b) => rank(a) - rank(b));
  }
};
