import { useRef, useState } from 'preact/hooks';
import type { MeetingRecord, MeetingStart, SavedMeeting } from '../../gas/calls';
import type { PageProps } from '../page';
import { failureOf, type CallFailure } from '../server';
import { Button } from '../ui/button';
import { Failure } from '../ui/failure';
import { Notice } from '../ui/notice';
import { Section } from '../ui/section';
import { useLoaded } from '../useLoaded';
import { useWords } from '../words';
import { agendaOf } from './agenda';
import { EMPTY_FORM, isComplete, recordOf, typeIn, type MeetingForm } from './form';
import { MeetingFields } from './meetingFields';

interface Saved extends SavedMeeting {
  readonly date: string;
}

/** Logs a meeting: what it began with, what was decided, who does what by when, and when the next one is. */
export function MeetingPage({ server, isOpen, language }: PageProps) {
  const say = useWords();
  const [form, setForm] = useState<MeetingForm>(EMPTY_FORM);
  const [tried, setTried] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const [saved, setSaved] = useState<Saved>();
  const [failed, setFailed] = useState<CallFailure>();
  const attempts = useRef<readonly MeetingRecord[]>([]);
  const { value: start, failure, reload } = useLoaded(() => server('startMeeting'), isOpen);

  if (start === undefined) {
    return failure ? <Failure failure={failure} onRetry={reload} /> : <p role="status">{say('loading')}</p>;
  }
  if (start === null) return <Notice kind="info">{say('buildMeetingsFirst')}</Notice>;
  const agenda = form.agenda ?? agendaOf(start, typeIn(form, start), say);

  async function save(from: MeetingStart): Promise<void> {
    setTried(true);
    if (!isComplete(form)) return;
    const record = recordOf(form, from, agenda);
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
      setSaved({ ...answer, date: record.date });
      reload();
    } catch (error) {
      setFailed(failureOf(error));
    }
    setSaving(false);
  }

  return (
    <>
      {failure !== undefined && <Failure failure={failure} onRetry={reload} />}
      <fieldset class="whole" disabled={isSaving}>
        <MeetingFields
          form={form}
          start={start}
          agenda={agenda}
          isChecked={tried}
          onChange={(next) => {
            setForm(next);
            setSaved(undefined);
          }}
        />
        <div class="actions">
          <Button kind="primary" onClick={() => void save(start)}>
            {say(isSaving ? 'working' : 'saveMeeting')}
          </Button>
        </div>
      </fieldset>
      {failed !== undefined && <Failure failure={failed} onRetry={() => void save(start)} />}
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
