interface Props {
  readonly label: string;
  readonly done: number;
  readonly total: number;
}

/** How far long work has come, as a bar and in words. */
export function ProgressBar({ label, done, total }: Props) {
  return (
    <div class="progress">
      <progress aria-label={label} max={Math.max(total, 1)} value={done} />
      <p role="status">{label}</p>
    </div>
  );
}
