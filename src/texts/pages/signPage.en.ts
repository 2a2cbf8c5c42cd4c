// The page Sign, in English.

export const signPageEn = {
  pageSign: 'Sign',
  buildAgreementFirst: 'There is no sheet Agreement here yet. Build it on the page Build, then come back.',
  signIntro:
    'The leaders of both sides accept the commitments as they stand on the sheet Agreement. If one changes later, the agreement says so and asks for a new version.',
  commitmentsToSign: 'What you sign ({fingerprint})',
  signNow: 'Sign',
  signAs: 'For',
  signerName: 'Name',
  signerRole: 'Position',
  acceptCommitments: 'I have read the commitments and accept them for my side.',
  mustAccept: 'Tick this to sign.',
  sign: 'Sign',
  nothingToSign: 'Both sides have signed this version. Change a commitment on the sheet to agree on a new one.',
  signedVersion: 'Signed: version {version}.',
  movedWhileReading: 'Somebody changed a commitment while you were reading. Look at it again, then sign.',
  changedSinceSigned: 'These commitments changed after signing. Both sides sign the new version.',
  inForce: 'Version {version} is in force: both sides have signed it.',
  unsigned: 'Version {version} has not been signed yet.',
  oneSideMissing: 'Version {version} still lacks the signature of: {sides}.',
  signedVersions: 'Signed versions',
  versionNumber: 'Version {version}',
  signedBy: '{side}: {name} on {on} ({fingerprint})',
  printAgreement: 'Print or save as PDF',
};
