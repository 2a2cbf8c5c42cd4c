import { useRef, useState } from 'preact/hooks';
import type { PageProps } from '../page';
import { failureOf } from '../server';
import { PastPeriods } from '../period/pastPeriods';
import { Failure } from '../ui/failure';
import { Notice } from '../ui/notice';
import { useUnsaved } from '../useUnsaved';
import { useWords } from '../words';
import { ChooseFile } from './chooseFile';
import { hasWords } from './batch';
import type { Batch } from './batch';
import { openDraft, targetOf } from './draft';
import type { Target } from './draft';
import { ImportReport } from './importReport';
import { MatchStep } from './matchStep';
import { sendRows, startOf } from './send';
import type { Progress } from './send';
import { SendingStep } from './sendingStep';
import type { ImportState } from './state';

/** Brings leads from a file: choose, check, send, report. */
export function ImportPage({ start, server, language }: PageProps) {
  const say = useWords();
  const [state, setState] = useState<ImportState>({ step: 'choose' });
  const [target, setTarget] = useState<Target>();
  const cancelled = useRef(false);
  useUnsaved(state.step === 'match' || state.step === 'sending');
  const startOver = (): void => setState({ step: 'choose' });

  async function open(file: File): Promise<void> {
    setState({ step: 'reading', name: file.name });
    try {
      const found = targetOf(await server('startImport', language));
      setTarget(found);
      setState(await read(file, found));
    } catch (error) {
      setState({ step: 'unready', file, failure: failureOf(error) });
    }
  }

  async function send(batch: Batch, from: Progress): Promise<void> {
    if (target === undefined) return;
    cancelled.current = false;
    let progress = from;
    const onProgress = (reached: Progress): void => {
      progress = reached;
      setState({ step: 'sending', batch, progress, isCancelling: cancelled.current });
    };
    onProgress(from);
    try {
      const { words } = batch;
      const { left } = hasWords(words) ? await server('addToLists', { language, words }) : { left: {} };
      await sendRows(
        {
          ...batch,
          start: target.start,
          language,
          send: (request) => server('importRows', request),
          isCancelled: () => cancelled.current,
          onProgress,
        },
        from,
      );
      await server('finishImport', target.start.sheet);
      setState({ step: 'report', batch, progress, left });
    } catch (error) {
      setState({ step: 'failed', batch, progress, failure: failureOf(error) });
    }
  }

  function cancel(): void {
    cancelled.current = true;
    if (state.step === 'sending') setState({ ...state, isCancelling: true });
  }

  switch (state.step) {
    case 'choose':
      return (
        <>
          <p>{say('importIntro')}</p>
          {state.problem && <Notice kind="bad">{say(state.problem.key, { name: state.problem.name })}</Notice>}
          <ChooseFile onFile={(file) => void open(file)} />
        </>
      );
    case 'reading':
      return <p role="status">{say('readingFile', { name: state.name })}</p>;
    case 'unready':
      return <Failure failure={state.failure} onRetry={() => void open(state.file)} />;
    case 'match':
      return target === undefined ? null : (
        <MatchStep
          draft={state.draft}
          target={target}
          locale={start.locale}
          onDraft={(draft) => setState({ step: 'match', draft })}
          onSend={(batch) => void send(batch, startOf(batch.merged))}
          onCancel={startOver}
        />
      );
    case 'sending':
      return <SendingStep progress={state.progress} isCancelling={state.isCancelling} onCancel={cancel} />;
    case 'failed':
      return (
        <Failure
          failure={state.failure}
          lead={say('importFailed', { done: state.progress.done, total: state.progress.total })}
          onRetry={() => void send(state.batch, state.progress)}
        />
      );
    case 'report':
      return (
        <>
          <ImportReport batch={state.batch} progress={state.progress} left={state.left} onAgain={startOver} />
          <PastPeriods server={server} language={language} locale={start.locale} />
        </>
      );
  }
}

async function read(file: File, target: Target): Promise<ImportState> {
  try {
    const opened = openDraft(file.name, new Uint8Array(await file.arrayBuffer()), target);
    if (!('problem' in opened)) return { step: 'match', draft: opened };
    return { step: 'choose', problem: { key: opened.problem, name: file.name } };
  } catch {
    return { step: 'choose', problem: { key: 'fileUnreadable', name: file.name } };
  }
}
