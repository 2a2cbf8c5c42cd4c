export { clockDays as main } from '../clockDays';
