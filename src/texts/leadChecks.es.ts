// What keeps a lead from being counted, in Spanish.

import type { LeadChecks } from './leadChecks.en';

export const leadChecksEs: LeadChecks = {
  'leads.cellError': 'Una celda muestra un error',
  'leads.noCreated': 'Falta la fecha de creación',
  'leads.badCreated': 'Creado no es una fecha',
  'leads.badDate': 'Una fecha no es fecha',
  'leads.inFuture': 'Una fecha está en el futuro',
  'leads.contactBefore': 'Contacto antes de la creación',
  'leads.stageBefore': 'Etapa antes de la creación',
  'leads.stagesSwapped': 'Etapas en orden equivocado',
  'leads.unknownOwner': 'Responsable fuera de la lista',
  'leads.badAction': 'Una acción no es número ni fecha',
  'leads.badFit': 'Encaje fuera de 0 a 100 %',
  'leads.badNumber': 'Intentos o valor no es un número',
  'leads.idTwice': 'ID repetido',
  'leads.emailTwice': 'Correo repetido',
};
