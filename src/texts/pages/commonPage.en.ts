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
    'Google lost track of which account you use. Reload the spreadsheet, and if it happens again sign in with one account only.',
};
