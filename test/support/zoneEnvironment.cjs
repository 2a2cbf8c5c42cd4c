// Runs one test file with the process in a named time zone: Node re-reads TZ when it is set outside jest's sandbox.
const { TestEnvironment } = require('jest-environment-node');

module.exports = class ZoneEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.zoneBefore = process.env.TZ;
    process.env.TZ = config.projectConfig.testEnvironmentOptions.TZ;
    this.global.process.env.TZ = process.env.TZ;
  }

  async teardown() {
    if (this.zoneBefore === undefined) delete process.env.TZ;
    else process.env.TZ = this.zoneBefore;
    await super.teardown();
  }
};
