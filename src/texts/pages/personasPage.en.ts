// The page Personas, in English.

export const personasPageEn = {
  pagePersonas: 'Personas',
  buildPersonasFirst: 'There is no Personas sheet here yet. Build it on the page Build and come back.',
  personasIntro: 'Choose a persona to read or change what both teams know of it.',
  newPersona: 'New persona',
  personasFull: 'Every card of the sheet is taken.',
  allPersonas: 'All personas',
  savePersona: 'Save changes',
  personaSaved: 'Your changes are on the sheet.',
  markReviewed: 'Reviewed today',
  reviewNoted: 'Its last review is today.',
  changedMeanwhile: '{field}: somebody else changed it while you were typing. Whose stays?',
  mine: 'Yours:',
  theirs: 'On the sheet:',
  keepMine: 'Mine',
  keepMineOf: 'Mine, of {field}',
  keepTheirs: 'The sheet’s',
  keepTheirsOf: 'The sheet’s, of {field}',
  whatWeLearnt: 'What we learnt',
  addLesson: 'Add to the log',
  lessonAdded: 'It is in the log, with today’s date.',
};
