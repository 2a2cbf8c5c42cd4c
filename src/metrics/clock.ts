import type { BusinessClock } from './businessClock';

/** What runs on open hours, in ms of whatever scale it was made for. */
export type Clock = Pick<BusinessClock, 'openBetween' | 'instantAfter'>;
