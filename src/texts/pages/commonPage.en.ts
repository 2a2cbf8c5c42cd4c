// Words that every page of the sidebar uses, in English.

export const commonPageEn = {
  pages: 'Pages',
  build: 'Build',
  importLeads: 'Import',
  loading: 'Opening Acuerdo…',
  tryAgain: 'Try again',
  cancel: 'Cancel',
  stop: 'Stop',
  noAnswer:
    'The spreadsheet has not answered for {minutes} minutes. Check your connection and try again: nothing you typed is lost.',
  callFailed: 'The spreadsheet could not do this: {message}. Try again; nothing you typed is lost.',
  signedOut:
    'Google no longer recognises your account or your permission. What you typed is still here: in Extensions, Acuerdo, choose Refresh figures, accept the permission if asked, and try again. If it happens again, sign out of your other Google accounts.',
  otherZone:
    'The spreadsheet’s clock is that of {zone}, yours that of {own}: deadlines and today follow the spreadsheet. To change it: File → Settings → Time zone; then reload this page.',
  openElsewhere:
    'You opened Acuerdo again in another tab or window. Nothing typed here is lost: save it here, then go on in one of the two.',
  copyText: 'Copy',
  copied: 'Copied.',
};
