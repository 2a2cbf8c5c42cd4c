// A BigQuery for tests: ZetaSQL parses, types and evaluates, JavaScript runs in a bare realm, tables are in memory. Every
// statement is analysed as it stands before any part of it is run.

import { FEATURES } from './features';
import { withoutCalls } from './javaScriptCalls';
import { callable } from './realm';
import type { Declared } from './realm';
import type { Type, TypeName, Value } from './values';
import { decoded, encoded, listOf, recordOf, typeOf } from './values';
import type { Message, ZetaSql } from './zetaSql';
import { startZetaSql } from './zetaSql';

export type Row = Readonly<Record<string, Value>>;

interface Column {
  readonly name: string;
  readonly type: Type;
}

interface Table {
  readonly id: number;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly content: readonly Message[];
}

interface Evaluated {
  readonly prepared: { readonly columns: readonly Column[] };
  readonly content?: { readonly tableData?: { readonly row?: readonly { readonly cell: readonly unknown[] }[] } };
}

/** What BigQuery rewrites before it runs; the evaluator knows the rest. */
const REWRITES =
  'FLATTEN ARRAY_FILTER_TRANSFORM UNPIVOT PIVOT ARRAY_INCLUDES TYPEOF_FUNCTION WITH_EXPR INLINE_SQL_FUNCTIONS INLINE_SQL_TVFS INLINE_SQL_VIEWS INLINE_SQL_UDAS NULLIFERROR_FUNCTION LIKE_ANY_ALL BUILTIN_FUNCTION_INLINER GROUPING_SET'
    .split(' ')
    .map((name) => `REWRITE_${name}`);
const POOLS = { definitions: [{ builtin: {} }] };
const CREATE =
  /^CREATE\s+(?:OR\s+REPLACE\s+)?(?:TEMP\s+)?((?:AGGREGATE\s+|TABLE\s+)?FUNCTION|TABLE|VIEW|PROCEDURE)\s+(IF\s+NOT\s+EXISTS\s+)?(\w+)/;

export class LocalBigQuery {
  private readonly tables = new Map<string, Table>();
  private readonly functions = new Map<string, Message>();
  private readonly tableFunctions = new Map<string, Message>();
  private readonly views = new Set<string>();
  private readonly procedures = new Map<string, string>();
  private readonly javaScript = new Map<string, Declared>();
  private nextId = 1;

  private constructor(
    private readonly server: ZetaSql,
    private readonly language: Message,
  ) {}

  static async start(): Promise<LocalBigQuery> {
    const server = await startZetaSql();
    const all = await server.call<Message>('getLanguageOptions', { maximumFeatures: true });
    const language = {
      ...all,
      enabledLanguageFeatures: FEATURES,
      reservedKeywords: ['QUALIFY'],
      supportedStatementKinds: [],
      productMode: 'PRODUCT_EXTERNAL',
      nameResolutionMode: 'NAME_RESOLUTION_DEFAULT',
    };
    return new LocalBigQuery(server, language);
  }

  stop(): void {
    this.server.stop();
  }

  /** Runs every statement of a script. */
  async run(script: string): Promise<void> {
    for (const statement of await this.split(unqualified(script))) await this.statement(statement);
  }

  /** The rows of a query, as `SELECT … FROM acuerdo.…`. */
  async query(sql: string): Promise<Row[]> {
    return [...(await this.rowsOf(this.withViews(unqualified(sql)))).rows];
  }

  /** Fills a table that the script made. */
  fill(name: string, rows: readonly Row[]): void {
    const table = this.tables.get(name);
    if (table === undefined) throw new Error(`Cannot fill ${name}: no such table`);
    this.setTable(name, table.columns, rows);
  }

  /** Makes a table of the test's own. */
  make(name: string, columns: Readonly<Record<string, TypeName>>, rows: readonly Row[]): void {
    this.setTable(
      name,
      Object.entries(columns).map(([column, type]) => ({ name: column, type: typeOf(type) })),
      rows,
    );
  }

  /** The rows of a table as they stand. */
  rows(name: string): readonly Row[] {
    return this.tables.get(name)?.rows ?? [];
  }

  /** The names of what there is. */
  names(): string[] {
    return [this.tables, this.functions, this.tableFunctions, this.procedures].flatMap((map) => [...map.keys()]);
  }

  private async split(script: string): Promise<string[]> {
    const bytes = Buffer.from(script);
    const statements: string[] = [];
    for (let at = 0; bytes.subarray(at).toString().trim() !== '';) {
      const parseResumeLocation = { input: script, bytePosition: at, allowResume: true };
      const { resumeBytePosition } = await this.server.call<{ resumeBytePosition: number }>('parse', {
        parseResumeLocation,
        options: this.language,
      });
      statements.push(plain(bytes.subarray(at, resumeBytePosition).toString()));
      at = resumeBytePosition;
    }
    return statements;
  }

