import { useRef, useState } from 'preact/hooks';
import type { Language, MeetingRecord, MeetingStart, SavedMeeting } from '../../gas/calls';
import { showDay } from '../formats';
import { failureOf, type CallFailure, type Server } from '../server';
import { Button } from '../ui/button';
import { Failure } from '../ui/failure';
import { Notice } from '../ui/notice';
import { Section } from '../ui/section';
import { useUnsaved } from '../useUnsaved';
import { useWords } from '../words';
import { agendaOf } from './agenda';
import { EMPTY_FORM, isComplete, recordOf, typeIn, type MeetingAnswers } from './form';
import { MeetingFields } from './meetingFields';

interface Props {
  readonly start: MeetingStart;
  readonly language: Language;
  readonly locale: string;
  readonly server: Server;
  readonly onSaved: () => void;
}

interface Saved extends SavedMeeting {
  readonly date: string;
}

/** One meeting: what is asked about it, saved in one call, and what became of it. */
export function MeetingForm({ start, language, locale, server, onSaved }: Props) {
  const say = useWords();
  const [form, setForm] = useState<MeetingAnswers>(EMPTY_FORM);
  useUnsaved(form !== EMPTY_FORM);
  const [tried, setTried] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const [saved, setSaved] = useState<Saved>();
  const [failed, setFailed] = useState<CallFailure>();
  const attempts = useRef<readonly MeetingRecord[]>([]);
  const agenda = form.agenda ?? agendaOf(start, typeIn(form, start), say, locale);

  async function save(): Promise<void> {
    setTried(true);
    if (!isComplete(form)) return;
    const record = recordOf(form, start, agenda);
    const earlier = attempts.current;
    attempts.current = [...earlier, record];
    setSaving(true);
    setFailed(undefined);
    setSaved(undefined);
    try {
      const answer = await server('saveMeeting', { ...record, language, done: form.done, earlier });
      attempts.current = [];
      setForm(EMPTY_FORM);
      setTried(false);
      setSaved({ ...answer, date: showDay(record.date, locale) });
      onSaved();
    } catch (error) {
      setFailed(failureOf(error));
    }
    setSaving(false);
  }

  return (
    <>
      <fieldset class="whole" disabled={isSaving}>
        <MeetingFields
          form={form}
          start={start}
          agenda={agenda}
          isChecked={tried}
          locale={locale}
          onChange={(next) => {
            setForm(next);
            setSaved(undefined);
          }}
        />
        <div class="actions">
          <Button kind="primary" onClick={() => void save()}>
            {say(isSaving ? 'working' : 'saveMeeting')}
          </Button>
        </div>
      </fieldset>
      {failed !== undefined && <Failure failure={failed} onRetry={() => void save()} />}
      {saved !== undefined && <Outcome saved={saved} />}
    </>
  );
}

function Outcome({ saved: { date, calendar, missing } }: { readonly saved: Saved }) {
  const say = useWords();
  return (
    <Section title={say('meetingSaved', { date })} focused>
      {missing.length > 0 && <Notice kind="bad">{say('actionsGone', { actions: missing.join('; ') })}</Notice>}
      {calendar !== '' && (
        <p>
          <a href={calendar} target="_blank" rel="noopener">
            {say('addNextMeeting')}
          </a>
        </p>
      )}
    </Section>
  );
}
