// What the build works out and the sources import by name: `acuerdo:formulas` and `acuerdo:holidays`.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The module `acuerdo:NAME` for esbuild, from NAME.cjs beside this file; it is loaded only where it is imported. */
export function virtualModule(name) {
  return {
    name,
    setup(esbuild) {
      const filter = new RegExp(`^acuerdo:${name}$`);
      esbuild.onResolve({ filter }, () => ({ path: name, namespace: 'acuerdo' }));
      // Over many lines, which esbuild keeps where it does not minify: Workbook.html is to be read.
      esbuild.onLoad({ filter: new RegExp(`^${name}$`), namespace: 'acuerdo' }, () => ({
        contents: `export default ${JSON.stringify(require(`./${name}.cjs`), null, 2)};`,
      }));
    },
  };
}
