import type { Language } from '../../gas/calls';
import type { Server } from '../server';
import { useLoaded } from '../useLoaded';
import { Earlier } from './earlier';

interface Props {
  readonly server: Server;
  readonly language: Language;
  readonly locale: string;
}

/** Earlier periods that leads tell of, offered where those leads were brought in; nothing where there are none. */
export function PastPeriods({ server, language, locale }: Props) {
  const { value, reload } = useLoaded(() => server('planPeriod', language), true, language);
  if (!value) return null;
  return <Earlier earlier={value.earlier} server={server} locale={locale} onFilled={reload} />;
}
