export const sidebarServerEn = {
  noLeadsSheet: 'There is no Leads sheet here yet. Build it first on the page Build, then import.',
  leadsElsewhere:
    'These leads come from BigQuery. Change them in your CRM, or say on the page Build that leads are typed here again.',
  noColumn:
    'The sheet {sheet} no longer has its column {column}. Put its heading back, or repair the sheet on the page Build, and try again.',
  sameHeading:
    'Two columns of the sheet {sheet} are called {column}. Give one of them another name, in the sheet Definitions if it is an action, and try again.',
  noMeetingsSheet:
    'There is no Meetings sheet here yet, or its headings are gone. Build or repair it on the page Build and save again.',
  logFull:
    'The lists on the sheet {sheet} have no room left. Insert rows at their end and save again; nothing you typed is lost.',
  noPersonasSheet:
    'There is no Personas sheet here yet, or its labels have changed. Build or repair it on the page Build, open this page again and save.',
  noPersonaRoom: 'There is no room for one more persona on the sheet. Clear a card you no longer use and save again.',
  personaGone:
    'The persona {name} is no longer on the sheet, or has another name now. Go back to the list to see what there is.',
  noSettingsSheet:
    'There is no Settings sheet here yet, or its list of holidays is gone. Build or repair it on the page Build and try again.',
  noPeriod:
    'The period cannot be closed: Settings, Goals or Leads is not built here. Build them on the Build page and try again.',
  noPeriodDays: 'Type the first and the last day of the period in Settings, then come back.',
  noNextPeriod: 'The next period needs days after the one that ends, and a goal above 0.',
  archive: 'Archive',
  archiveAsOf: 'Closed period, as it stood on {moment}: values, which no longer change.',
  archiveStage: 'Stage',
  archiveReached: 'Reached it in the period',
  archivePassed: 'Moved on to the next',
  archiveSigned: 'The agreement as signed: version {version}',
  archiveUnsigned: 'The agreement, version {version}, signed by nobody',
  undoPeriod:
    'To undo it: in Settings type {from} and {to} as first and last day, in Goals {goal} as the goal, in Agreement {version} as the version; then delete the row {label} of Past results and the sheet {archive}.',
} as const;
