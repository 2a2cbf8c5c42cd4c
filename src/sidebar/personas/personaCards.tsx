import { useState } from 'preact/hooks';
import type { Language, Personas } from '../../gas/calls';
import type { Server } from '../server';
import { Button } from '../ui/button';
import { useWords } from '../words';
import { LessonForm } from './lessonForm';
import { PersonaForm } from './personaForm';

interface Props {
  readonly personas: Personas;
  readonly language: Language;
  readonly server: Server;
  readonly onSaved: () => void;
}

interface Chosen {
  /** The name of the card; '' while it is new. */
  readonly name: string;
  /** Tells one visit of a form from the next. */
  readonly visit: number;
}

/** The cards to choose from, or the form of the one chosen; below the cards, what was learnt. */
export function PersonaCards({ personas, language, server, onSaved }: Props) {
  const say = useWords();
  const [chosen, setChosen] = useState<Chosen>();
  const [visits, setVisits] = useState(0);
  const { fields, cards, hasRoom } = personas;

  function choose(name: string): void {
    setVisits(visits + 1);
    setChosen({ name, visit: visits });
  }

  return (
    <>
      {chosen !== undefined && (
        <PersonaForm
          key={chosen.visit}
          fields={fields}
          card={cards.find(({ name }) => name !== '' && name === chosen.name)}
          language={language}
          server={server}
          onSaved={(name) => {
            setChosen({ ...chosen, name });
            onSaved();
          }}
          onBack={() => setChosen(undefined)}
        />
      )}
      <div hidden={chosen !== undefined}>
        <p>{say('personasIntro')}</p>
        <ul class="choices">
          {cards.map(({ name, review }) => (
            <li key={name}>
              <button type="button" onClick={() => choose(name)}>
                <strong>{name}</strong>
                <span class="hint">{review}</span>
              </button>
            </li>
          ))}
        </ul>
        {hasRoom ? (
          <Button onClick={() => choose('')}>+ {say('newPersona')}</Button>
        ) : (
          <p class="hint">{say('personasFull')}</p>
        )}
        <LessonForm personas={personas} language={language} server={server} />
      </div>
    </>
  );
}
