// Building as a series of calls, one a sheet, that can be stopped between two and taken up again.

import type { BuildSettings, BuiltSheet } from '../../gas/calls';
import type { Server } from '../server';

export interface BuildProgress {
  readonly built: readonly BuiltSheet[];
  /** The moment the figures are as of, once all is done. */
  readonly asOf?: string;
}

interface Run {
  readonly server: Server;
  readonly settings: BuildSettings;
  readonly isStopped: () => boolean;
  readonly onProgress: (progress: BuildProgress) => void;
}

/**
 * Builds the sheets not built yet, then calculates.
 *
 * A call that fails rejects; the progress last reported is where to go on.
 *
 * @returns The last progress; without `asOf` when stopped.
 */
export async function buildSheets(
  { server, settings, isStopped, onProgress }: Run,
  from: BuildProgress,
): Promise<BuildProgress> {
  let progress = from;
  for (const id of settings.sheets.slice(from.built.length)) {
    if (isStopped()) return progress;
    progress = { built: [...progress.built, await server('buildSheet', settings, id)] };
    onProgress(progress);
  }
  if (isStopped()) return progress;
  const { asOf } = await server('finishBuild');
  progress = { ...progress, asOf };
  onProgress(progress);
  return progress;
}
