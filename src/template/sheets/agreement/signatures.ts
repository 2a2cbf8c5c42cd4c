// Who signed which version; the sidebar's page Sign writes here, and earlier lines stay.

import { down, textKeys, textsAcross } from '../../cells';
import type { CellSpec } from '../../spec';

/** The signature block. */
export function signatures(): CellSpec[] {
  return [
    { at: 'B79', content: { text: 'agreement.signatures' } },
    { at: 'B80', content: { text: 'agreement.accept' } },
    ...textsAcross('B81', textKeys('agreement', 'side signer role signedOn signedVersion fingerprint')),
    ...down('B82', [{ words: 'side.marketing' }, { words: 'side.sales' }]),
    { at: 'B92', content: { text: 'agreement.signHint' } },
  ];
}
