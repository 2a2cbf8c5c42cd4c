import type { Today } from '../../gas/calls';
import { useWords } from '../words';

type Promised = Today['promises'][number];

/** The promises of each side: what is due by now, what was delivered, and a bar of the one against the other. */
export function Promises({ promises }: { readonly promises: readonly Promised[] }) {
  const say = useWords();
  const sides = [...new Set(promises.map(({ side }) => side))];
  return (
    <>
      {sides.map((side) => (
        <div key={side}>
          {side !== '' && <h3>{side}</h3>}
          <ul class="plain-list">
            {promises
              .filter((promise) => promise.side === side)
              .map((promise) => (
                <li key={promise.label} class="promise">
                  <span>{promise.label}</span>
                  <span class={`verdict ${kindOf(promise.verdict)}`}>{promise.verdict}</span>
                  <Bar promise={promise} />
                  <span class="hint">
                    {say('deliveredOfDue', { delivered: promise.delivered || '–', due: promise.due || '–' })}
                  </span>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </>
  );
}

/** Full width is a quarter more than what is due; the mark says where on pace is. */
const SCALE = 1.25;
const WIDTH = 268;
const HEIGHT = 10;

function Bar({ promise: { share, verdict } }: { readonly promise: Promised }) {
  if (share === null) return null;
  const filled = (Math.min(share, SCALE) / SCALE) * WIDTH;
  const mark = WIDTH / SCALE;
  // The same is said in words beside it.
  return (
    <svg class={`bar ${kindOf(verdict)}`} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <rect class="track" width={WIDTH} height={HEIGHT} rx="2" />
      <rect class="filled" width={filled} height={HEIGHT} rx="2" />
      <line class="due" x1={mark} x2={mark} y1="-1" y2={HEIGHT + 1} />
    </svg>
  );
}

function kindOf(verdict: string): 'good' | 'bad' | 'unknown' {
  if (verdict.startsWith('✓')) return 'good';
  return verdict.startsWith('✗') ? 'bad' : 'unknown';
}
