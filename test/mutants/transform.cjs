// The sources as Jest reads them, with the one fault that MUTANT tells put in on the way: no file is ever changed.
const path = require('node:path');
const swc = require('@swc/jest');

const mutant = JSON.parse(process.env.MUTANT ?? 'null');

module.exports = {
  createTransformer(options) {
    const inner = swc.createTransformer(options);
    const isHere = (file) => mutant !== null && path.resolve(mutant.file) === file;
    const mutated = (source, file) =>
      isHere(file) ? source.slice(0, mutant.start) + mutant.text + source.slice(mutant.end) : source;
    return {
      ...inner,
      process: (source, file, rest) => inner.process(mutated(source, file), file, rest),
      getCacheKey: (source, file, rest) => inner.getCacheKey(mutated(source, file), file, rest),
    };
  },
};
