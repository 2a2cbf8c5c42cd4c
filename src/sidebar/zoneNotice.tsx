import { otherZone } from './otherZone';
import { Notice } from './ui/notice';
import { useWords } from './words';

interface Props {
  /** The spreadsheet's time zone. */
  readonly zone: string;
}

/** Says that the spreadsheet's clock is another than the person's, and where to change it. */
export function ZoneNotice({ zone }: Props) {
  const say = useWords();
  const own = otherZone(zone, new Intl.DateTimeFormat().resolvedOptions().timeZone, Date.now());
  return own === undefined ? null : <Notice kind="info">{say('otherZone', { zone, own })}</Notice>;
}
