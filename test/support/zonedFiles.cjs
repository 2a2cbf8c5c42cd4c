// Which test files a process zone can make a difference to: those that handle dates. What holds no Date asks no zone.
const { readFileSync, readdirSync } = require('node:fs');
const path = require('node:path');

const HANDLES_DATES = /\b(Date|dateCell|Intl|\w*[zZ]one\w*|luxon)\b/;

/** The test files of some rooms that handle dates, as globs from the project's folder. */
module.exports = function zonedFiles(rooms) {
  return rooms.flatMap((room) => {
    const folder = path.join(__dirname, '..', room);
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.test.ts') && HANDLES_DATES.test(readFileSync(path.join(folder, file), 'utf8')))
      .map((file) => `${room}/${file.replace(/\\/g, '/')}`);
  });
};
