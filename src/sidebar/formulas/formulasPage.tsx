import { useState } from 'preact/hooks';
import type { FormulaHelp } from '../../gas/calls';
import type { PageProps } from '../page';
import { useLoaded } from '../useLoaded';
import { Failure } from '../ui/failure';
import { useWords } from '../words';
import { FormulaForm } from './formulaForm';
import { FormulaList } from './formulaList';
import { notationOf } from './notation';

/** Finds the right formula, fills its arguments from the sheet and puts it in a cell. */
export function FormulasPage({ start, server, isOpen, language }: PageProps) {
  const say = useWords();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<string>();
  const { value, failure, reload } = useLoaded(() => server('startFormulas', language), isOpen, language);

  if (failure !== undefined) return <Failure failure={failure} onRetry={reload} />;
  if (value === undefined) return <p role="status">{say('loading')}</p>;
  const formula: FormulaHelp | undefined = value.formulas.find(({ name }) => name === chosen);
  return formula === undefined ? (
    <FormulaList formulas={value.formulas} search={search} onSearch={setSearch} onChoose={setChosen} />
  ) : (
    <FormulaForm
      key={formula.name}
      formula={formula}
      notation={notationOf(start.locale, value.names)}
      server={server}
      onBack={() => setChosen(undefined)}
    />
  );
}
