// Marks and words for "there is nothing here", as people and exports write them in English, Spanish and Portuguese.

import { folded } from './folded';

/** No mark or word for nothing is longer. */
export const LONGEST = 40;

/** Signs only, such as `-`, `—`, `...`, `?` or `--/--/----`, with or without the sign of a currency. */
const SIGNS = /^(r\$|us\$|s\/|bs\.?|[$€£])?[\s\-‐-―_.,;:·•?/\\|~…]*$/;

/** Dates that databases write for none. */
const ZERO_DATE = /^(0{4}[-/]00?[-/]00?|00?[-/]00?[-/]0{4})([ t]00?:00(:00)?(\.0+)?z?)?$/;

const LETTERS = /^(n ?[./\\]? ?[ad]|n ?[./] ?[cit]|s ?[./] ?[dic])$/;

const WORDS = new RegExp(
  `^(${[
    'null|nil|nan|none|nothing|never|undefined|empty|blank|unchecked|unticked|unset|missing|not yet',
    'unassigned|(none|not) (selected|assigned)|no (asignad|seleccionad)[oa]|nao (atribuid|selecionad)[oa]',
    'sin (asignar|responsable|dueno|propietario)|sem (dono|responsavel)|no owner|nul[oa]|ningun[oa]?|nada|nunca|jamas|vaci[oa]|en blanco|aun no|todavia no|no todavia|no aun|sin marcar',
    'nenhum|nenhuma|jamais|vazi[oa]|em branco|ainda nao|nao ainda|desmarcad[oa]',
  ].join('|')})$`,
);

/** `not applicable`, `no aplica`, `sin datos`, `não informado`. */
const LACKING = new RegExp(
  `^(does not|no|not|non|nao|sin|sem|without)( se)? (${[
    'appl(y|ies|icable)|available|provided|given|set|specified|recorded|informed|info|information|data|value|entry',
    'aplic[ao]\\w*|disponi\\w+|especificad[oa]|definid[oa]|informa\\w*|datos?|valor|tiene|hay|registra\\w*|corresponde',
    'dados?|informac\\w+|preenchid[oa]|consta|tem|ha|existe|posee|possui',
  ].join('|')})$`,
);

/** What is taken off both ends of a word before it is looked at. */
const WRAPPING = /^[\s([{<"'*]+|[\s)\]}>"'*.!]+$/g;

/** The rule in regular expressions, for those who speak another language: a folded text, or what is left of it without its wrapping. */
export const NOTHING = { ofText: [SIGNS, ZERO_DATE], ofWord: [LETTERS, WORDS, LACKING], wrapping: WRAPPING } as const;

/** Whether a text says that there is nothing: blank, `n/a`, `-`, `none`, `ninguna`, `no aplica`, `não informado`, `nunca`, `0000-00-00`. */
export function saysNothing(text: string): boolean {
  if (text.length > LONGEST) return false;
  const plain = folded(text);
  if (SIGNS.test(plain) || ZERO_DATE.test(plain)) return true;
  const word = plain.replace(WRAPPING, '').replace(/\s+/g, ' ');
  return LETTERS.test(word) || WORDS.test(word) || LACKING.test(word);
}
