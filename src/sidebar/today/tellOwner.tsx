import { useState } from 'preact/hooks';
import type { OverdueLead } from '../../gas/calls';
import { Button } from '../ui/button';
import { CopyText } from '../ui/copyText';
import { useWords } from '../words';
import { gmailLink, mailLink, messageTo, mostInLink, whatsAppLink, type LinkOf } from './tell';

interface Props {
  /** Whom to tell; '' for the whole team. */
  readonly owner: string;
  readonly leads: readonly OverdueLead[];
  /** How many wait beyond these. */
  readonly more: number;
}

/** Ways to send a message, and the longest link each is sure to open: mail programs of Windows take 2,083 characters. */
const WAYS: readonly (readonly [text: 'byWhatsApp' | 'byGmail' | 'byMail', link: LinkOf, longest: number])[] = [
  ['byWhatsApp', ({ text }) => whatsAppLink(text), 6000],
  ['byGmail', gmailLink, 6000],
  ['byMail', mailLink, 2000],
];

/** A message about the leads that wait, to copy or to open where it can be sent. */
export function TellOwner({ owner, leads, more }: Props) {
  const say = useWords();
  const [isOpen, setOpen] = useState(false);
  if (!isOpen)
    return (
      <Button onClick={() => setOpen(true)}>{owner === '' ? say('tellEverybody') : say('tellOwner', { owner })}</Button>
    );
  const messageOf = (most: number) => messageTo(owner, leads, say, most, more);
  const links = WAYS.map(([key, link, longest]) => {
    const most = mostInLink(link, longest, leads.length, messageOf);
    return { text: say(key), href: link(messageOf(most)), most };
  });
  const short = links.filter(({ most }) => most < leads.length);
  const cut = short.map(({ text, most }) => say('tellCut', { program: text, n: most })).join(' ');
  return (
    <CopyText
      label={say('tellText')}
      hint={[say('tellHint'), cut].filter(Boolean).join(' ')}
      text={messageOf(leads.length).text}
      rows={8}
    >
      {links.map(({ text, href }) => (
        <a key={text} class="button plain" href={href} target="_blank" rel="noopener noreferrer">
          {text}
        </a>
      ))}
    </CopyText>
  );
}
