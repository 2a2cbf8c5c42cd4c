// Whether what is installed is what package-lock.json lists. CommonJS, so that Jest can read it too.
const { existsSync, readFileSync } = require('node:fs');
const path = require('node:path');

/**
 * What npm must do in a project's folder before its commands can run: nothing, `ci`, or `install` where package.json asks for
 * other packages than the lock file has.
 */
module.exports = function installNeeded(folder) {
  const read = (file) => (existsSync(path.join(folder, file)) ? JSON.parse(readFileSync(path.join(folder, file))) : {});
  const { packages = {} } = read('package-lock.json');
  if (!isSame(read('package.json').devDependencies, packages['']?.devDependencies)) return 'install';
  const { packages: installed } = read('node_modules/.package-lock.json');
  const isInstalled = installed && isAll(packages, installed) && isThere(folder, installed);
  return isInstalled ? undefined : 'ci';
};

/** npm notes what it installed when it is done; optional packages for other machines are not among it. */
function isAll(wanted, installed) {
  const packages = { ...wanted };
  delete packages[''];
  const isNoted = ([name, { version, optional }]) => (installed[name] ? installed[name].version === version : optional);
  return Object.entries(packages).every(isNoted) && Object.keys(installed).every((name) => packages[name]);
}

/** What was removed by hand stays in npm's note. */
function isThere(folder, installed) {
  return Object.keys(installed).every((name) => existsSync(path.join(folder, name)));
}

function isSame(one = {}, other = {}) {
  const sorted = (record) => JSON.stringify(Object.entries(record).sort());
  return sorted(one) === sorted(other);
}
