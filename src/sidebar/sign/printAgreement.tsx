import { useState } from 'preact/hooks';
import type { Language } from '../../gas/calls';
import { failureOf, type CallFailure, type Server } from '../server';
import { Button } from '../ui/button';
import { Failure } from '../ui/failure';
import { useWords } from '../words';

/** Opens the agreement as a document, in a dialog that prints. */
export function PrintAgreement({ server, language }: { readonly server: Server; readonly language: Language }) {
  const say = useWords();
  const [failure, setFailure] = useState<CallFailure>();
  async function show(): Promise<void> {
    setFailure(undefined);
    await server('showAgreement', language).catch((error: unknown) => setFailure(failureOf(error)));
  }
  return (
    <>
      <Button onClick={() => void show()}>{say('printAgreement')}</Button>
      {failure && <Failure failure={failure} onRetry={() => void show()} />}
    </>
  );
}
