// What stands in a file where there is nothing: marks and words for it, the errors of a spreadsheet, the dates of programs.

import { folded } from '../../words/folded';
import { saysNothing } from '../../words/saysNothing';
import { yesNo } from '../../words/yesNo';

/** #N/A, #REF!, #¡VALOR!, #NAME?, (#DIV/0!). */
const ERROR = /^\(?#[¡¿]?(?:[\p{L}/]+[!?]|n\/?[ad]|div\/0!)\)?$/u;

/** The first day of Excel, of .NET and of Unix at midnight UTC, as programs write them for none. */
const NO_DATE =
  /^(?:1900-01-00|0?0?01[-/]0?1[-/]0001|0001-01-01|0?1\/0\/1900|30\/12\/1899|1899-12-30)(?:[ t]00:00(?::00)?(?:\.0+)?z?)?$/;

/** USD -, MXN 0 is something. */
const NO_MONEY = /^(?:[a-z]{3}|[a-z]{0,2}\$) ?[-–—]+$/;

const EMPTY_LIST = /^(?:\[\s*\]|\{\s*\})$/;

/** Begins what says that something has not happened or is not known yet. */
const AWAITED =
  /^(?:not?|nao|non|never|sin|sem|aun|todavia|ainda|yet|pend\p{L}*|waiting|esper\p{L}*|aguard\p{L}*|tb[acd]|to be|por (?:definir|confirmar|contactar|hacer|agendar)|a (?:definir|confirmar|fazer)|un(?:known|contacted)|descon\p{L}+)(?![\p{L}])/u;

/** Whether a cell of a file holds nothing, whatever its column. */
export function isBlankCell(text: string): boolean {
  const plain = folded(text);
  return saysNothing(text) || [ERROR, NO_DATE, NO_MONEY, EMPTY_LIST].some((pattern) => pattern.test(plain));
}

/** Whether a cell of a column of dates or numbers says that there is none yet: no, pending, not contacted, sin contactar. */
export function isAwaited(text: string): boolean {
  return !/\d/.test(text) && (yesNo(text) === false || AWAITED.test(folded(text)));
}

const NO_CONTACT =
  /^(no|sin|sem|nao|without)( (has|tiene|tem|possui|posee))? (e ?-?mail|mail|correo( electronico)?|(numero de )?(telefono|telefone|celular)|phone( number)?|(nombre|apellidos?|nome|sobrenome|empresa)|(last |first )?name|company)( address)?$/;

/** Whether a contact column says that there is none: `sin correo`, `sem nome`, `no phone`; in another it may be a reason. */
export function lacksContact(text: string): boolean {
  return NO_CONTACT.test(folded(text).replace(/^\W+|\W+$/g, ''));
}
