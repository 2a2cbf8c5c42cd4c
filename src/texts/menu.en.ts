// The add-on's menu and what its items say, in English.

export const menuEn = {
  product: 'Acuerdo',
  sidebar: 'Open sidebar',
  refresh: 'Refresh figures',
  enable: 'Enable functions in this spreadsheet',
  help: 'Help',
  refreshed: 'Figures refreshed as of {1}',
  enabled: 'Functions are enabled in this spreadsheet. Type =LEADSCORE( in a cell to try one.',
  helpText:
    'Acuerdo keeps the agreement between marketing and sales in this spreadsheet. Open the sidebar to build the sheets or import leads. If a formula shows #NAME?, use Enable functions in this spreadsheet.',
};
