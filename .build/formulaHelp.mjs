// The module `acuerdo:formulas` for esbuild: the help of every custom function. Its type is in src/gas/.
import formulas from './formulas.cjs';

export const formulaHelp = {
  name: 'formula-help',
  setup(esbuild) {
    esbuild.onResolve({ filter: /^acuerdo:formulas$/ }, () => ({ path: 'formulas', namespace: 'acuerdo' }));
    // Over many lines, which esbuild keeps where it does not minify: Workbook.html is to be read.
    esbuild.onLoad({ filter: /^formulas$/, namespace: 'acuerdo' }, () => ({
      contents: `export default ${JSON.stringify(formulas, null, 2)};`,
    }));
  },
};
