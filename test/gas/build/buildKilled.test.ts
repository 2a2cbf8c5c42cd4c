// A build killed at any service call and run again ends as if nothing had happened. To try every call takes minutes: where
// something that is built has changed since that was done last, `npm test` tries a few, and `npm run test:all` all of them.
import { BUILD_ORDER } from '../../../src/template/sheetIds';
import builtHash from '../../support/builtHash.cjs';
import { killBuilds } from '../../support/killedBuilds';
import { isAllKilled, keepVerdict, keptVerdict, type KilledBuilds } from '../../support/killedVerdict';

const SHEETS = 3;
const STEP = 9;

test('every sheet killed at each service call and built again is as if never killed', async () => {
  if (isAllKilled) {
    const builds = await killBuilds(BUILD_ORDER);
    expectUntouched(builds);
    keepVerdict({ builds });
  }
  const kept = keptVerdict()?.builds;
  if (kept) {
    expect(Object.keys(kept)).toEqual(BUILD_ORDER);
    expectUntouched(kept);
    expect(Object.values(kept).filter(({ calls, killed }) => killed < calls)).toEqual([]);
  } else {
    const builds = await killSome(parseInt(builtHash().slice(0, 8), 16));
    expectUntouched(builds);
    console.info(`${counted(builds)}. What is built has changed since all were: npm run test:all kills each once more`);
  }
}, 1200000);

/** A few calls of a few sheets, other ones for another seed. */
function killSome(seed: number): Promise<KilledBuilds> {
  const from = seed % BUILD_ORDER.length;
  const sheets = Array.from({ length: SHEETS }, (_, index) => (from + index * 4) % BUILD_ORDER.length);
  return killBuilds(
    BUILD_ORDER.filter((_, index) => sheets.includes(index)),
    STEP,
    1 + (seed % STEP),
  );
}

function expectUntouched(builds: KilledBuilds): void {
  expect(Object.entries(builds).filter(([, { different }]) => different.length > 0)).toEqual([]);
}

function counted(builds: KilledBuilds): string {
  const parts = Object.entries(builds).map(([id, { calls, killed }]) => `${killed} of ${calls} calls of ${id}`);
  return `Killed ${parts.join(', ')}`;
}
