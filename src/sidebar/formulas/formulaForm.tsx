import { useEffect, useState } from 'preact/hooks';
import type { FormulaHelp, FormulaPlace } from '../../gas/calls';
import type { CallFailure, Server } from '../server';
import { failureOf } from '../server';
import { Button } from '../ui/button';
import { Failure } from '../ui/failure';
import { Section } from '../ui/section';
import { useWords } from '../words';
import type { Notation } from './argument';
import { ArgumentField } from './argumentField';
import { formulaOf, missingArguments, shownFormula } from './formula';
import { PlaceOutcome, type Outcome } from './placeOutcome';

interface Props {
  readonly formula: FormulaHelp;
  readonly notation: Notation;
  readonly server: Server;
  readonly onBack: () => void;
}

/** One function: what it tells, its arguments, the formula they make, and where it goes. */
export function FormulaForm({ formula, notation, server, onBack }: Props) {
  const say = useWords();
  const [typed, setTyped] = useState(() => formula.params.map(({ sample }) => knownName(sample, notation)));
  const [place, setPlace] = useState<FormulaPlace>();
  const [outcome, setOutcome] = useState<Outcome>();
  const [failure, setFailure] = useState<{ readonly cause: CallFailure; readonly retry: () => void }>();

  function attempt(work: () => Promise<void>): void {
    setFailure(undefined);
    work().catch((error: unknown) => setFailure({ cause: failureOf(error), retry: () => attempt(work) }));
  }

  const choosePlace = (): void =>
    attempt(async () => {
      const { sheet, cell } = await server('selectedRange');
      setPlace({ sheet, cell });
      setOutcome(undefined);
    });

  const fill = (index: number): void =>
    attempt(async () => {
      const { sheet, range } = await server('selectedRange');
      const isElsewhere = place !== undefined && sheet !== place.sheet;
      setArgument(index, isElsewhere ? `'${sheet.replace(/'/g, "''")}'!${range}` : range);
    });

  function setArgument(index: number, text: string): void {
    setTyped((before) => before.map((old, at) => (at === index ? text : old)));
    setOutcome(undefined);
  }

  const insert = (replace: boolean): void =>
    attempt(async () => {
      if (place === undefined) return;
      const { placed, ...rest } = await server('placeFormula', place, formulaOf(formula, typed, notation), replace);
      setOutcome({ place, shows: placed && 'shows' in rest ? rest.shows : undefined });
    });

  useEffect(choosePlace, []);
  const missing = missingArguments(formula, typed);
  const [example] = formula.examples;
  return (
    <>
      <Button kind="quiet" onClick={onBack}>
        ← {say('allFormulas')}
      </Button>
      <Section title={formula.name} focused>
        <p>
          {formula.summary} {formula.notes}
        </p>
        {formula.params.map((param, index) => (
          <ArgumentField
            key={param.name}
            param={param}
            value={typed[index] ?? ''}
            names={notation.names}
            onInput={(text) => setArgument(index, text)}
            onFill={() => fill(index)}
          />
        ))}
      </Section>
      <Section title={say('yourFormula')}>
        <p class="formula">
          <code>{shownFormula(formulaOf(formula, typed, notation), notation)}</code>
        </p>
        {missing.length > 0 && <p class="hint">{say('stillMissing', { names: missing.join(', ') })}</p>}
        <p>
          {place === undefined ? say('choosePlace') : say('goesInto', { cell: `${place.sheet} · ${place.cell}` })}{' '}
          <Button kind="quiet" onClick={choosePlace}>
            {say('useSelectedCell')}
          </Button>
        </p>
        <Button kind="primary" disabled={place === undefined || missing.length > 0} onClick={() => insert(false)}>
          {say('insertFormula')}
        </Button>
        {outcome !== undefined && <PlaceOutcome outcome={outcome} onReplace={() => insert(true)} />}
        {failure !== undefined && <Failure failure={failure.cause} onRetry={failure.retry} />}
      </Section>
      {example !== undefined && (
        <Section title={say('example')}>
          <p class="formula">
            <code>{shownFormula(example.formula, notation)}</code>
          </p>
          <p class="formula">
            <code>{example.result}</code>
          </p>
        </Section>
      )}
    </>
  );
}

/** A named range of the agreement is filled in at once; anything else the person chooses. */
function knownName(sample: string, { names }: Notation): string {
  return names.includes(sample) ? sample : '';
}
