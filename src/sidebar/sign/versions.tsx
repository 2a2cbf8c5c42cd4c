import type { Signature } from '../../gas/calls';
import { showDay } from '../formats';
import { Section } from '../ui/section';
import { useWords } from '../words';
import { showPart } from './showPart';

interface Props {
  readonly signatures: readonly Signature[];
  readonly locale: string;
}

/** Every version that somebody signed, the newest first, with its signatures and the commitments as they were. */
export function Versions({ signatures, locale }: Props) {
  const say = useWords();
  if (signatures.length === 0) return null;
  const show = (part: string): string => showPart(part, locale);
  const versions = [...new Set(signatures.map(({ version }) => version))].sort((a, b) => b - a);
  return (
    <Section title={say('signedVersions')}>
      {versions.map((version) => {
        const own = signatures.filter((each) => each.version === version);
        return (
          <details key={version}>
            <summary>{say('versionNumber', { version })}</summary>
            <ul class="plain-list">
              {own.map(({ side, name, role, on, fingerprint }) => (
                <li key={`${side} ${name}`}>
                  {say('signedBy', {
                    side,
                    name: role === '' ? name : `${name}, ${role}`,
                    on: showDay(on, locale),
                    fingerprint,
                  })}
                </li>
              ))}
            </ul>
            <ul class="lines">
              {(own[0]?.lines ?? []).map((line) => (
                <li key={line}>{line.split(' · ').map(show).join(' · ')}</li>
              ))}
            </ul>
          </details>
        );
      })}
    </Section>
  );
}
