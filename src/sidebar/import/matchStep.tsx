import { useMemo } from 'preact/hooks';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { useWords } from '../words';
import { showNumber } from '../formats';
import { ColumnFields } from './columnFields';
import type { Draft, Target } from './draft';
import { mergeDuplicates } from './duplicates';
import { FileFacts } from './fileFacts';
import { LAST_NAME, prepare } from './prepare';
import { Preview } from './preview';
import { ReadingFields } from './readingFields';
import type { Batch } from './state';

interface Props {
  readonly draft: Draft;
  readonly target: Target;
  readonly locale: string;
  readonly onDraft: (draft: Draft) => void;
  readonly onSend: (batch: Batch) => void;
  readonly onCancel: () => void;
}

/** What was found in the file, changeable, with the rows as they will be stored. */
export function MatchStep({ draft, target, locale, onDraft, onSend, onCancel }: Props) {
  const say = useWords();
  const { table, mapping, readings } = draft;
  const { fields } = target.start;
  const prepared = useMemo(() => prepare(table, mapping, readings, fields), [table, mapping, readings, fields]);
  const merged = useMemo(() => mergeDuplicates(prepared.keys, prepared.rows), [prepared]);
  const leads = merged.rows.length;
  const hasKey = ['id', 'email', 'name', LAST_NAME].some((key) => key in mapping);
  const heading = (key: string): string => fields.find((field) => field.key === key)?.heading ?? key;
  const show = (count: number): string => showNumber(count, locale);
  return (
    <>
      <FileFacts draft={draft} target={target} onDraft={onDraft} />
      <ColumnFields draft={draft} target={target} onDraft={onDraft} />
      <ReadingFields draft={draft} fields={fields} onDraft={onDraft} />
      <Preview prepared={prepared} fields={fields} locale={locale} />
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
      <div class="actions">
        <Button kind="primary" disabled={leads === 0 || !hasKey} onClick={() => onSend({ draft, prepared, merged })}>
          {leads === 1 ? say('importOne') : say('importNow', { n: show(leads) })}
        </Button>
        <Button onClick={onCancel}>{say('anotherFile')}</Button>
      </div>
    </>
  );
}
