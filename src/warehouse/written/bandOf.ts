import { BAND } from '../../grid/cells/sizeBand';

/** The band of the argument `words` that is no plain number, in the very expression the sheet uses. */
export function bandOf(): string {
  const text = 'LOWER(TRIM(words))';
  const pattern = `r"""${BAND.source}"""`;
  const part = (group: number) => `REGEXP_REPLACE(${text}, ${pattern}, r'\\${group}')`;
  const number = (words: string) => `CAST(REPLACE(${words}, ',', '') AS FLOAT64)`;
  const high = `IF(${part(3)} = '+', CAST('inf' AS FLOAT64), ${number(`IF(${part(2)} = '', ${part(1)}, ${part(2)})`)})`;
  return `IF(REGEXP_CONTAINS(${text}, ${pattern}), STRUCT(${number(part(1))} AS low, ${high} AS high), NULL)`;
}
