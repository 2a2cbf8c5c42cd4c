// node isVerdictKept.cjs: succeeds when the builds were all killed, and kept their promise, with exactly what is built now.
const builtHash = require('./builtHash.cjs');
const { hash } = require('../gas/build/killed.verdict.json');

process.exitCode = hash === builtHash() ? 0 : 1;
