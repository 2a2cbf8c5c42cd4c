import { useMemo, useState } from 'preact/hooks';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { useWords } from '../words';
import { showNumber } from '../formats';
import { batchOf } from './batch';
import type { Batch } from './batch';
import { ColumnFields } from './columnFields';
import type { Draft, Target } from './draft';
import { FileFacts } from './fileFacts';
import { isFilled } from './helpers';
import { NewWordsFields } from './newWordsFields';
import { Preview } from './preview';
import { ReadingFields } from './readingFields';
import { RejectedRows } from './rejectedRows';
import { warningsOf } from './warnings';

interface Props {
  readonly draft: Draft;
  readonly target: Target;
  readonly locale: string;
  readonly onDraft: (draft: Draft) => void;
  readonly onSend: (batch: Batch) => void;
  readonly onCancel: () => void;
}

/** What was found in the file, changeable, with the rows as they will be stored and those that will not. */
export function MatchStep({ draft, target, locale, onDraft, onSend, onCancel }: Props) {
  const say = useWords();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const { fields } = target.start;
  const batch = useMemo(() => batchOf(draft, target), [draft, target]);
  const warnings = useMemo(() => warningsOf(batch, target, say), [batch, target, say]);
  const { prepared, merged, words } = batch;
  const leads = merged.rows.length;
  const hasKey = ['id', 'email', 'name'].some((key) => isFilled(key, draft.mapping));
  const heading = (key: string): string => fields.find((field) => field.key === key)?.heading ?? key;
  const show = (count: number): string => showNumber(count, locale);
  const kept = Object.fromEntries(Object.entries(words).filter(([key]) => !left.has(key)));
  return (
    <>
      <FileFacts draft={draft} target={target} onDraft={onDraft} />
      {warnings.length > 0 && (
        <Notice kind="info">
          <ul class="plain-list" aria-label={say('warnings')}>
            {warnings.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Notice>
      )}
      <ColumnFields draft={draft} target={target} onDraft={onDraft} />
      <ReadingFields draft={draft} fields={fields} onDraft={onDraft} />
      <Preview prepared={prepared} fields={fields} locale={locale} />
      <NewWordsFields words={words} fields={fields} left={left} onLeft={setLeft} />
      {!hasKey && (
        <Notice kind="bad">
          {say('noKey', { id: heading('id'), email: heading('email'), name: heading('name') })}
        </Notice>
      )}
      <ul class="plain-list" aria-label={say('toImport')}>
        <li>{say('leadsToImport', { n: show(leads) })}</li>
        {merged.merged > 0 && <li>{say('mergedRows', { n: show(merged.merged) })}</li>}
        {prepared.rejections.length > 0 && <li>{say('rowsRejected', { n: show(prepared.rejections.length) })}</li>}
      </ul>
      <RejectedRows batch={batch} />
      <div class="actions">
        <Button kind="primary" disabled={leads === 0 || !hasKey} onClick={() => onSend({ ...batch, words: kept })}>
          {leads === 1 ? say('importOne') : say('importNow', { n: show(leads) })}
        </Button>
        <Button onClick={onCancel}>{say('anotherFile')}</Button>
      </div>
    </>
  );
}
