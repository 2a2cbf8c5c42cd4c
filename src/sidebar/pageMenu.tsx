import type { Page } from './pages';
import { useWords } from './words';

interface Props {
  readonly pages: readonly Page[];
  readonly open: string;
  readonly onOpen: (id: string) => void;
}

/** The menu of pages, at the top of the sidebar. */
export function PageMenu({ pages, open, onOpen }: Props) {
  const say = useWords();
  return (
    <nav aria-label={say('pages')}>
      {pages.map(({ id, title }) => (
        <button
          key={id}
          type="button"
          data-title={say(title)}
          aria-current={id === open ? 'page' : undefined}
          onClick={() => onOpen(id)}
        >
          {say(title)}
        </button>
      ))}
    </nav>
  );
}
