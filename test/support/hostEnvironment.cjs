// Node as jest has it, and a door to the local host outside jest's sandbox, where the engine runs three times as fast.
const path = require('node:path');
const { TestEnvironment } = require('jest-environment-node');

module.exports = class HostEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    const host = () => require(path.join(__dirname, '../../build/workbook.cjs'));
    this.global.isServiceOutsideJest = (value) => host().isService(value);
    this.global.openOutsideJest = (options) => {
      // The engine copies only objects of its own realm.
      const { saved, ...rest } = options;
      return host().openWorkbook(saved ? { ...rest, saved: JSON.parse(JSON.stringify(saved)) } : { ...rest });
    };
  }
};
