import type { SheetChoice } from '../../gas/calls';
import { showNumber } from '../formats';
import { TextField } from '../ui/textField';
import { useWords } from '../words';
import { CalendarFields } from './calendarFields';
import type { BuildForm, FormProblems } from './form';
import { SheetChoices } from './sheetChoices';

interface Props {
  readonly form: BuildForm;
  readonly problems: FormProblems;
  readonly choices: readonly SheetChoice[];
  readonly locale: string;
  readonly onChange: (form: BuildForm) => void;
}

/** The handful of answers the workbook is made from. */
export function BuildFields({ form, problems, choices, locale, onChange }: Props) {
  const say = useWords();
  const problemOf = (field: keyof FormProblems): string | undefined => {
    const key = problems[field];
    return key === undefined ? undefined : say(key, { example: showNumber(250000, locale) });
  };
  const text = (field: 'company' | 'unit' | 'goal' | 'dealSize' | 'periodStart' | 'periodEnd') => ({
    label: say(field),
    value: form[field],
    problem: problemOf(field),
    onInput: (value: string) => onChange({ ...form, [field]: value }),
  });
  return (
    <>
      <fieldset>
        <legend>{say('agreement')}</legend>
        <TextField {...text('company')} hint={say('companyHint')} />
        <TextField {...text('unit')} hint={say('unitHint')} />
        <TextField {...text('goal')} kind="number" />
        <TextField {...text('dealSize')} kind="number" hint={say('dealSizeHint')} />
      </fieldset>
      <fieldset>
        <legend>{say('period')}</legend>
        <div class="pair">
          <TextField {...text('periodStart')} kind="date" />
          <TextField {...text('periodEnd')} kind="date" />
        </div>
      </fieldset>
      <CalendarFields
        calendar={form.calendar}
        language={form.language}
        problem={problemOf('calendar')}
        onChange={(calendar) => onChange({ ...form, calendar })}
      />
      <SheetChoices
        choices={choices}
        chosen={form.sheets}
        language={form.language}
        problem={problemOf('sheets')}
        onChange={(sheets) => onChange({ ...form, sheets })}
      />
    </>
  );
}
