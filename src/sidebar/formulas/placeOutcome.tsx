import type { FormulaPlace } from '../../gas/calls';
import type { SidebarKey } from '../../texts/sidebar';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { useWords } from '../words';

export interface Outcome {
  readonly place: FormulaPlace;
  /** What the cell shows; undefined when it holds something and nothing was written. */
  readonly shows: string | undefined;
}

/** What became of a formula. */
export function PlaceOutcome({ outcome, onReplace }: { readonly outcome: Outcome; readonly onReplace: () => void }) {
  const say = useWords();
  const { place, shows } = outcome;
  if (shows === undefined) {
    return (
      <Notice kind="bad">
        <p>{say('cellTaken', { cell: place.cell })}</p>
        <Button onClick={onReplace}>{say('replaceIt')}</Button>
      </Notice>
    );
  }
  const advice = adviceFor(shows);
  if (advice !== undefined) return <Notice kind="bad">{say(advice, { cell: place.cell, shows })}</Notice>;
  return <Notice kind="good">{say('formulaPlaced', { cell: place.cell })}</Notice>;
}

function adviceFor(shows: string): SidebarKey | undefined {
  if (shows.startsWith('#REF!')) return 'noRoom';
  if (shows.startsWith('#NAME?')) return 'notEnabled';
  return /^#(ERROR|VALUE|N\/A|NUM|DIV)/.test(shows) ? 'formulaFails' : undefined;
}
