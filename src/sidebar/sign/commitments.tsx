import type { Agreement } from '../../gas/calls';

interface Props {
  readonly sides: Agreement['commitments'];
}

/** What is signed, by the side that promises it: what and how much, then who, how it is measured and what happens otherwise. */
export function Commitments({ sides }: Props) {
  return (
    <>
      {sides.map(({ title, commitments }) => (
        <section key={title}>
          {title !== '' && <h3>{title}</h3>}
          <ul class="lines">
            {commitments.map(({ name, owner, measure, consequence, target }) => (
              <li key={name}>
                <strong>{target === '' ? name : `${name}: ${target}`}</strong>
                <br />
                <span class="hint">{[owner, measure, consequence].filter(Boolean).join(' · ')}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
