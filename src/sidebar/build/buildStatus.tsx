import { useEffect, useRef } from 'preact/hooks';
import type { BuildSettings, SheetChoice } from '../../gas/calls';
import { showMoment } from '../formats';
import { Failure } from '../ui/failure';
import { Notice } from '../ui/notice';
import { ProgressBar } from '../ui/progressBar';
import { useWords } from '../words';
import { BuildOutcome } from './buildOutcome';
import type { BuildProgress } from './run';
import type { BuildState } from './state';

interface Props {
  readonly state: BuildState;
  readonly choices: readonly SheetChoice[];
  readonly locale: string;
  readonly onRetry: (settings: BuildSettings, from: BuildProgress) => Promise<void>;
}

/** How the build goes, sheet by sheet, and how it ended. */
export function BuildStatus({ state, choices, locale, onRetry }: Props) {
  const say = useWords();
  const place = useRef<HTMLDivElement>(null);
  // The list grows below the fold: what has just been said stays in view.
  useEffect(() => place.current?.scrollIntoView({ block: 'nearest' }), [state]);
  if (state.step === 'form') return null;
  const { settings, progress } = state;
  const total = settings.sheets.length;
  const nextId = settings.sheets[progress.built.length];
  const name = choices.find(({ id }) => id === nextId)?.names[settings.language] ?? '';
  const n = progress.built.length + 1;
  return (
    <div class="status" ref={place}>
      {state.step === 'building' && (
        <ProgressBar
          label={nextId === undefined ? say('finishing') : say('buildingSheet', { n, total, name })}
          done={progress.built.length}
          total={total + 1}
        />
      )}
      <BuildOutcome built={progress.built} />
      {state.step === 'stopped' && <Notice kind="info">{say('stopped')}</Notice>}
      {state.step === 'done' && (
        <Notice kind="good">
          <strong>{say('built')}</strong>
          <p>{say('builtAsOf', { moment: showMoment(progress.asOf ?? '', locale) })}</p>
        </Notice>
      )}
      {state.step === 'failed' && (
        <Failure
          failure={state.failure}
          onRetry={() => void onRetry(settings, progress)}
          {...(name !== '' && { lead: say('buildFailed', { name }) })}
        />
      )}
    </div>
  );
}
