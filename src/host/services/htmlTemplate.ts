// HtmlTemplate: a page with scriptlets, <? ?>, <?= ?> and <?!= ?>, which run among the script's own functions and variables.
import { service } from '../strict/service';
import type { ServiceContext } from './context';
import type { HtmlHandle } from './html';

export interface TemplateHandle {
  evaluate(): HtmlHandle;
  getCode(): string;
  getCodeWithComments(): string;
  getRawContent(): string;
}

/**
 * The HtmlTemplate of a page; what is set on it, its scriptlets find as variables.
 *
 * @param createOutput A page of some content.
 */
export function createTemplate(
  context: ServiceContext,
  page: string,
  createOutput: (content: string) => HtmlHandle,
): TemplateHandle {
  const variables: Record<string, unknown> = {};
  const code = templateCode(page);
  const methods: TemplateHandle = {
    evaluate() {
      const output = createOutput('');
      const names = Object.keys(variables);
      const run = context.runInScript(`(function (output, ${names.join(', ')}) {\n${code}\n})`);
      if (typeof run === 'function') run(output, ...Object.values(variables));
      return output;
    },
    getCode: () => code,
    getCodeWithComments: () => code,
    getRawContent: () => page,
  };
  return withVariables(service('HtmlTemplate', methods, context.enter), variables);
}

/** Any other name than a method's is a variable, to write and to read. */
function withVariables<T extends object>(template: T, variables: Record<string, unknown>): T {
  return new Proxy(template, {
    get: (target, key, receiver) =>
      typeof key === 'string' && key in variables ? variables[key] : Reflect.get(target, key, receiver),
    set(_, key, value) {
      variables[String(key)] = value;
      return true;
    },
  });
}

const SCRIPTLET = /<\?(!=|=)?([^]*?)\?>/g;

/** The page as code that writes it to `output`. */
function templateCode(page: string): string {
  const lines: string[] = [];
  let end = 0;
  for (const found of page.matchAll(SCRIPTLET)) {
    const [whole, kind, code = ''] = found;
    lines.push(literal(page.slice(end, found.index)), scriptlet(kind, code));
    end = found.index + whole.length;
  }
  return [...lines, literal(page.slice(end))].filter((line) => line !== '').join('\n');
}

function literal(text: string): string {
  return text === '' ? '' : `output.append(${JSON.stringify(text)});`;
}

/** On lines of its own, so that a comment ends where the scriptlet does. */
function scriptlet(kind: string | undefined, code: string): string {
  if (kind === undefined) return code;
  const value = code.trim().replace(/;+$/, '');
  return `output.${kind === '=' ? 'appendUntrusted' : 'append'}(String(\n${value}\n));`;
}
