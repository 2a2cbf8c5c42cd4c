export const sidebarServerEn = {
  noLeadsSheet: 'There is no Leads sheet here yet. Build it first on the page Build, then import.',
  noColumn:
    'The sheet {sheet} no longer has its column {column}. Put its heading back, or repair the sheet on the page Build, and try again.',
} as const;
