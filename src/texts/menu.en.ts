// The add-on's menu and what its items say, in English.

export const menuEn = {
  product: 'Acuerdo',
  sidebar: 'Open sidebar',
  refresh: 'Refresh figures',
  enable: 'Enable functions in this spreadsheet',
  check: 'Check this spreadsheet',
  help: 'Help',
  refreshed: 'Figures refreshed as of {1}',
  enabled: 'Functions are enabled in this spreadsheet. Type =LEADSCORE( in a cell to try one.',
  checking: 'Checking this spreadsheet on a temporary sheet. It takes less than half a minute.',
  notLoaded:
    'Acuerdo cannot load its own code ({1}). The sidebar cannot build, import or save anything until it can; formulas go on calculating. Reload the spreadsheet; if it stays so, install Acuerdo again.',
  notChecked: 'The check could not be made: {1}. Check that you may edit this spreadsheet and try again.',
  helpText:
    'Acuerdo keeps the agreement between marketing and sales in this spreadsheet. Open the sidebar to build the sheets or import leads. If a formula shows #NAME?, use Enable functions in this spreadsheet.',
};
