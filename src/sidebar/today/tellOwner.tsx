import { useState } from 'preact/hooks';
import type { OverdueLead } from '../../gas/calls';
import { Button } from '../ui/button';
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
  const [isCopied, setCopied] = useState(false);
  const message = messageTo(owner, leads, say);
  if (!isOpen)
    return (
      <Button onClick={() => setOpen(true)}>{owner === '' ? say('tellEverybody') : say('tellOwner', { owner })}</Button>
    );
  const copy = (field: HTMLTextAreaElement | null): void => {
    field?.select();
    // The one way that also works inside Google's frame, which may not reach the clipboard itself.
    setCopied(document.execCommand('copy'));
  };
  const links = [
    { text: say('byWhatsApp'), href: whatsAppLink(message.text) },
    { text: say('byGmail'), href: gmailLink(message) },
    { text: say('byMail'), href: mailLink(message) },
  ];
  return (
    <div class="tell">
      <label for="tell-text">{say('tellText')}</label>
      <textarea id="tell-text" rows={8} readOnly value={message.text} />
      <p class="hint">{say('tellHint')}</p>
      <div class="actions">
        <Button onClick={() => copy(document.querySelector<HTMLTextAreaElement>('#tell-text'))}>
          {say('copyText')}
        </Button>
        {links.map(({ text, href }) => (
          <a key={text} class="button plain" href={href} target="_blank" rel="noopener noreferrer">
            {text}
          </a>
        ))}
      </div>
      {isCopied && <p role="status">{say('copied')}</p>}
    </div>
  );
}
