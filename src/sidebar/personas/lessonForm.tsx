import { useRef, useState } from 'preact/hooks';
import type { Language, Lesson, Personas } from '../../gas/calls';
import { failureOf, type CallFailure, type Server } from '../server';
import { Button } from '../ui/button';
import { Failure } from '../ui/failure';
import { Notice } from '../ui/notice';
import { Section } from '../ui/section';
import { SelectField } from '../ui/selectField';
import { SuggestField } from '../ui/suggestField';
import { TextArea } from '../ui/textArea';
import { useWords } from '../words';

interface Props {
  readonly personas: Personas;
  readonly language: Language;
  readonly server: Server;
}

const EMPTY: Lesson = { side: '', persona: '', lesson: '', change: '', by: '' };

/** What one side learnt from talking to customers, for the log both read. */
export function LessonForm({ personas: { lessonLabels, sides, cards, owners }, language, server }: Props) {
  const say = useWords();
  const [lesson, setLesson] = useState(EMPTY);
  const [tried, setTried] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const [isAdded, setAdded] = useState(false);
  const [failed, setFailed] = useState<CallFailure>();
  const attempts = useRef<readonly Lesson[]>([]);
  const [sideLabel = '', personaLabel = '', learntLabel = '', changeLabel = '', byLabel = ''] = lessonLabels;
  const side = lesson.side || (sides[0] ?? '');

  function change(part: Partial<Lesson>): void {
    setLesson({ ...lesson, ...part });
    setAdded(false);
  }

  async function add(): Promise<void> {
    setTried(true);
    const row = { ...lesson, side, lesson: lesson.lesson.trim(), change: lesson.change.trim(), by: lesson.by.trim() };
    if (row.lesson === '') return;
    const earlier = attempts.current;
    attempts.current = [...earlier, row];
    setSaving(true);
    setFailed(undefined);
    try {
      await server('addLesson', { ...row, language, earlier });
      attempts.current = [];
      setLesson(EMPTY);
      setTried(false);
      setAdded(true);
    } catch (error) {
      setFailed(failureOf(error));
    }
    setSaving(false);
  }

  return (
    <Section title={say('whatWeLearnt')}>
      <fieldset class="whole" disabled={isSaving}>
        <SelectField
          label={sideLabel}
          value={side}
          options={sides.map((value) => ({ value, text: value }))}
          onChange={(chosen) => change({ side: chosen })}
        />
        <SelectField
          label={personaLabel}
          value={lesson.persona}
          options={['', ...cards.map(({ name }) => name)].map((value) => ({ value, text: value || '–' }))}
          onChange={(persona) => change({ persona })}
        />
        <TextArea
          label={learntLabel}
          value={lesson.lesson}
          onInput={(learnt) => change({ lesson: learnt })}
          problem={tried && lesson.lesson.trim() === '' ? say('mustBeText') : undefined}
        />
        <TextArea label={changeLabel} value={lesson.change} onInput={(text) => change({ change: text })} />
        <SuggestField label={byLabel} value={lesson.by} options={owners} onInput={(by) => change({ by })} />
        <div class="actions">
          <Button kind="primary" onClick={() => void add()}>
            {say(isSaving ? 'working' : 'addLesson')}
          </Button>
        </div>
      </fieldset>
      {failed !== undefined && <Failure failure={failed} onRetry={() => void add()} />}
      {isAdded && (
        <Notice kind="good" isAnswer>
          {say('lessonAdded')}
        </Notice>
      )}
    </Section>
  );
}
