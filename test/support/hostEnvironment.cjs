// Node as jest has it, and a door to the local host outside jest's sandbox, where the engine runs three times as fast.
const path = require('node:path');
const { TestEnvironment } = require('jest-environment-node');

module.exports = class HostEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.openOutsideJest = (options) => {
      const { openWorkbook } = require(path.join(__dirname, '../../build/workbook.cjs'));
      // The engine copies only objects of its own realm.
      const { saved, ...rest } = options;
      return openWorkbook(saved ? { ...rest, saved: JSON.parse(JSON.stringify(saved)) } : { ...rest });
    };
  }
};
