// Learning.html: the functions that learn from history. A workbook asks them once or twice, and Google loads all of Code.js for
// every formula: they lie beside, as readable code, and gas/learningCode.ts loads them when one is first asked.
import { at, read } from './paths.mjs';

const FILES = ['leadscoreLearn', 'leadProbability', 'leadscoreAuc'];
const FILE = new RegExp(`src/functions/(${FILES.join('|')})\\.ts$`);

/** The program of Learning.html: what main.ts says of these functions, and how it wires the spreadsheet. */
export const learningEntry = {
  contents: read('src/main.ts')
    .split(/\n(?=export|import|wireEnvironment)/)
    .filter((part) => /^(import|wireEnvironment)/.test(part) || FILES.some((file) => part.includes(`/${file}'`)))
    .join('\n'),
  resolveDir: at('src'),
  loader: 'ts',
};

/** In Code.js each of them is only its name. */
export const learningOnDemand = {
  name: 'learning-on-demand',
  setup(esbuild) {
    esbuild.onLoad({ filter: FILE }, ({ path }) => {
      const [, name] = /export function (\w+)/.exec(read(`src/functions/${FILE.exec(path.replace(/\\/g, '/'))[1]}.ts`));
      const contents = `import { learningCode } from '../gas/learningCode';\nexport function ${name}() { return learningCode().${name}.apply(null, arguments); }`;
      return { contents, resolveDir: at('src/functions'), loader: 'js' };
    });
  },
};
