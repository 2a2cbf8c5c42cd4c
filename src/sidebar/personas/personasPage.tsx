import type { Personas } from '../../gas/calls';
import type { PageProps } from '../page';
import { LoadedPage } from '../ui/loadedPage';
import { useLoaded } from '../useLoaded';
import { PersonaCards } from './personaCards';

/** Who the customers are: the cards, each to be changed and reviewed, and what both teams learn of them. */
export function PersonasPage({ server, isOpen, language }: PageProps) {
  const loaded = useLoaded(() => server('startPersonas'), isOpen);
  return (
    <LoadedPage loaded={loaded} unbuilt="buildPersonasFirst">
      {(personas: Personas) => (
        <PersonaCards personas={personas} language={language} server={server} onSaved={loaded.reload} />
      )}
    </LoadedPage>
  );
}
