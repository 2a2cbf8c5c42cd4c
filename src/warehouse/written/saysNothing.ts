import { LONGEST, NOTHING } from '../../words/saysNothing';

/** The condition under which the argument `words` says nothing, in the very expressions the sheet uses. */
export function saysNothing(): string {
  const text = 'acuerdo.folded(words)';
  const word = `REGEXP_REPLACE(REGEXP_REPLACE(${text}, ${raw(NOTHING.wrapping)}, ''), r'\\s+', ' ')`;
  const tests = [
    ...NOTHING.ofText.map((pattern) => `REGEXP_CONTAINS(${text}, ${raw(pattern)})`),
    ...NOTHING.ofWord.map((pattern) => `REGEXP_CONTAINS(${word}, ${raw(pattern)})`),
  ];
  return `TRIM(IFNULL(words, '')) = '' OR (CHAR_LENGTH(words) <= ${LONGEST} AND (${tests.join(' OR ')}))`;
}

function raw({ source }: RegExp): string {
  return `r"""${source}"""`;
}
