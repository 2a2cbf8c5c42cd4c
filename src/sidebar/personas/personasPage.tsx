import { useState } from 'preact/hooks';
import type { PageProps } from '../page';
import { Button } from '../ui/button';
import { Failure } from '../ui/failure';
import { Notice } from '../ui/notice';
import { useLoaded } from '../useLoaded';
import { useWords } from '../words';
import { LessonForm } from './lessonForm';
import { PersonaForm } from './personaForm';

interface Chosen {
  /** The name of the card; '' while it is new. */
  readonly name: string;
  /** Tells one visit of a form from the next. */
  readonly visit: number;
}

/** Who the customers are: the cards, each to be changed and reviewed, and what both teams learn of them. */
export function PersonasPage({ server, isOpen, language }: PageProps) {
  const say = useWords();
  const [chosen, setChosen] = useState<Chosen>();
  const [visits, setVisits] = useState(0);
  const { value, failure, reload } = useLoaded(() => server('startPersonas'), isOpen);

  if (value === undefined) {
    return failure ? <Failure failure={failure} onRetry={reload} /> : <p role="status">{say('loading')}</p>;
  }
  if (value === null) return <Notice kind="info">{say('buildPersonasFirst')}</Notice>;

  function choose(name: string): void {
    setVisits(visits + 1);
    setChosen({ name, visit: visits });
  }

  return (
    <>
      {failure !== undefined && <Failure failure={failure} onRetry={reload} />}
      {chosen !== undefined && (
        <PersonaForm
          key={chosen.visit}
          fields={value.fields}
          card={value.cards.find(({ name }) => name !== '' && name === chosen.name)}
          language={language}
          server={server}
          onSaved={(name) => {
            setChosen({ ...chosen, name });
            reload();
          }}
          onBack={() => setChosen(undefined)}
        />
      )}
      <div hidden={chosen !== undefined}>
        <p>{say('personasIntro')}</p>
        <ul class="choices">
          {value.cards.map(({ name, review }) => (
            <li key={name}>
              <button type="button" onClick={() => choose(name)}>
                <strong>{name}</strong>
                <span class="hint">{review}</span>
              </button>
            </li>
          ))}
        </ul>
        {value.hasRoom ? (
          <Button onClick={() => choose('')}>+ {say('newPersona')}</Button>
        ) : (
          <p class="hint">{say('personasFull')}</p>
        )}
        <LessonForm personas={value} language={language} server={server} />
      </div>
    </>
  );
}
