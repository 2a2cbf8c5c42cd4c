import type { MeetingStart } from '../../gas/calls';
import type { PageProps } from '../page';
import { LoadedPage } from '../ui/loadedPage';
import { useLoaded } from '../useLoaded';
import { MeetingForm } from './meetingForm';

/** Logs a meeting: what it began with, what was decided, who does what by when, and when the next one is. */
export function MeetingPage({ start: { locale }, server, isOpen, language }: PageProps) {
  const loaded = useLoaded(() => server('startMeeting'), isOpen);
  return (
    <LoadedPage loaded={loaded} unbuilt="buildMeetingsFirst">
      {(start: MeetingStart) => (
        <MeetingForm start={start} language={language} locale={locale} server={server} onSaved={loaded.reload} />
      )}
    </LoadedPage>
  );
}
