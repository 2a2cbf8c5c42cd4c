// Errors.html: what custom functions say in languages other than English. Google loads all of Code.js for every formula, and
// formulas seldom fail: the words lie beside, and are read when one does. Where they cannot be read the sentence is English.
import { build } from 'esbuild';
import { at } from './paths.mjs';

const LANGUAGES = ['es', 'pt'];

/** The file's content: a table of texts for each language. */
export async function errorsPage() {
  const tables = await Promise.all(LANGUAGES.map(async (language) => [language, await textsOf(language)]));
  return `<script type="application/json">\n${JSON.stringify(Object.fromEntries(tables), null, 1)}\n</script>\n`;
}

/** In Code.js the tables of the other languages are read from the file. */
export const errorsOnDemand = {
  name: 'errors-on-demand',
  setup(esbuild) {
    esbuild.onLoad({ filter: /src\/texts\/errors\.(es|pt)\.ts$/ }, ({ path }) => {
      const language = path.slice(-5, -3);
      return {
        contents: READ_FROM_FILE.replace(/LANGUAGE/g, language).replace('NAME', nameOf(language)),
        loader: 'js',
      };
    });
  },
};

const READ_FROM_FILE = `
import { errorsEn } from './errors.en';
export function NAME() {
  try {
    const page = HtmlService.createHtmlOutputFromFile('Errors').getContent();
    return JSON.parse(page.slice(page.indexOf('>') + 1, page.lastIndexOf('<'))).LANGUAGE;
  } catch (error) {
    return errorsEn();
  }
}`;

async function textsOf(language) {
  const entryPoints = [at(`src/texts/errors.${language}.ts`)];
  const { outputFiles } = await build({ entryPoints, bundle: true, format: 'esm', charset: 'utf8', write: false });
  const module = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
  return module[nameOf(language)]();
}

function nameOf(language) {
  return `errors${language[0].toUpperCase()}${language.slice(1)}`;
}
