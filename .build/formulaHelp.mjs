// The module `acuerdo:formulas` for esbuild; what it holds is declared in src/gas/acuerdoFormulas.d.ts.
import formulas from './formulas.cjs';

export const formulaHelp = {
  name: 'formula-help',
  setup(esbuild) {
    esbuild.onResolve({ filter: /^acuerdo:formulas$/ }, () => ({ path: 'formulas', namespace: 'acuerdo' }));
    esbuild.onLoad({ filter: /^formulas$/, namespace: 'acuerdo' }, () => ({
      contents: JSON.stringify(formulas),
      loader: 'json',
    }));
  },
};
