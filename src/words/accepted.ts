// Whether a lead was accepted, in the words that teams and CRMs use for it in English, Spanish and Portuguese.

import { folded } from './folded';
import { saysNothing } from './saysNothing';
import { yesNo } from './yesNo';

/** true: accepted; false: rejected; undefined: nobody has decided; `unclear`: it may mean anything. */
export type Accepted = boolean | undefined | 'unclear';

const ACCEPTED =
  /^(accept|acept|aceit|approv|aprob|aprov|qualif|calific|cualific|confirm|convert|valid|agreed$|apt[oa]$|sql$|de acuerdo$|de acordo$|won$|ganad[oa]$|ganh[oa]$)/;
const REJECTED =
  /^(reject|rechaz|rejeit|recus|refus|disqualif|unqualif|descalific|descualific|desqualif|descart|discard|declin|den(y|ied|egad|iad)|negad|devuelt|devolvid|return|invalid|unaccept|inapt|inept|junk|spam|trash|basura|lixo|lost|perdid|duplicad|duplicat|bad fit|falso positivo)/;
const UNDECIDED =
  /^(pend(ing|ient|ent)|waiting|in (review|progress)|to be|tbd|por (definir|decidir|revisar)|a definir|em (analise|andamento|revisao)|en (revision|proceso|espera|analisis)|esperando|aguardando|new$|nuev[oa]$|nov[oa]$|open$|abiert[oa]$|abert[oa]$)/;
/** `not accepted`, `no calificado`, `não qualificado`. */
const NEGATION = /^(not|no|nao|non|un) ?-? ?(se |esta |fue |foi |yet )?/;

/** Reads a text: a yes or a no, alone or before a remark, or a word for accepted or rejected. */
export function acceptedText(text: string): Accepted {
  if (saysNothing(text)) return undefined;
  const plain = folded(text)
    .replace(/^(closed|cerrad[oa]|fechad[oa]|marked|marcad[oa] como)\s*[-–—:]?\s+/, '')
    .replace(/\s+/g, ' ');
  const answer = yesNo(plain) ?? ofWord(plain);
  if (answer !== 'unclear') return answer;
  // "No, too small" and "Sí: llamar el lunes" answer before they explain.
  const [first = '', ...rest] = plain.split(/\s*[,;:.(/]\s*|\s+[-–—]\s+/);
  return rest.length === 0 ? 'unclear' : (yesNo(first) ?? ofWord(first));
}

function ofWord(plain: string): Accepted {
  if (REJECTED.test(plain)) return false;
  if (ACCEPTED.test(plain)) return true;
  if (UNDECIDED.test(plain)) return undefined;
  const positive = plain.replace(NEGATION, '');
  return positive !== plain && ACCEPTED.test(positive) ? false : 'unclear';
}
