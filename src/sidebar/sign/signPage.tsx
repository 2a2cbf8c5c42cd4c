import type { Agreement } from '../../gas/calls';
import type { PageProps } from '../page';
import { LoadedPage } from '../ui/loadedPage';
import { Section } from '../ui/section';
import { useLoaded } from '../useLoaded';
import { useWords } from '../words';
import { AgreementState } from './agreementState';
import { Commitments } from './commitments';
import { PrintAgreement } from './printAgreement';
import { SignForm } from './signForm';
import { Versions } from './versions';

/** Each side's leader accepts the commitments as they stand; earlier versions stay readable. */
export function SignPage({ start, server, isOpen, language }: PageProps) {
  const say = useWords();
  const loaded = useLoaded(() => server('readAgreement'), isOpen, language);
  return (
    <LoadedPage loaded={loaded} unbuilt="buildAgreementFirst">
      {(agreement: Agreement) => (
        <>
          <p>{say('signIntro')}</p>
          <AgreementState agreement={agreement} locale={start.locale} />
          <Section title={say('commitmentsToSign', { fingerprint: agreement.fingerprint })}>
            <Commitments sides={agreement.commitments} />
          </Section>
          <Section title={say('signNow')}>
            <SignForm agreement={agreement} server={server} onSettled={loaded.reload} />
          </Section>
          <PrintAgreement server={server} language={language} />
          <Versions signatures={agreement.signatures} locale={start.locale} />
        </>
      )}
    </LoadedPage>
  );
}
