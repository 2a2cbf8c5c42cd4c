import { acceptedText } from '../../words/accepted';

/** Whether a word says that a lead was accepted (true) or rejected (false); null: neither. */
export function main(words: string): boolean | null {
  const answer = acceptedText(words);
  return typeof answer === 'boolean' ? answer : null;
}
