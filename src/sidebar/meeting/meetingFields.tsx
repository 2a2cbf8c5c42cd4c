import type { MeetingStart } from '../../gas/calls';
import { SelectField } from '../ui/selectField';
import { TextArea } from '../ui/textArea';
import { TextField } from '../ui/textField';
import { useWords } from '../words';
import { DoneActions } from './doneActions';
import { typeIn, type MeetingAnswers } from './form';
import { NewActions } from './newActions';

interface Props {
  readonly form: MeetingAnswers;
  readonly start: MeetingStart;
  readonly agenda: string;
  readonly isChecked: boolean;
  readonly locale: string;
  readonly onChange: (form: MeetingAnswers) => void;
}

/** Everything that is asked about a meeting. */
export function MeetingFields({ form, start, agenda, isChecked, locale, onChange }: Props) {
  const say = useWords();
  const change = (part: Partial<MeetingAnswers>): void => onChange({ ...form, ...part });
  const type = typeIn(form, start);
  const who = start.types.find(({ name }) => name === type)?.who ?? '';
  return (
    <>
      <TextField
        label={say('meetingDate')}
        kind="date"
        value={form.date ?? start.today}
        onInput={(date) => change({ date })}
        problem={isChecked && form.date === '' ? say('mustBeDate') : undefined}
      />
      {start.types.length > 0 && (
        <SelectField
          label={say('meetingType')}
          value={type}
          options={start.types.map(({ name }) => ({ value: name, text: name }))}
          onChange={(chosen) => change({ type: chosen })}
        />
      )}
      <TextField
        label={say('attendees')}
        value={form.attendees}
        onInput={(attendees) => change({ attendees })}
        {...(who !== '' && { hint: say('usualAttendees', { who }) })}
      />
      <TextArea
        label={say('agenda')}
        rows={4}
        value={agenda}
        onInput={(typed) => change({ agenda: typed })}
        hint={say('agendaHint')}
      />
      <DoneActions open={start.open} done={form.done} locale={locale} onChange={(done) => change({ done })} />
      <fieldset>
        <legend>{say('agreed')}</legend>
        <TextArea
          label={say('decisions')}
          rows={4}
          value={form.decisions}
          onInput={(decisions) => change({ decisions })}
        />
      </fieldset>
      <NewActions
        actions={form.actions}
        owners={start.owners}
        isChecked={isChecked}
        onChange={(actions) => change({ actions })}
      />
    </>
  );
}
