import { useRef, useState } from 'preact/hooks';
import { useWords } from '../words';

/** A file chooser that also takes a dropped file. */
export function ChooseFile({ onFile }: { readonly onFile: (file: File) => void }) {
  const say = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);

  function take(files: FileList | null | undefined): void {
    const file = files?.[0];
    if (file !== undefined) onFile(file);
    // The same file can be chosen again after it was corrected.
    if (input.current !== null) input.current.value = '';
  }

  return (
    <div
      class={isOver ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <label class="button primary file">
        {say('chooseFile')}
        <input
          ref={input}
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          onChange={(event) => take(event.currentTarget.files)}
        />
      </label>
      <span class="hint">{say('orDrop')}</span>
    </div>
  );
}
