import type { BuiltSheet } from '../../gas/calls';
import { useWords } from '../words';

const SIGNS = { made: '+', kept: '=', repaired: '✓', upgraded: '↑' };

/** What became of each sheet. */
export function BuildOutcome({ built }: { readonly built: readonly BuiltSheet[] }) {
  const say = useWords();
  return (
    <ul class="outcome">
      {built.map(({ id, name, outcome }) => (
        <li key={id}>
          <span class="sign" aria-hidden="true">
            {SIGNS[outcome]}
          </span>
          <span>{name}</span>
          <span class="mark">{say(outcome)}</span>
        </li>
      ))}
    </ul>
  );
}
