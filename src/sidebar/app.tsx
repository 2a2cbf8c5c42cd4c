import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Language, SidebarStart } from '../gas/calls';
import { languageOf } from '../texts/language';
import { sidebarTexts } from '../texts/sidebar';
import { PageMenu } from './pageMenu';
import { PAGES } from './pages';
import { sayIn } from './say';
import { createServer, failureOf } from './server';
import type { CallFailure, Runner } from './server';
import { Failure } from './ui/failure';
import { Notice } from './ui/notice';
import { WordsContext } from './words';

/** While the sidebar is open it keeps the workbook's clock going; each stamp makes Google calculate again, so not oftener. */
const BEAT_MS = 60 * 60 * 1000;

/** The sidebar: asks the workbook how it stands, then shows its pages, each keeping what was typed while another is open. */
export function App({ run }: { readonly run: Runner }) {
  const [start, setStart] = useState<SidebarStart>();
  const [failure, setFailure] = useState<CallFailure>();
  const [language, setLanguage] = useState<Language>(() => languageOf(navigator.language));
  const [open, setOpen] = useState('build');
  const [beat, setBeat] = useState(0);
  const [newest, setNewest] = useState<string>();
  const server = useMemo(() => createServer(run, { onNewest: setNewest }), [run]);
  const texts = sidebarTexts(language);
  const isNewest = start === undefined || newest === undefined || newest === start.sidebar;

  function load(): void {
    setFailure(undefined);
    server('startSidebar').then(
      (started) => {
        setStart(started);
        setLanguage(started.language);
        if (started.built) setOpen('today');
      },
      (error: unknown) => setFailure(failureOf(error)),
    );
  }

  useEffect(load, []);
  useEffect(() => {
    const timer = setInterval(() => setBeat((before) => before + 1), BEAT_MS);
    return () => clearInterval(timer);
  }, []);
  useEffect(() => {
    // Today stamps the clock itself as it reads; a stamp that fails is made up for by the next one.
    if (beat > 0 && open !== 'today' && start?.built) server('stampClock').catch(() => undefined);
  }, [beat]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  return (
    <WordsContext.Provider value={texts}>
      <PageMenu pages={PAGES} open={open} onOpen={setOpen} />
      {start === undefined && failure === undefined && <p role="status">{sayIn(texts)('loading')}</p>}
      {failure !== undefined && <Failure failure={failure} onRetry={load} />}
      {!isNewest && <Notice kind="info">{sayIn(texts)('openElsewhere')}</Notice>}
      {start !== undefined &&
        PAGES.map(({ id, title, component: Page }) => (
          <main key={id} hidden={id !== open}>
            <h1 class="unseen">{sayIn(texts)(title)}</h1>
            <Page
              start={start}
              server={server}
              isOpen={id === open}
              beat={beat}
              onPage={setOpen}
              language={language}
              onLanguage={setLanguage}
            />
          </main>
        ))}
    </WordsContext.Provider>
  );
}
