// Seldom.html: the functions that a workbook asks once or twice, and those that learn from history. Google loads all of Code.js
// for every formula: they lie beside, as readable code, and gas/seldomCode.ts loads them when one is first asked.
import { at, read } from './paths.mjs';

const FILES = [
  'leadscoreLearn',
  'leadProbability',
  'leadscoreAuc',
  'gapDrivers',
  'leadsWaterfall',
  'nextMeeting',
  'calendarHours',
  'funnelReport',
  'pipelineVelocity',
  'sharedBonus',
];
const FILE = new RegExp(`src/functions/(${FILES.join('|')})\\.ts$`);

/** The program of Seldom.html: what main.ts says of these functions, and how it wires the spreadsheet. */
export const seldomEntry = {
  contents: read('src/main.ts')
    .split(/\n(?=export|import|wireEnvironment)/)
    .filter((part) => /^(import|wireEnvironment)/.test(part) || FILES.some((file) => part.includes(`/${file}'`)))
    .join('\n'),
  resolveDir: at('src'),
  loader: 'ts',
};

/** In Code.js each of them is only its name. */
export const seldomOnDemand = {
  name: 'seldom-on-demand',
  setup(esbuild) {
    esbuild.onLoad({ filter: FILE }, ({ path }) => {
      const [, name] = /export function (\w+)/.exec(read(`src/functions/${FILE.exec(path.replace(/\\/g, '/'))[1]}.ts`));
      const contents = `import { seldomCode } from '../gas/seldomCode';\nexport function ${name}() { return seldomCode().${name}.apply(null, arguments); }`;
      return { contents, resolveDir: at('src/functions'), loader: 'js' };
    });
  },
};
