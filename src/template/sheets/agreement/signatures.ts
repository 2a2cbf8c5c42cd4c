// Who signed which version; the sidebar's page Sign writes here, and earlier lines stay.

import { textKeys, wordKeys } from '../../cells';
import type { CellSpec } from '../../spec';
import { SIGNATURES } from './rows';

/** The signature block. */
export function signatures(): CellSpec[] {
  return [
    ...SIGNATURES.down('side', textKeys('agreement', 'signatures accept')),
    ...SIGNATURES.across(
      'signatureHeading',
      textKeys('agreement', 'side signer role signedOn signedVersion fingerprint'),
    ),
    ...SIGNATURES.down('side', wordKeys('side', 'marketing sales'), 'signature1'),
    ...SIGNATURES.fill({ signHint: { side: 'agreement.signHint' } }),
  ];
}
