import type { FieldConflict } from '../../gas/calls';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { useWords } from '../words';

interface Props {
  readonly conflicts: readonly FieldConflict[];
  readonly onSettle: (conflict: FieldConflict, isMine: boolean) => void;
}

/** Fields that somebody else changed meanwhile: both texts, and whose stays. */
export function Conflicts({ conflicts, onSettle }: Props) {
  const say = useWords();
  return (
    <>
      {conflicts.map((conflict) => (
        <Notice kind="bad" key={conflict.field}>
          <p>{say('changedMeanwhile', { field: conflict.field })}</p>
          <p>
            <strong>{say('mine')}</strong> {conflict.mine || '–'}
          </p>
          <p>
            <strong>{say('theirs')}</strong> {conflict.theirs || '–'}
          </p>
          <div class="pair">
            <Button label={say('keepMineOf', { field: conflict.field })} onClick={() => onSettle(conflict, true)}>
              {say('keepMine')}
            </Button>
            <Button label={say('keepTheirsOf', { field: conflict.field })} onClick={() => onSettle(conflict, false)}>
              {say('keepTheirs')}
            </Button>
          </div>
        </Notice>
      ))}
    </>
  );
}
