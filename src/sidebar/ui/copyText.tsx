import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useWords } from '../words';
import { Button } from './button';
import { Field } from './field';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly text: string;
  readonly rows: number;
  /** Other ways to take the text along, beside the button that copies it. */
  readonly children?: ComponentChildren;
}

/** A text to take elsewhere: shown whole, and copied by a button. */
export function CopyText({ label, hint, text, rows, children }: Props) {
  const say = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState('');
  const copy = (): void => {
    field.current?.select();
    // The one way that also works inside Google's frame, which may not reach the clipboard itself.
    if (document.execCommand('copy')) setCopied(text);
  };
  return (
    <div class="take">
      <Field label={label} {...(hint !== undefined && { hint })}>
        {(wiring) => <textarea {...wiring} ref={field} rows={rows} readOnly value={text} />}
      </Field>
      <div class="actions">
        <Button onClick={copy}>{say('copyText')}</Button>
        {children}
      </div>
      {copied === text && <p role="status">{say('copied')}</p>}
    </div>
  );
}
