// The reference evaluator runs no JavaScript. A call that stands by itself in the outermost SELECT is taken apart: the
// evaluator works out its arguments, the realm the answer.

export interface JavaScriptCall {
  readonly name: string;
  readonly argumentNames: readonly string[];
}

/** The query with each such call in place of a struct of its arguments, and the calls in their order. */
export function withoutCalls(query: string, names: Iterable<string>): { sql: string; calls: JavaScriptCall[] } {
  let sql = query;
  const calls: JavaScriptCall[] = [];
  for (const name of names) {
    const found = new RegExp(`\\b${name}\\(`).exec(sql);
    if (found === null) continue;
    const from = found.index + found[0].length;
    const parts = argumentsAt(sql, from);
    const argumentNames = parts.texts.map((_, i) => `argument${i}`);
    const struct = parts.texts.map((text, i) => `${text.trim()} AS argument${i}`).join(', ');
    sql = `${sql.slice(0, found.index)}STRUCT(${struct})${sql.slice(parts.end + 1)}`;
    calls.push({ name, argumentNames });
  }
  return { sql, calls };
}

/** The texts between the commas from there on, to the bracket that closes them. */
function argumentsAt(sql: string, from: number): { texts: string[]; end: number } {
  const texts: string[] = [];
  let [depth, start, quote] = [0, from, ''];
  for (let at = from; at < sql.length; at++) {
    const letter = sql.charAt(at);
    if (quote !== '') {
      if (letter === quote) quote = '';
    } else if (letter === "'" || letter === '"') quote = letter;
    else if ('([{'.includes(letter)) depth++;
    else if (depth === 0 && letter === ')') return { texts: [...texts, sql.slice(start, at)], end: at };
    else if (')]}'.includes(letter)) depth--;
    else if (depth === 0 && letter === ',') {
      texts.push(sql.slice(start, at));
      start = at + 1;
    }
  }
  throw new SyntaxError(`Cannot read the arguments of a call: no end after ${sql.slice(from, from + 40)}`);
}