  private async statement(text: string): Promise<void> {
    const call = /^CALL\s+(\w+)\(\)$/.exec(text);
    if (call !== null) return this.call(call[1] ?? '');
    const sql = this.withViews(text);
    const analysed = await this.analysed(sql);
    const [, kind = '', onlyIfAbsent, name = ''] = CREATE.exec(text) ?? [];
    if (onlyIfAbsent !== undefined && this.names().includes(name)) return;
    if (kind.endsWith('FUNCTION')) this.keepFunction(name, kind, analysed);
    else if (kind === 'PROCEDURE') this.procedures.set(name, String(found(analysed, 'procedureBody')));
    else if (kind === 'VIEW') await this.keepView(name, sql, analysed);
    else if (kind === 'TABLE') await this.keepTable(name, sql, analysed);
    else await this.insert(sql);
  }

  private async call(name: string): Promise<void> {
    const body = this.procedures.get(name);
    if (body === undefined) throw new Error(`Cannot call ${name}: no such procedure`);
    await this.run(body.replace(/^\s*BEGIN\b/, '').replace(/\bEND\s*$/, ''));
  }

  private keepFunction(name: string, kind: string, analysed: Message): void {
    const signature = recordOf(found(analysed, 'signature'));
    const argumentNames = listOf(found(analysed, 'argumentNameList')).map(String);
    const code = String(found(analysed, 'code'));
    if (kind.startsWith('TABLE')) return this.keepTableFunction(name, signature, argumentNames, code);
    const mode = kind.startsWith('AGGREGATE') ? 'AGGREGATE' : 'SCALAR';
    const common = { namePath: [name], mode, signature: [signature], options: {} };
    if (String(found(analysed, 'language')).toUpperCase() !== 'JS') {
      this.functions.set(name, {
        ...common,
        group: 'Templated_SQL_Function',
        parseResumeLocation: { input: code, bytePosition: 0 },
        templatedSqlFunctionArgumentName: argumentNames,
      });
      return;
    }
    this.functions.set(name, { ...common, group: 'javascript' });
    const types = listOf(signature.argument).map((argument) => asType(recordOf(argument).type));
    this.javaScript.set(name, { names: argumentNames, types, returns: asType(found(analysed, 'returnType')), code });
  }

  private keepTableFunction(name: string, signature: Message, argumentName: readonly string[], code: string): void {
    this.tableFunctions.set(name, {
      namePath: [name],
      signature,
      type: 'TEMPLATED_SQL_TVF',
      parseResumeLocation: { input: code, bytePosition: 0 },
      argumentName,
      options: {},
    });
  }

