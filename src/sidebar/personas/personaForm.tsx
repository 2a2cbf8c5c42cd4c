import { useEffect, useState } from 'preact/hooks';
import type { FieldConflict, Language, PersonaCard } from '../../gas/calls';
import { failureOf, type CallFailure, type Server } from '../server';
import { Button } from '../ui/button';
import { Failure } from '../ui/failure';
import { Notice } from '../ui/notice';
import { Section } from '../ui/section';
import { TextArea } from '../ui/textArea';
import { TextField } from '../ui/textField';
import { useUnsaved } from '../useUnsaved';
import { useWords } from '../words';
import { Conflicts } from './conflicts';
import { changesIn, draftOf, refreshed, savedDraft, settled, typedIn } from './draft';

interface Props {
  readonly fields: readonly string[];
  /** Undefined for a new persona. */
  readonly card: PersonaCard | undefined;
  readonly language: Language;
  readonly server: Server;
  readonly onSaved: (name: string) => void;
  readonly onBack: () => void;
}

type Outcome =
  | { readonly kind: 'saved' | 'reviewed' }
  | { readonly kind: 'failed'; readonly failure: CallFailure; readonly retry: () => void };

/** One persona: its fields, what was changed of them saved, and whether it was reviewed. */
export function PersonaForm({ fields, card, language, server, onSaved, onBack }: Props) {
  const say = useWords();
  const [draft, setDraft] = useState(() => draftOf(fields, card?.values));
  const [isSaving, setSaving] = useState(false);
  const [tried, setTried] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const [isLeaving, setLeaving] = useState(false);
  const [conflicts, setConflicts] = useState<readonly FieldConflict[]>([]);
  const [nameField = ''] = fields;
  const typedName = draft[nameField]?.typed.trim() ?? '';
  const changes = changesIn(draft);
  useUnsaved(changes.length > 0);

  useEffect(() => {
    if (card !== undefined) setDraft((before) => refreshed(before, fields, card.values));
  }, [JSON.stringify([fields, card?.values])]);

  async function send(isReview: boolean): Promise<void> {
    setTried(true);
    if (typedName === '') return;
    setSaving(true);
    setOutcome(undefined);
    try {
      const name = card?.name ?? '';
      const sent = { language, name, changes, isReviewed: isReview };
      const answer = await server('savePersona', sent);
      if (answer.saved) {
        setDraft(savedDraft);
        setOutcome({ kind: isReview ? 'reviewed' : 'saved' });
        onSaved(typedName);
      } else setConflicts(answer.conflicts);
    } catch (error) {
      setOutcome({ kind: 'failed', failure: failureOf(error), retry: () => void send(isReview) });
    }
    setSaving(false);
  }

  function settle(conflict: FieldConflict, isMine: boolean): void {
    setDraft((before) => settled(before, conflict, isMine));
    setConflicts((before) => before.filter(({ field }) => field !== conflict.field));
  }

  return (
    <>
      <Button kind="quiet" onClick={() => (changes.length > 0 ? setLeaving(true) : onBack())}>
        ← {say('allPersonas')}
      </Button>
      {isLeaving && changes.length > 0 && (
        <Notice kind="bad" isAnswer>
          <p>{say('unsavedChanges', { fields: changes.map(({ field }) => field).join(', ') })}</p>
          <div class="actions">
            <Button kind="primary" onClick={() => setLeaving(false)}>
              {say('stayHere')}
            </Button>
            <Button onClick={onBack}>{say('discardChanges')}</Button>
          </div>
        </Notice>
      )}
      <Section title={card?.name ?? say('newPersona')} focused>
        {card !== undefined && <p class="hint">{card.review}</p>}
        <fieldset class="whole" disabled={isSaving}>
          {fields.map((field, index) =>
            index === 0 ? (
              <TextField
                key={field}
                label={field}
                value={draft[field]?.typed ?? ''}
                onInput={(text) => setDraft(typedIn(draft, field, text))}
                problem={tried && typedName === '' ? say('mustBeText') : undefined}
              />
            ) : (
              <TextArea
                key={field}
                label={field}
                rows={1}
                value={draft[field]?.typed ?? ''}
                onInput={(text) => setDraft(typedIn(draft, field, text))}
              />
            ),
          )}
          <Conflicts conflicts={conflicts} onSettle={settle} />
          <div class="actions">
            <Button
              kind="primary"
              disabled={conflicts.length > 0 || changes.length === 0}
              onClick={() => void send(false)}
            >
              {say(isSaving ? 'working' : 'savePersona')}
            </Button>
            {card !== undefined && <Button onClick={() => void send(true)}>{say('markReviewed')}</Button>}
          </div>
        </fieldset>
        {outcome?.kind === 'failed' && <Failure failure={outcome.failure} onRetry={outcome.retry} />}
        {outcome?.kind === 'saved' && changes.length === 0 && (
          <Notice kind="good" isAnswer>
            {say('personaSaved')}
          </Notice>
        )}
        {outcome?.kind === 'reviewed' && (
          <Notice kind="good" isAnswer>
            {say('reviewNoted')}
          </Notice>
        )}
      </Section>
    </>
  );
}
