// A reporter of Jest: after a run of many files, what took longest, and what tests had to say by console.info.
const path = require('node:path');

const SHOWN = 10;

module.exports = class SlowestFiles {
  onRunComplete(_, { testResults }) {
    const said = testResults.flatMap((result) => (result.console ?? []).filter(({ type }) => type === 'info'));
    const lines = said.map(({ message }) => message);
    if (testResults.length > SHOWN) lines.push('Slowest files:', ...slowest(testResults));
    if (lines.length > 0) process.stderr.write(`\n${lines.join('\n')}\n`);
  }
};

function slowest(testResults) {
  const seconds = ({ perfStats }) => (perfStats.end - perfStats.start) / 1000;
  const sorted = [...testResults].sort((a, b) => seconds(b) - seconds(a)).slice(0, SHOWN);
  return sorted.map((result) => {
    const { displayName, testFilePath } = result;
    const file = path.relative(path.join(__dirname, '../..'), testFilePath);
    return `${seconds(result).toFixed(1).padStart(7)} s  ${displayName?.name ?? ''} ${file}`;
  });
}
