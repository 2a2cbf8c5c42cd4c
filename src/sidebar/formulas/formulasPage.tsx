import { useState } from 'preact/hooks';
import type { FormulaHelp } from '../../gas/calls';
import type { PageProps } from '../page';
import { LoadedPage } from '../ui/loadedPage';
import { useLoaded } from '../useLoaded';
import { FormulaForm } from './formulaForm';
import { FormulaList } from './formulaList';
import { notationOf } from './notation';

interface Help {
  readonly formulas: readonly FormulaHelp[];
  readonly names: readonly string[];
}

/** Finds the right formula, fills its arguments from the sheet and puts it in a cell. */
export function FormulasPage({ start, server, isOpen, language }: PageProps) {
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<string>();
  const loaded = useLoaded<Help>(() => server('startFormulas', language), isOpen, language);
  return (
    <LoadedPage loaded={loaded}>
      {({ formulas, names }: Help) => {
        const formula = formulas.find(({ name }) => name === chosen);
        return formula === undefined ? (
          <FormulaList formulas={formulas} search={search} onSearch={setSearch} onChoose={setChosen} />
        ) : (
          <FormulaForm
            key={formula.name}
            formula={formula}
            notation={notationOf(start.locale, names)}
            server={server}
            onBack={() => setChosen(undefined)}
          />
        );
      }}
    </LoadedPage>
  );
}
