import { useRef, useState } from 'preact/hooks';
import type { BuildSettings, Language } from '../../gas/calls';
import type { PageProps } from '../page';
import { failureOf } from '../server';
import { Button } from '../ui/button';
import { SelectField } from '../ui/selectField';
import { useUnsaved } from '../useUnsaved';
import { useWords } from '../words';
import { ZoneNotice } from '../zoneNotice';
import { BuildFields } from './buildForm';
import { BuildStatus } from './buildStatus';
import { Holidays } from './holidays';
import { changedSettings, checkForm, formOf, settingsOf } from './form';
import type { BuildForm, FormProblems } from './form';
import { buildSheets } from './run';
import type { BuildProgress } from './run';
import { SampleLeads } from './sampleLeads';
import type { BuildState } from './state';
import { Warehouse } from './warehouse';

const LANGUAGES: readonly { value: Language; text: string }[] = [
  { value: 'en', text: 'English' },
  { value: 'es', text: 'Español' },
  { value: 'pt', text: 'Português' },
];

/** Builds or repairs the workbook from a handful of answers. */
export function BuildPage({ start, server, onLanguage }: PageProps) {
  const say = useWords();
  const [form, setForm] = useState(() => formOf(start.settings, start.locale));
  const [problems, setProblems] = useState<FormProblems>({});
  const [state, setState] = useState<BuildState>({ step: 'form' });
  const stopped = useRef(false);
  // What the workbook holds, as far as this page knows: only answers that differ from it are written again.
  const held = useRef(start.settings);
  const isBuilding = state.step === 'building';
  const kept = useRef(answersOf(form));
  useUnsaved(isBuilding || answersOf(form) !== kept.current);
  const isBuilt = start.built || state.step === 'done';
  const [made, setMade] = useState<readonly string[]>([]);
  const choices = start.sheets.map((sheet) => (made.includes(sheet.id) ? { ...sheet, present: true } : sheet));

  function submit(): void {
    const found = checkForm(form, start.locale);
    setProblems(found);
    if (Object.keys(found).length === 0)
      void build(changedSettings(settingsOf(form, choices, start.locale), held.current), { built: [] });
    else requestAnimationFrame(() => document.querySelector<HTMLElement>('[aria-invalid]')?.focus());
  }

  async function build(settings: BuildSettings, from: BuildProgress): Promise<void> {
    stopped.current = false;
    let progress = from;
    const onProgress = (reached: BuildProgress): void => {
      progress = reached;
      setMade((before) => [...new Set([...before, ...reached.built.map(({ id }) => id)])]);
      setState({ step: 'building', settings, progress });
    };
    onProgress(from);
    try {
      await buildSheets({ server, settings, isStopped: () => stopped.current, onProgress }, from);
      if (progress.asOf !== undefined) [held.current, kept.current] = [settings, answersOf(form)];
      setState({ step: progress.asOf === undefined ? 'stopped' : 'done', settings, progress });
    } catch (error) {
      setState({ step: 'failed', settings, progress, failure: failureOf(error) });
    }
  }

  return (
    <>
      <p>{say('buildIntro')}</p>
      <ZoneNotice zone={start.timeZone} />
      <SelectField
        label={say('language')}
        value={form.language}
        options={LANGUAGES}
        onChange={(language) => {
          setForm({ ...form, language });
          onLanguage(language);
        }}
      />
      <BuildFields form={form} problems={problems} choices={choices} locale={start.locale} onChange={setForm} />
      <BuildStatus state={state} choices={choices} locale={start.locale} onRetry={build} />
      <div class="actions">
        <Button kind="primary" disabled={isBuilding} onClick={submit}>
          {say(isBuilt ? 'repairWorkbook' : 'buildWorkbook')}
        </Button>
        {isBuilding && <Button onClick={() => (stopped.current = true)}>{say('stop')}</Button>}
      </div>
      {isBuilt && <Holidays server={server} locale={start.locale} language={form.language} />}
      {isBuilt && <Warehouse server={server} language={form.language} fromBigQuery={start.fromBigQuery} />}
      {isBuilt && <SampleLeads server={server} present={start.sampleLeads > 0} />}
    </>
  );
}

/** What is typed; the language is chosen anew in a moment. */
function answersOf(form: BuildForm): string {
  return JSON.stringify({ ...form, language: '' });
}
