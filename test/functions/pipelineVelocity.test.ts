// What a pipeline brings a day.

import { PIPELINE_VELOCITY } from '../../src/functions/pipelineVelocity';
import { useSpreadsheet } from '../support/spreadsheet';

beforeEach(() => useSpreadsheet('America/Santiago'));

// Sources: prospectengine, oscom.ai.
// prettier-ignore
test.each([
  [50,  25_000, 0.25, 60, 5208.3333],
  [100, 10_000, 0.25, 45, 5555.5556],
  [100, 10_000, 0.3,  38, 7894.7368],
])('PIPELINE_VELOCITY(%d; %d; %d; %d) is as published', (opportunities, deal, rate, cycle, velocity) => {
  expect(PIPELINE_VELOCITY(opportunities, deal, rate, cycle)).toBeCloseTo(velocity, 4);
});

test('PIPELINE_VELOCITY() refuses a rate of more than 1 and numbers too large', () => {
  expect(() => PIPELINE_VELOCITY(1, 1, 25, 60)).toThrow(/^PIPELINE_VELOCITY: win_rate: 25 is not a rate/);
  expect(() => PIPELINE_VELOCITY(1e300, 1e300, 1, 1)).toThrow(
    new Error('PIPELINE_VELOCITY: opportunities: the result is too large a number'),
  );
});
