import { useState } from 'preact/hooks';
import type { OverdueLead } from '../../gas/calls';
import { Button } from '../ui/button';
import { CopyText } from '../ui/copyText';
import { useWords } from '../words';
import { gmailLink, mailLink, messageTo, whatsAppLink } from './tell';

interface Props {
  /** Whom to tell; '' for the whole team. */
  readonly owner: string;
  readonly leads: readonly OverdueLead[];
}

/** A message about the leads that wait, to copy or to open where it can be sent. */
export function TellOwner({ owner, leads }: Props) {
  const say = useWords();
  const [isOpen, setOpen] = useState(false);
  const message = messageTo(owner, leads, say);
  if (!isOpen)
    return (
      <Button onClick={() => setOpen(true)}>{owner === '' ? say('tellEverybody') : say('tellOwner', { owner })}</Button>
    );
  const links = [
    { text: say('byWhatsApp'), href: whatsAppLink(message.text) },
    { text: say('byGmail'), href: gmailLink(message) },
    { text: say('byMail'), href: mailLink(message) },
  ];
  return (
    <CopyText label={say('tellText')} hint={say('tellHint')} text={message.text} rows={8}>
      {links.map(({ text, href }) => (
        <a key={text} class="button plain" href={href} target="_blank" rel="noopener noreferrer">
          {text}
        </a>
      ))}
    </CopyText>
  );
}