  /** A view is kept as a table function without arguments. */
  private async keepView(name: string, sql: string, analysed: Message): Promise<void> {
    const named = listOf(found(analysed, 'outputColumnList')).map((column) => String(recordOf(column).name));
    const query = queryOf(sql);
    const isRenamed = /^CREATE[^(]*VIEW[^(]*\w\s*\(/.test(sql.slice(0, sql.search(/\bAS\s+(SELECT|WITH)\b/)));
    if (isRenamed) throw new Error(`Cannot keep ${name}: names of columns stand in its SELECT, ${named.join(', ')}`);
    const made = await this.analysed(`CREATE OR REPLACE TABLE FUNCTION ${name}() AS (${query})`);
    this.keepFunction(name, 'TABLE FUNCTION', made);
    this.views.add(name);
  }

  private async keepTable(name: string, sql: string, analysed: Message): Promise<void> {
    const columns = listOf(found(analysed, 'columnDefinitionList')).map((column) => {
      const { name: columnName, type } = recordOf(column);
      return { name: String(columnName), type: asType(type) };
    });
    const rows = /\bAS\s+(SELECT|WITH)\b/.test(sql) ? (await this.rowsOf(queryOf(sql))).rows : [];
    this.setTable(name, columns, rows);
  }

  private async insert(sql: string): Promise<void> {
    const [, name = '', names = '', query = ''] =
      /^INSERT\s+INTO\s+(\w+)\s*\(([^)]*)\)\s*(SELECT[^]*)$/.exec(sql) ?? [];
    const table = this.tables.get(name);
    if (table === undefined) throw new Error(`Cannot run this statement: ${sql.slice(0, 60)}`);
    const columns = names.split(',').map((each) => each.trim());
    const { rows } = await this.rowsOf(query);
    const added = rows.map((row) =>
      Object.fromEntries(columns.map((column, i) => [column, Object.values(row)[i] ?? null])),
    );
    this.setTable(name, table.columns, [...table.rows, ...added]);
  }

  private async rowsOf(query: string): Promise<{ rows: Row[] }> {
    const { sql, calls } = withoutCalls(query, this.javaScript.keys());
    const outputs = calls.length === 0 ? [] : listOf(found(await this.analysed(query), 'outputColumnList'));
    const { prepared, content } = await this.server.call<Evaluated>('evaluateQuery', {
      sql,
      options: this.options(),
      simpleCatalog: this.catalog(),
      tableContent: this.contentFor(sql),
      descriptorPoolList: POOLS,
    });
    const rows = (content?.tableData?.row ?? []).map((row) =>
      Object.fromEntries(
        prepared.columns.map(({ name, type }, i) => [
          String(recordOf(outputs[i]).name ?? (name || `column${i}`)),
          decoded(row.cell[i], type),
        ]),
      ),
    );
    return { rows: calls.reduce((answered, { name }) => this.answered(answered, name), rows) };
  }

  /** The rows with the answers of a function in place of its arguments. */
  private answered(rows: readonly Row[], name: string): Row[] {
    const declared = this.javaScript.get(name);
    if (declared === undefined) throw new Error(`Cannot call ${name}: no such function`);
    const answer = callable(declared);
    return rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([column, value]) => {
          const isCall = value !== null && typeof value === 'object' && 'argument0' in value;
          return [column, isCall ? answer(Object.values(value)) : value];
        }),
      ),
    );
  }

  private setTable(name: string, columns: readonly Column[], rows: readonly Row[]): void {
    const content = rows.map((row) => ({ cell: columns.map((column) => encoded(row[column.name], column.type)) }));
    this.tables.set(name, { id: this.tables.get(name)?.id ?? this.nextId++, columns, rows, content });
  }

  private async analysed(sqlStatement: string): Promise<Message> {
    const { resolvedStatement } = await this.server.call<{ resolvedStatement: Message }>('analyze', {
      sqlStatement,
      options: this.options([]),
      simpleCatalog: this.catalog(),
      descriptorPoolList: POOLS,
    });
    return resolvedStatement;
  }

  private options(enabledRewrites = REWRITES): Message {
    return { languageOptions: this.language, defaultTimezone: 'UTC', enabledRewrites };
  }

  private catalog(): Message {
    return {
      name: 'root',
      builtinFunctionOptions: { languageOptions: this.language },
      table: [...this.tables].map(([name, { id, columns }]) => ({ name, serializationId: id, column: columns })),
      customFunction: [...this.functions.values()],
      customTvf: [...this.tableFunctions.values()],
    };
  }

  /** The rows of the tables that a query reads, itself or through functions: the others need not cross the wire. */
  private contentFor(sql: string): Message {
    const met = new Set<string>();
    const meet = (text: string): void => {
      for (const [word] of text.matchAll(/\w+/g)) {
        if (met.has(word)) continue;
        met.add(word);
        const made = this.functions.get(word) ?? this.tableFunctions.get(word);
        meet(String(recordOf(made?.parseResumeLocation).input ?? ''));
      }
    };
    meet(sql);
    const read = [...this.tables].filter(([name]) => met.has(name));
    return Object.fromEntries(read.map(([name, { content }]) => [name, { tableData: { row: content } }]));
  }

  /** A view in FROM or JOIN as the call that stands for it. */
  private withViews(sql: string): string {
    return sql.replace(/\b(FROM|JOIN)(\s+)(\w+)\b(?!\s*\()(\s+AS\b)?/g, (all, word, space, name, alias) => {
      if (!this.views.has(name)) return all;
      return `${word}${space}${name}()${alias ?? ` AS ${name}`}`;
    });
  }
}

/** Names without their data set, which a catalogue in memory does not have. */
function unqualified(sql: string): string {
  return sql.replace(/\bacuerdo\.(?=\w)/g, '');
}

/** A statement without the comments above it and the semicolon. */
function plain(statement: string): string {
  return statement
    .replace(/^(\s*--[^\n]*\n)+/, '')
    .trim()
    .replace(/;$/, '');
}

function queryOf(sql: string): string {
  return sql.slice(sql.search(/\bAS\s+(SELECT|WITH)\b/)).replace(/^AS\s+/, '');
}

/** The first value of that name, however deep. */
function found(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  const fields = Object.entries(value);
  const own = fields.find(([field]) => field === name);
  if (own !== undefined) return own[1];
  for (const [, field] of fields) {
    const inside = found(field, name);
    if (inside !== undefined) return inside;
  }
  return undefined;
}

function asType(value: unknown): Type {
  const { typeKind, arrayType, structType } = recordOf(value);
  return {
    typeKind: String(typeKind),
    ...(arrayType ? { arrayType: { elementType: asType(recordOf(arrayType).elementType) } } : {}),
    ...(structType
      ? {
          structType: {
            field: listOf(recordOf(structType).field).map((field) => {
              const { fieldName, fieldType } = recordOf(field);
              return { fieldName: String(fieldName), fieldType: asType(fieldType) };
            }),
          },
        }
      : {}),
  };
}
